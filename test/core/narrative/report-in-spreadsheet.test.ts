import { narrativeOf } from '../../../src/core/narrative/paragraphs';
import { renderParagraph } from '../../../src/core/narrative/render';
import { INDENT } from '../../../src/core/narrative/report-row';
import { planReportSheet } from '../../../src/core/narrative/report-sheet-plan';
import { indicatorName, REPORT_SHEET } from '../../../src/core/plan/names';
import { planWorkbook } from '../../../src/core/plan/workbook-plan';
import { readSheetArea } from '../../../src/core/address/a1';
import type { CellValue, Workbook } from '../../../src/core/workbook/workbook';
import { workbookOfPlan } from '../../../src/core/workbook/plan-to-workbook';
import { openExcel } from '../../host/open-excel';
import { type Cells, figuresOf, someDetails } from './workbook-names';
import { form } from './written-report';

const POOL: readonly CellValue[] = [
  0,
  1,
  9,
  541,
  7000,
  1234567,
  99.6,
  0.05,
  12.345,
  1234.5,
  100,
  null,
  '99,8',
  'không phát sinh',
  -2,
  2.5,
];

/** Figures of every kind in every row, others for each `seed`. */
function cellsOf(seed: number): Cells {
  const rows = [...form.indicators.values()].filter(({ kind }) => kind !== 'group');
  return Object.fromEntries(rows.map(({ id }, index) => [id, POOL[(index * 7 + seed * 3) % POOL.length] ?? null]));
}

/** The workbook with these values typed over whatever the plan has there. */
function workbookWith(cells: Cells): Workbook {
  const report = planReportSheet(form, someDetails, [], new Map());
  const workbook = workbookOfPlan(planWorkbook(form, someDetails, { report }));
  const places = new Map(workbook.names.map(({ name, formula }) => [name, readSheetArea(formula)]));
  for (const [id, value] of Object.entries(cells)) {
    const place = places.get(indicatorName(id));
    const cell = workbook.sheets
      .find(({ name }) => name === place?.sheet)
      ?.cells.get(place?.area.top ?? 0)
      ?.get(place?.area.left ?? 0);
    if (!cell) throw new Error(`No cell for ${id}`);
    delete cell.formula;
    cell.value = value;
  }
  return workbook;
}

describe.each(['vi-VN', 'en-US'] as const)('a spreadsheet set to %s', (locale) => {
  test.each([0, 1, 2])('calculates the sentences that are rendered (figures %i)', async (seed) => {
    const cells = cellsOf(seed);
    const { host, close } = openExcel({ workbook: workbookWith(cells), locale });
    await host.whenCalculated();
    const rows = host.workbook.sheets.find(({ name }) => name === REPORT_SHEET)?.cells.values() ?? [];
    const shown = [...rows].map((row) => row.get(0)?.value);
    close();
    const texts = narrativeOf(form).paragraphs.map(
      (each) => INDENT + renderParagraph(each, figuresOf(cells), someDetails),
    );
    expect(texts.filter((text) => !shown.includes(text))).toEqual([]);
  });
});
