import type { CellPlace } from '../../src/core/report/snapshot';
import { openReport, PL2, type ReportInExcel } from './report-in-excel';

let excel: ReportInExcel;
afterEach(() => excel.close());

/** Lets events that are under way arrive. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

test.each(['1.14', undefined] as const)('at ExcelApi %s a selection is told until one stops', async (apiLevel) => {
  excel = await openReport({ apiLevel, grid: 'plain' });
  await excel.host.userActivateSheet(PL2);
  const told: CellPlace[] = [];
  const stop = await excel.book.watchSelection((place) => told.push(place));
  excel.host.statistics.reset();
  await excel.host.userSelect(PL2, 'D9');
  await settled();
  expect(told).toEqual([{ sheet: PL2, address: 'D9' }]);
  expect(excel.host.statistics.requests).toBe(1);
  await stop?.();
  await excel.host.userSelect(PL2, 'D10');
  await settled();
  expect(told).toHaveLength(1);
});

test('of selections faster than they can be read the last is told', async () => {
  excel = await openReport({ grid: 'plain' });
  await excel.host.userActivateSheet(PL2);
  const told: CellPlace[] = [];
  const stop = await excel.book.watchSelection((place) => told.push(place));
  await Promise.all(['D7', 'D8', 'D9', 'D10'].map((address) => excel.host.userSelect(PL2, address)));
  await settled();
  expect(told[told.length - 1]).toEqual({ sheet: PL2, address: 'D10' });
  await stop?.();
});

test('at ExcelApi 1.8 there is nothing to listen to', async () => {
  excel = await openReport({ apiLevel: '1.8', grid: 'plain' });
  expect(await excel.book.watchSelection(() => undefined)).toBeUndefined();
});
