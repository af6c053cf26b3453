import type { ReadCell } from '../locate/read-book';
import type { PlannedContent } from '../plan/sheet-plan';
import { TEXT_FORMAT } from '../plan/number-formats';

/** What is assigned to one cell of `range.formulas`: `null` leaves the cell alone, `''` empties it. */
export type CellInput = string | number | boolean | null;

/** Letters without a digit are a text in every locale, these two words apart. */
const PLAIN_WORDS = /^\p{L}[^\d]*$/u;
const TRUTH_VALUE = /^(?:true|false)$/i;

/**
 * A text as input that stays this very text. Excel takes an apostrophe in front as "what follows is text" and does not
 * show it; in a cell formatted as text only the marks of a formula need one.
 */
export function textInput(text: string, numberFormat?: string): string {
  if (text === '') return '';
  if (numberFormat === TEXT_FORMAT) return /^[=+\-@']/.test(text) ? `'${text}` : text;
  return PLAIN_WORDS.test(text) && !TRUTH_VALUE.test(text.trim()) ? text : `'${text}`;
}

/** A planned content as input; an input's cell is left alone. */
export function plannedInput(content: PlannedContent | undefined, numberFormat?: string): CellInput {
  switch (content?.kind) {
    case undefined:
      return '';
    case 'text':
      return textInput(content.text, numberFormat);
    case 'number':
      return content.number;
    case 'formula':
      return content.formula;
    case 'keep':
      return null;
  }
}

/** Whether a cell holds what is planned for it already; true of every input. */
export function holdsPlanned(cell: ReadCell | undefined, content: PlannedContent | undefined): boolean {
  const holds = cell?.formula ?? cell?.value ?? '';
  switch (content?.kind) {
    case undefined:
      return holds === '';
    case 'text':
      return cell?.formula === undefined && holds === content.text;
    case 'number':
      return holds === content.number;
    case 'formula':
      return cell?.formula === content.formula;
    case 'keep':
      return true;
  }
}

/** What stands in a cell as input that puts the same into another cell (or back into this one). */
export function standingInput(cell: ReadCell | undefined, numberFormat?: string): Exclude<CellInput, null> {
  if (!cell) return '';
  if (cell.formula !== undefined) return cell.formula;
  const { value } = cell;
  if (value === null) return '';
  if (typeof value === 'string') return textInput(value, numberFormat);
  return typeof value === 'object' ? value.error : value;
}
