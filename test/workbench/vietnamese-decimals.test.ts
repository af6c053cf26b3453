import type { ICellData } from '@univerjs/core';
import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { VI_VN } from '../../src/host/locale';
import { createHeadlessUniver } from '../../src/host/univer/headless-univer';
import { univerWorkbook } from '../../src/host/univer/sheets';
import { createUniverGrid } from '../../src/host/univer/univer-grid';
import { newWorkbook } from '../../src/host/workbook-model/new-workbook';
import { showDecimalCommas } from '../../src/workbench/univer/vietnamese-decimals';

/** What the editor of A1 begins with: `given` is what other interceptors made of the cell. */
async function editorOf(value: number | string, given: ICellData): Promise<ICellData['v']> {
  const univer = createHeadlessUniver();
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('No sheet');
  sheet.cells.set(0, new Map([[0, { value }]]));
  await createUniverGrid(univer, VI_VN).update(workbook, { sheets: new Set([sheet.id]), names: false });
  showDecimalCommas(univer);
  const place = { univer, unitId: 'workbook' } as Parameters<typeof univerWorkbook>[0];
  const book = univerWorkbook(place);
  const worksheet = book?.getSheetBySheetId(sheet.id);
  if (!book || !worksheet) throw new Error('No sheet in Univer');
  const ids = { unitId: 'workbook', subUnitId: sheet.id, row: 0, col: 0 };
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  const edited = writeCellInterceptor.fetchThroughInterceptors(BEFORE_CELL_EDIT)(given, {
    ...ids,
    workbook: book,
    worksheet,
    origin: worksheet.getCellRaw(0, 0),
  });
  univer.dispose();
  return edited?.v;
}

test.each([
  ['a decimal', 550.5, { v: 550.5 }, '550,5'],
  ['a decimal below zero', -0.5, { v: -0.5 }, '-0,5'],
  ['a percentage', 0.998, { v: '99.8%' }, '99,8%'],
  ['a whole number', 7000, { v: 7000 }, 7000],
  ['a text that looks like a decimal', '1.2', { v: '1.2' }, '1.2'],
])('%s is edited as it would be typed', async (_, value, given, edited) =>
  expect(await editorOf(value, given)).toBe(edited),
);
