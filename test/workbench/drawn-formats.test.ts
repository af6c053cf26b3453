import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  ConditionalFormattingService,
  UniverSheetsConditionalFormattingPlugin,
} from '@univerjs/sheets-conditional-formatting';
import { SheetsNumfmtCellContentController, UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import type { Cell, ConditionalFormat } from '../../src/core/workbook/workbook';
import { VI_VN } from '../../src/host/locale';
import { createHeadlessUniver } from '../../src/host/univer/headless-univer';
import { univerWorkbook } from '../../src/host/univer/sheets';
import { createUniverGrid } from '../../src/host/univer/univer-grid';
import { newWorkbook } from '../../src/host/workbook-model/new-workbook';
import { drawConditionalNumberFormats } from '../../src/workbench/univer/conditional-number-formats';
import { drawnGrid } from '../../src/workbench/univer/drawn-grid';
import { showDecimalCommas } from '../../src/workbench/univer/vietnamese-decimals';

const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 };
const withoutScreen = { getActiveWorkbook: () => null } as unknown as FUniver;

let univer: Univer;

beforeEach(() => {
  univer = createHeadlessUniver();
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
});
afterEach(() => univer.dispose());

/** The workbook of one sheet, drawn with the format only after the sheet, as an injection writes it. */
async function drawn(cell: Cell | undefined, format: ConditionalFormat) {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('No sheet');
  if (cell) sheet.cells.set(0, new Map([[0, cell]]));
  const grid = drawnGrid(createUniverGrid(univer, VI_VN, 'drawn'), univer, withoutScreen, 'drawn');
  await grid.update(workbook, { sheets: new Set([sheet.id]), names: false });
  univer.__getInjector().get(SheetsNumfmtCellContentController).setNumfmtLocal('vi');
  drawConditionalNumberFormats(univer);
  showDecimalCommas(univer);
  sheet.conditionalFormats = [format];
  await grid.update(workbook, { sheets: new Set([sheet.id]), names: false });
  return sheet.id;
}

test.each([
  ['=ISBLANK(A1)', '#FFF8E1'],
  ['=NOT(ISBLANK(A1))', undefined],
])('a format by %s over a blank cell is drawn as soon as it is there: %s', async (formula, fill) => {
  const sheet = await drawn(undefined, { areas: [FIRST_CELL], formula, style: { fill: '#FFF8E1' } });
  const formats = univer.__getInjector().get(ConditionalFormattingService);
  expect(formats.composeStyle('drawn', sheet, 0, 0)?.style?.bg?.rgb).toBe(fill);
});

test.each([
  ['550,5', 550.5, '#,##0.0##'],
  ['1.234,5', 1234.5, '#,##0.0##'],
  ['4,5', 4.5, 'General'],
  ['550', 550, '#,##0.0##'],
])('where a format holds its number format is drawn: %s', async (shown, value, numberFormat) => {
  const cell = { value, style: { numberFormat: '0' } };
  const sheet = await drawn(cell, { areas: [FIRST_CELL], formula: '=A1<>INT(A1)', style: { numberFormat } });
  const place = { univer, unitId: 'drawn' } as Parameters<typeof univerWorkbook>[0];
  expect(String(univerWorkbook(place)?.getSheetBySheetId(sheet)?.getCell(0, 0)?.v)).toBe(shown);
});
