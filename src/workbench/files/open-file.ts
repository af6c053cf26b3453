import type { Workbook } from '../../core/workbook/workbook';

/** A file opened, with what the reader wants said of it; or why it could not be, and what to do. */
export type OpenedFile =
  | { readonly outcome: 'opened'; readonly workbook: Workbook; readonly warnings: readonly string[] }
  | { readonly outcome: 'unreadable'; readonly message: string };

/** Reads an .xlsx that the person chose. The reader is loaded when first used. */
export async function openFile(file: File): Promise<OpenedFile> {
  const [{ readWorkbook }, { describeFileProblem }, { describeFileWarning }] = await Promise.all([
    import('../../file/read-workbook'),
    import('../../file/messages/problem-messages'),
    import('../../file/messages/warning-messages'),
  ]);
  const read = readWorkbook(new Uint8Array(await file.arrayBuffer()));
  if (read.outcome === 'unreadable') {
    const { message, cure } = describeFileProblem(read.problem, 'vi');
    return { outcome: 'unreadable', message: `${file.name}: ${message} ${cure}` };
  }
  return {
    outcome: 'opened',
    workbook: read.workbook,
    warnings: read.warnings.map((warning) => describeFileWarning(warning, 'vi')),
  };
}
