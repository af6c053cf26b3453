import { NODE_BYTES } from '../files/node-bytes';
import { readBytes } from '../files/read-bytes';
import { ReadMemory } from '../../file/read/memory/read-memory';
import { readReportFile } from '../../report-file/verdict/file-verdict';
import { type FileAnswer, judgeFile } from '../../report-file/verdict/judge-file';
import { unreadableVerdict } from '../../report-file/verdict/unreadable-verdict';
import type { ReportReading } from '../../report-file/reading/read-report';
import type { FileTask } from './file-task';

/** Of the files of this thread, which are of one form, and are only judged. */
const memory = new ReadMemory();
let previous: { readonly path: string; readonly reading: ReportReading | undefined } | undefined;

/** Reads and validates one file. */
export function carryOut({ path, language, figures, ...task }: FileTask): FileAnswer {
  const bytes = readBytes(path, language);
  if (bytes.outcome === 'unreadable') return { verdict: unreadableVerdict(bytes.finding) };
  const before = task.previous === undefined ? undefined : readPrevious(task.previous, language);
  return judgeFile(bytes.bytes, { language, previous: before, figures, means: { tools: NODE_BYTES, memory } });
}

/** The report of the period before is the same for every file: it is read once. */
function readPrevious(path: string, language: FileTask['language']): ReportReading | undefined {
  if (previous?.path !== path) {
    const bytes = readBytes(path, language);
    const read = bytes.outcome === 'read' ? readReportFile(bytes.bytes, language, { tools: NODE_BYTES }) : undefined;
    previous = { path, reading: read?.outcome === 'read' ? read.reading : undefined };
  }
  return previous.reading;
}
