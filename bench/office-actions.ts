import type { ParagraphsUndo } from '../src/core/editor/paragraph-edit';
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
    await measure('refresh the narrative for another period', '≤ 2 syncs', () =>
      workbook.inject({ details: { ...sampleDetails, period: { year: 2022, kind: 'Y' } } }),
    );
    await measure('add the chart of the ratios', '≤ 2 syncs', () =>
      workbook.inject({ details: sampleDetails, chart: { shown: true } }),
    );
    await measure('refresh the narrative and the chart', '≤ 2 syncs', () =>
      workbook.inject({ details: { ...sampleDetails, period: { year: 2022, kind: '9M' } } }),
    );
    await measure('take the chart away', '≤ 2 syncs', () =>
      workbook.inject({ details: sampleDetails, chart: { shown: false } }),
    );
    const undo: ParagraphsUndo[] = [];
    await measure('save a paragraph of the narrative', '≤ 2 syncs', async () => {
      const saved = await workbook.editParagraphs([
        { kind: 'add', section: 'I.1', position: 'last', text: 'Kế hoạch có {PL2.2.1} nhiệm vụ.' },
      ]);
      if (saved.undo) undo.push(saved.undo);
    });
    await measure('undo it', '≤ 2 syncs', async () => {
      for (const each of undo) await workbook.undoParagraphs(each);
    });
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
