import { formInForce } from '../src/core/form/forms';
import { openReportWorkbook } from '../src/excel';
import { consolidate, type ConsolidatedFile, type Consolidation } from '../src/report-file/consolidate/consolidate';
import { planConsolidation } from '../src/report-file/consolidate/plan-consolidation';
import { unitReport } from '../src/report-file/consolidate/unit-report';
import { readReportWorkbook } from '../src/report-file/reading/read-report';
import { verdictOf } from '../src/report-file/verdict/file-verdict';
import { workbookOfData } from '../src/report-file/workbook-of-data';
import { openExcel } from '../test/host/open-excel';
import { generateReport } from './files/generate-report';
import { type BenchRow, kilobytes, milliseconds } from './measure';

const TODAY = '2022-09-15';
const form = formInForce(TODAY);

/** Syncs and request bytes of writing the reports of many units into the open workbook, through Microsoft's client. */
export async function consolidationActions(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const units of [10, 200, 1000]) {
    const consolidation = consolidationOf(units);
    const begin = performance.now();
    const plan = planConsolidation(consolidation, 'vi');
    const planned = performance.now() - begin;
    const { host, close } = openExcel({ grid: 'plain' });
    const workbook = openReportWorkbook(form);
    for (const replace of [false, true]) {
      host.statistics.reset();
      const watch = { signal: { aborted: false }, advance: () => undefined, commit: () => undefined };
      const { outcome } = await workbook.consolidate({ plan, replace, watch });
      const { requests, bytes, totalBytes } = host.statistics;
      rows.push({
        what: `${units} units: ${replace ? 'once more' : 'into an empty workbook'}`,
        measured:
          outcome === 'written'
            ? `${requests} syncs, ${kilobytes(totalBytes)}, the largest ${kilobytes(Math.max(...bytes))}`
            : outcome,
        target: 'each < 5120 KB',
      });
    }
    rows.push({ what: `${units} units: plan of the workbook`, measured: milliseconds(planned), target: '' });
    close();
  }
  return rows;
}

/** Generated reports, all of one period, judged as files are. */
function consolidationOf(units: number): Consolidation {
  const files = Array.from({ length: units }, (_, number): ConsolidatedFile => {
    const { data } = generateReport(form, 141, number);
    const workbook = workbookOfData(form, { ...data, period: { year: 2022, kind: 'Q3' } }, TODAY);
    const read = readReportWorkbook(form, workbook);
    if (read.outcome !== 'read') throw new Error(`Report ${number} is ${read.outcome}`);
    const { told } = verdictOf(read.reading, 'vi');
    return { file: `${data.unit?.name ?? number}.xlsx`, report: unitReport(read.reading), findings: told };
  });
  return consolidate(form, files, undefined);
}
