import { documentOfText } from '../../core/document/document-of-text';
import type { TextDocument } from '../../core/document/text-document';
import type { ImportProposal } from '../../core/import/proposal';
import type { Language } from '../../core/rule/finding';
import { readDocument } from '../../file/docx/read-document';
import type { FileProblem } from '../../file/file-problem';
import { describeDocumentProblem } from '../../file/messages/document-problems';
import { readPlainText } from '../../file/text/read-plain-text';
import { readReportFile } from '../verdict/file-verdict';
import { proposalOfReading } from './proposal-of-reading';

/** A file to import from: a letter still to be searched, or a workbook of ours whose figures are known. */
export type ImportFile =
  | { readonly outcome: 'document'; readonly document: TextDocument }
  | { readonly outcome: 'report'; readonly proposal: ImportProposal }
  /** What is wrong with it, and what to do. */
  | { readonly outcome: 'unreadable'; readonly message: string; readonly cure: string };

const OFFICE_NAME = /\.(?:docx?|docm|dotx?|xlsx?|xlsm|xlsb|pdf|rtf|odt|ods)$/i;

/**
 * Reads a file that a person chose to import from: a .docx, a workbook of ours or plain text, told apart by their
 * content; the name matters only where the bytes are no Office file. No bytes make it throw.
 */
export function readImportFile(bytes: Uint8Array, name: string, language: Language): ImportFile {
  const read = readDocument(bytes);
  if (read.outcome === 'read') return { outcome: 'document', document: read.document };
  const { problem } = read;
  if (problem.kind === 'workbook') return readWorkbookFile(bytes, language);
  if (problem.kind === 'not-zip' && !OFFICE_NAME.test(name)) {
    const text = readPlainText(bytes);
    if (text.outcome === 'read') return { outcome: 'document', document: documentOfText(text.text) };
    return unreadable(text.problem, language);
  }
  return unreadable(problem, language);
}

function readWorkbookFile(bytes: Uint8Array, language: Language): ImportFile {
  const read = readReportFile(bytes, language);
  if (read.outcome === 'read') return { outcome: 'report', proposal: proposalOfReading(read.reading, language) };
  return { outcome: 'unreadable', message: read.finding.message, cure: read.finding.cure };
}

function unreadable(problem: FileProblem, language: Language): ImportFile {
  return { outcome: 'unreadable', ...describeDocumentProblem(problem, language) };
}
