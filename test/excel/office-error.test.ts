import { OfficeFailure } from '../../src/excel/office-error';
import { runBatch } from '../../src/excel/run-batch';
import { details, openReport, PL2, type ReportInExcel } from './report-in-excel';

let excel: ReportInExcel;
afterEach(() => excel.close());

/** The stand-in takes part in no cell edit: this answers the next requests as Excel does during one. */
function refuseNext(code: string): void {
  const { bridge } = excel.host;
  const send = bridge.sendMessageToHost;
  bridge.sendMessageToHost = (text) => {
    const { id, type } = JSON.parse(text) as { id: number; type: number };
    if (type !== 1) return send(text);
    const error = { Code: code, Message: 'Excel is in cell-editing mode.', ActionIndex: 0, Location: '' };
    const body = JSON.stringify({ Results: [], Error: error });
    bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } }));
  };
}

test('while a cell is edited every action says so', async () => {
  excel = await openReport({ grid: 'plain' });
  refuseNext('InvalidOperationInCellEditMode');
  const problem = { kind: 'cell-being-edited' };
  expect((await excel.book.inject({ details })).problems).toEqual([problem]);
  expect((await excel.book.apply([])).problems).toEqual([problem]);
  expect(await excel.book.goTo({ sheet: PL2, address: 'A1' })).toEqual(problem);
  for (const act of [
    () => excel.book.read(),
    () => excel.book.readDetails(),
    () => excel.book.saveDetails(details),
    () => excel.book.selection(),
  ]) {
    await expect(act()).rejects.toMatchObject({ problem });
  }
});

test('an error that nobody foresaw keeps its code, place and statement', async () => {
  excel = await openReport({ grid: 'plain' });
  const failure = await runBatch(async (context) => {
    context.workbook.worksheets.getItem(PL2).getRange('A1').values = [['x']];
    await context.sync();
  }).catch((thrown: unknown) => thrown);
  expect(failure).toBeInstanceOf(OfficeFailure);
  expect(failure).toMatchObject({ code: 'AccessDenied', debugInfo: { errorLocation: 'Range.values' } });
  expect((failure as OfficeFailure).message).toContain('.values');
});

test('a mistake of ours is thrown as it is', async () => {
  excel = await openReport({ grid: 'plain' });
  const mistake = new RangeError('ours');
  await expect(runBatch(() => Promise.reject(mistake))).rejects.toBe(mistake);
});
