import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  ConditionalFormattingService,
  UniverSheetsConditionalFormattingPlugin,
} from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormat } from '../../src/core/workbook/workbook';
import { VI_VN } from '../../src/host/locale';
import { createHeadlessUniver } from '../../src/host/univer/headless-univer';
import { createUniverGrid } from '../../src/host/univer/univer-grid';
import { newWorkbook } from '../../src/host/workbook-model/new-workbook';
import { drawnGrid } from '../../src/workbench/univer/drawn-grid';

const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 };
const withoutScreen = { getActiveWorkbook: () => null } as unknown as FUniver;

let univer: Univer;

beforeEach(() => {
  univer = createHeadlessUniver();
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
});
afterEach(() => univer.dispose());

test.each([
  ['=ISBLANK(A1)', '#FFF8E1'],
  ['=NOT(ISBLANK(A1))', undefined],
])('a format by %s over a blank cell is drawn as soon as it is there: %s', async (formula, drawn) => {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('No sheet');
  const grid = drawnGrid(createUniverGrid(univer, VI_VN, 'drawn'), univer, withoutScreen, 'drawn');
  await grid.update(workbook, { sheets: new Set([sheet.id]), names: false });
  const format: ConditionalFormat = { areas: [FIRST_CELL], formula, style: { fill: '#FFF8E1' } };
  sheet.conditionalFormats = [format];
  await grid.update(workbook, { sheets: new Set([sheet.id]), names: false });
  const formats = univer.__getInjector().get(ConditionalFormattingService);
  expect(formats.composeStyle('drawn', sheet.id, 0, 0)?.style?.bg?.rgb).toBe(drawn);
});
