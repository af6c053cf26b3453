import type { FormId, IndicatorId } from '../core/form/form';
import type { WorkbookPlan } from '../core/plan/sheet-plan';
import type { Language } from '../core/rule/finding';
import { newestForm } from '../report-file/data/read-report-data';
import { consolidate, type ConsolidatedFile, type Consolidation } from '../report-file/consolidate/consolidate';
import { planConsolidation } from '../report-file/consolidate/plan-consolidation';
import type { UnitReport } from '../report-file/consolidate/unit-report';
import { failedAnswer } from '../report-file/pool/failed-answer';
import { FILE_LONGEST_MS, runPool } from '../report-file/pool/run-pool';
import { WorkerFailure } from '../report-file/pool/task-worker';
import type { FileVerdict } from '../report-file/verdict/file-verdict';
import type { ChosenFile, FileAnswer, ReadingListener, SortedReports, UnitList } from './controller/report-files';
import type { FileJob } from './file-job';
import { startFileWorker } from './start-file-worker';

export { decodeUnitList as unitListText } from '../report-file/consolidate/decode-unit-list';
export { readUnitList } from '../report-file/consolidate/unit-list';

/** The pane hands back what it was given: an answer of the reader, and a consolidation. */
interface ReadAnswer extends FileAnswer {
  readonly verdict: FileVerdict;
  readonly report?: UnitReport;
}

const MOST_WORKERS = 4;

/** Reads files in as many workers as the machine has cores, four at most. */
export async function readFiles(
  language: Language,
  files: readonly ChosenFile[],
  listener: ReadingListener,
  signal: AbortSignal,
): Promise<void> {
  await runPool<FileJob, FileAnswer>(
    files.map(({ file }) => ({ kind: 'read', file, language })),
    {
      size: Math.max(1, Math.min(navigator.hardwareConcurrency || 1, MOST_WORKERS)),
      start: () => startFileWorker<FileAnswer>(),
      longestMs: FILE_LONGEST_MS,
      failed: (_, failure) => failedAnswer(failure, language),
    },
    listener,
    signal,
  );
}

export function figuresOf(answer: FileAnswer, form: FormId): ReadonlyMap<IndicatorId, number | string> {
  const { report } = answer as ReadAnswer;
  if (report?.form !== form) return new Map();
  return new Map(Object.entries(report.figures).map(([id, { value }]) => [id, value]));
}

export function sortOut(
  files: readonly { readonly name: string; readonly answer: FileAnswer }[],
  units: UnitList | undefined,
): SortedReports {
  const read = files.map(({ name, answer }): ConsolidatedFile => {
    const { verdict, report } = answer as ReadAnswer;
    return { file: name, report, findings: verdict.told };
  });
  return consolidate(newestForm(), read, units?.units);
}

export function planOf(sorted: SortedReports, language: Language): WorkbookPlan {
  return planConsolidation(sorted as Consolidation, language);
}

/** @throws Error where the worker did not survive it */
export async function bytesOf(sorted: SortedReports, language: Language): Promise<Uint8Array> {
  const worker = await startFileWorker<Uint8Array>();
  const { form, ...consolidation } = sorted as Consolidation;
  try {
    const bytes = await worker.ask({ kind: 'write', consolidation: { ...consolidation, form: form.id }, language });
    if (bytes instanceof WorkerFailure) throw new Error(`Writing the file ${bytes.kind}: ${bytes.detail}`);
    return bytes;
  } finally {
    worker.end();
  }
}
