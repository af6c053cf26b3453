import type { Cell, Workbook } from '../../src/core/workbook/workbook';
import { decodeLegacy } from '../../src/report-file/legacy/decode-legacy';
import { inOfficeSpelling } from '../../src/report-file/reading/other-spelling';
import { toTcvn3 } from './damage/old-encodings';
import { cellIn, form, healthyWorkbook, sheetNamed } from './damage/healthy-report';

const SHEET = 'Phụ lục 4';
const ROW = 8;

const read = {
  spelling: inOfficeSpelling,
  legacy: (workbook: Workbook) => decodeLegacy(form, workbook).workbook,
};

/** Freezes what a reader gives: whoever writes into it throws. */
function frozen(workbook: Workbook): Workbook {
  for (const { cells } of workbook.sheets)
    for (const row of cells.values()) for (const cell of row.values()) Object.freeze(cell);
  return workbook;
}

test.each(Object.entries(read))('%s: a workbook that needs nothing is the very same', (_, step) => {
  const workbook = frozen(healthyWorkbook());
  expect(step(workbook)).toBe(workbook);
});

test.each<[string, keyof typeof read, (cell: Cell) => void, Partial<Cell>]>([
  [
    'a formula of LibreOffice',
    'spelling',
    (cell) => (cell.formula = '=IF(D9=1,FALSE(),"x()")'),
    { formula: '=IF(D9=1,FALSE,"x()")' },
  ],
  [
    'a text in an old font',
    'legacy',
    (cell) => Object.assign(cell, { value: toTcvn3('Tổng số'), style: { font: { name: '.VnTime' } } }),
    { value: 'Tổng số' },
  ],
])('%s: its row alone is made anew, and what was read stays as it was', (_, step, change, expected) => {
  const workbook = healthyWorkbook();
  change(cellIn(sheetNamed(workbook, SHEET), ROW, 1));
  const before = structuredClone(workbook);
  const after = read[step](frozen(workbook));
  const rows = [...sheetNamed(after, SHEET).cells].filter(
    ([at, row]) => row !== sheetNamed(workbook, SHEET).cells.get(at),
  );
  expect(rows.map(([at]) => at)).toEqual([ROW]);
  expect(rows[0]?.[1].get(1)).toMatchObject(expected);
  expect(rows[0]?.[1].get(2)).toBe(sheetNamed(workbook, SHEET).cells.get(ROW)?.get(2));
  expect(after.sheets.filter((sheet, index) => sheet !== workbook.sheets[index]).map(({ name }) => name)).toEqual([
    SHEET,
  ]);
  expect(workbook).toEqual(before);
});
