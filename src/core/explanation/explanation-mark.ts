import { fnv1a } from '../text/fnv1a';
import { tidy } from '../text/normalize';

/** What a row of the sheet "Giải trình" is for. */
export interface ExplanationMark {
  /** Id of the finding. */
  readonly finding: string;
  /** Fingerprints of the single findings that it is about. */
  readonly about: readonly string[];
  /** Checksum of the message in the same row: told apart from it, the mark belongs to another row. */
  readonly message: string;
}

const PREFIX = 'giai-trinh:';
const MARK = /^giai-trinh:(.+)#([0-9a-f]{8}(?:\.[0-9a-f]{8})*)#([0-9a-f]{8})$/su;

/** Stands over the marks: the sheet is ours though it has no row left. */
export const HEADING_MARK = PREFIX;

/** `giai-trinh:ratio-wrong:PL2.2#1a2b3c4d#5e6f7a8b` */
export function explanationMark(finding: string, about: readonly string[], message: string): string {
  return `${PREFIX}${finding}#${about.join('.')}#${messageChecksum(message)}`;
}

/** @returns undefined for anything that is not a mark of a row */
export function readExplanationMark(text: string): ExplanationMark | undefined {
  if (!text.startsWith(PREFIX)) return undefined;
  const match = MARK.exec(text.trim());
  if (!match) return undefined;
  const [, finding = '', about = '', message = ''] = match;
  return { finding, about: about.split('.'), message };
}

/** Whether a cell holds the mark of a row, or that of the sheet. */
export function isExplanationMark(text: string): boolean {
  return text.startsWith(PREFIX) && (text.trim() === HEADING_MARK || MARK.test(text.trim()));
}

/** Of a message, blind to what spreadsheet programs do to spaces. */
export function messageChecksum(message: string): string {
  return fnv1a(tidy(message));
}
