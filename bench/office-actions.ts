import { formInForce } from '../src/core/form/forms';
import { sampleDetails } from '../src/core/sample/report-141';
import { openReportWorkbook } from '../src/excel';
import { openExcel } from '../test/host/open-excel';
import { type BenchRow, kilobytes } from './measure';

/** Syncs and request bytes of what the pane does, through Microsoft's client, at each requirement set. */
export async function officeActions(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const apiLevel of ['1.8', '1.14', undefined] as const) {
    const { host, close } = openExcel({ apiLevel });
    const workbook = openReportWorkbook(formInForce(sampleDetails.document.date));
    const measure = async (what: string, target: string, work: () => Promise<unknown>): Promise<void> => {
      host.statistics.reset();
      await work();
      const { requests, totalBytes } = host.statistics;
      rows.push({
        what: `ExcelApi ${apiLevel ?? 'newest'}: ${what}`,
        measured: `${requests} syncs, ${kilobytes(totalBytes)}`,
        target,
      });
    };
    await measure('inject into an empty workbook', '≤ 2 syncs, < 500 KB', () =>
      workbook.inject({ details: sampleDetails }),
    );
    await measure('inject again', '≤ 2 syncs, < 500 KB', () => workbook.inject({ details: sampleDetails }));
    await measure('read for validation', '1 sync', () => workbook.read());
    let told: (() => void) | undefined;
    const edited = new Promise<void>((resolve) => (told = resolve));
    const unwatch = await workbook.watch(
      () => told?.(),
      () => undefined,
    );
    await measure('re-check of an edit', '1 sync', async () => {
      await host.userEdit('Phụ lục 2', 'D9', '44');
      await edited;
    });
    await unwatch();
    close();
  }
  return rows;
}
