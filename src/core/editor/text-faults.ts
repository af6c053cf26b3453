import type { Form } from '../form/form';
import { compileParagraph, LONGEST_FORMULA } from '../narrative/compile';
import type { Text } from '../narrative/paragraph';
import { parseText, type TokenFault } from '../narrative/parse-text';
import { INDENT } from '../narrative/report-row';

/** Why a text cannot be saved as it is. `at` is the character where a token begins, `over` characters too many. */
export type TextFault =
  | TokenFault
  | { readonly kind: 'empty' }
  | { readonly kind: 'formula-too-long'; readonly over: number }
  | { readonly kind: 'text-too-long'; readonly over: number };

/** A text as a person typed it, read. It can be saved where it has no faults. */
export interface ReadDraft {
  readonly text: Text;
  readonly faults: readonly TextFault[];
}

/** Excel keeps no longer text in a cell. */
export const LONGEST_CELL_TEXT = 32_767;

/** What no workbook file can hold: control characters, halves of pairs (XML 1.0, section 2.2). */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A typed text as it is kept: NFC, line breaks of one kind, no tabs, no spaces at the ends. */
export function cleanDraft(source: string): string {
  return source.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(NOT_XML, '').trim();
}

/** Reads a typed text with tokens and says what keeps it from being saved; nothing of it is lost. */
export function readDraft(source: string, form: Form): ReadDraft {
  const typed = cleanDraft(source);
  const { text, faults } = parseText(typed, form);
  if (typed === '') return { text, faults: [{ kind: 'empty' }] };
  return { text, faults: [...faults, ...tooLong(text, typed)] };
}

function tooLong(text: Text, typed: string): TextFault[] {
  if (typed.length > LONGEST_CELL_TEXT) return [{ kind: 'text-too-long', over: typed.length - LONGEST_CELL_TEXT }];
  const formula = paragraphFormula(text);
  const over = (formula?.length ?? 0) - LONGEST_FORMULA;
  return over > 0 ? [{ kind: 'formula-too-long', over }] : [];
}

/**
 * The formula of a paragraph with tokens, first line indented, as a standard paragraph's is: one saved as it was is a
 * standard one still. `undefined` for plain text, which needs none.
 */
export function paragraphFormula(text: Text): string | undefined {
  if (text.every(({ kind }) => kind === 'literal')) return undefined;
  return compileParagraph({ id: '', section: '', pieces: [{ kind: 'text', text }] }, INDENT);
}
