/**
 * Why a file cannot be read. A closed list: each kind has its words in `messages/`.
 *
 * - `empty`: no bytes · `not-zip`: neither a zip nor an old Office file · `truncated`: a zip without its end
 * - `damaged-zip`: the zip's own records contradict each other, or its data does not inflate
 * - `checksum`: a part's bytes are not those that were packed (CRC-32)
 * - `encrypted`, `old-xls`, `old-doc`, `binary-workbook`, `workbook`, `open-document`, `pdf`, `rtf`, `other-document`:
 *   another format than the one asked for, named for what it is
 * - `unsupported-compression`: packed by a method other than store and deflate
 * - `too-many-entries`, `too-large`, `too-many-cells`: over a {@link ReadLimits | limit}
 * - `duplicate-entry`: two entries of one name · `missing-part`: a part that another one refers to is not there
 * - `doctype`: a document type or an entity, which no workbook has · `malformed-xml` · `unsupported-encoding`
 * - `out-of-range`: a row over 1048576, a column over XFD, or no cell reference at all
 * - `index-out-of-range`: a shared string, style or sheet that is not in its table
 * - `bad-content`: content that says two things at once, or nothing that can be read
 */
export type FileProblemKind =
  | 'empty'
  | 'not-zip'
  | 'truncated'
  | 'damaged-zip'
  | 'checksum'
  | 'encrypted'
  | 'old-xls'
  | 'old-doc'
  | 'binary-workbook'
  | 'workbook'
  | 'open-document'
  | 'pdf'
  | 'rtf'
  | 'other-document'
  | 'unsupported-compression'
  | 'too-many-entries'
  | 'too-large'
  | 'too-many-cells'
  | 'duplicate-entry'
  | 'missing-part'
  | 'doctype'
  | 'malformed-xml'
  | 'unsupported-encoding'
  | 'out-of-range'
  | 'index-out-of-range'
  | 'bad-content';

/** `part` is the place inside the package (`xl/worksheets/sheet2.xml`); `detail` is a short fact without a language. */
export interface FileProblem {
  readonly kind: FileProblemKind;
  readonly part?: string;
  readonly detail: string;
}

/**
 * Carries a {@link FileProblem} out of the depth of the reader; `readWorkbook` alone catches it and returns the
 * problem, so that no caller ever sees it thrown.
 */
export class Unreadable extends Error {
  constructor(readonly problem: FileProblem) {
    super(`${problem.kind}: ${problem.part ?? ''} ${problem.detail}`);
    this.name = 'Unreadable';
  }
}

/** Ends the reading of this file with a problem. */
export function refuse(kind: FileProblemKind, detail: string, part?: string): never {
  throw new Unreadable(part === undefined ? { kind, detail } : { kind, part, detail });
}
