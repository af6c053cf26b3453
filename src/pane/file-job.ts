import type { FormId } from '../core/form/form';
import { formById } from '../core/form/forms';
import type { Language } from '../core/rule/finding';
import { writeWorkbook } from '../file/write-workbook';
import { ReadMemory } from '../file/read/memory/read-memory';
import { DEFAULT_READ_LIMITS } from '../file/read-limits';
import { consolidatedWorkbook } from '../report-file/consolidate/consolidated-workbook';
import type { Consolidation } from '../report-file/consolidate/consolidate';
import { unreadableMessages } from '../report-file/messages/unreadable-messages';
import { unreadable } from '../report-file/verdict/file-finding';
import { type FileAnswer, judgeFile, mistakeOver } from '../report-file/verdict/judge-file';
import { unreadableVerdict } from '../report-file/verdict/unreadable-verdict';

/** What a worker of the pane is asked to do; plain data and files, which can cross to it. */
export type FileJob =
  | { readonly kind: 'read'; readonly file: Blob; readonly language: Language }
  | { readonly kind: 'write'; readonly consolidation: SentConsolidation; readonly language: Language };

/** The form is the same on both sides: its id is sent. */
export type SentConsolidation = Omit<Consolidation, 'form'> & { readonly form: FormId };

/** Of the files that this worker is asked about, one after the other. */
const memory = new ReadMemory();

/** Reads and validates one file, of which the findings that people are not told are left behind. Never throws. */
export async function readFile(file: Blob, language: Language): Promise<FileAnswer> {
  let bytes: Uint8Array;
  try {
    // Of a file over the limit only as many as show that it is: its size costs no memory.
    bytes = new Uint8Array(await file.slice(0, DEFAULT_READ_LIMITS.fileBytes + 1).arrayBuffer());
  } catch (thrown) {
    // The web view's word for a file that was moved, changed or locked since it was chosen.
    const reason = thrown instanceof Error ? thrown.name : String(thrown);
    return {
      verdict: unreadableVerdict(unreadable('no-access', ...unreadableMessages[language]['no-access'](reason))),
    };
  }
  try {
    const { verdict, report } = judgeFile(bytes, { language, figures: true, means: { memory } });
    return { verdict: { ...verdict, findings: [] }, report };
  } catch (thrown) {
    return mistakeOver(thrown, language);
  }
}

/** The consolidation as the bytes of an .xlsx file: those that the command line writes. */
export function writeConsolidated({ form: id, ...sent }: SentConsolidation, language: Language): Uint8Array {
  const form = formById(id);
  if (!form) throw new Error(`No form ${id}`);
  return writeWorkbook(consolidatedWorkbook({ ...sent, form }, language));
}
