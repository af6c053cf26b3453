import { readBytes } from '../files/read-bytes';
import { readReportFile, unreadableVerdict, verdictOf } from '../../report-file/verdict/file-verdict';
import { unitReport } from '../../report-file/consolidate/unit-report';
import { comparePeriods } from '../../report-file/compare/compare-periods';
import type { ReportReading } from '../../report-file/reading/read-report';
import type { FileAnswer, FileTask } from './file-task';

let previous: { readonly path: string; readonly reading: ReportReading | undefined } | undefined;

/** Reads and validates one file. */
export function carryOut({ path, language, ...task }: FileTask): FileAnswer {
  const bytes = readBytes(path, language);
  if (bytes.outcome === 'unreadable') return { verdict: unreadableVerdict(bytes.finding) };
  const read = readReportFile(bytes.bytes, language);
  if (read.outcome === 'unreadable') return { verdict: unreadableVerdict(read.finding, read.form) };
  const before = task.previous === undefined ? undefined : readPrevious(task.previous, language);
  const compared = before ? comparePeriods(before, read.reading, language) : [];
  const verdict = verdictOf(read.reading, language, compared);
  return task.figures === true ? { verdict, report: unitReport(read.reading) } : { verdict };
}

/** The report of the period before is the same for every file: it is read once. */
function readPrevious(path: string, language: FileTask['language']): ReportReading | undefined {
  if (previous?.path !== path) {
    const bytes = readBytes(path, language);
    const read = bytes.outcome === 'read' ? readReportFile(bytes.bytes, language) : undefined;
    previous = { path, reading: read?.outcome === 'read' ? read.reading : undefined };
  }
  return previous.reading;
}
