import { type Decimal, decimalFromNumber } from '../number/decimal';
import { formatTrimmed } from '../number/format-number';
import { multiplyingWord } from '../number/multiplying-word';
import { type ReadNumber, readNumber } from '../number/read-number';
import { sheetDigits } from '../number/sheet-digits';
import { fold, tidy } from '../text/normalize';
import { rememberText } from '../text/remember-text';
import type { RowReading } from './snapshot';

/** The words in a ratio's cell whose denominator is zero. */
export const NOTHING_ARISEN = 'không phát sinh';

/**
 * What a cell says, once interpreted.
 * - `blank`: nothing, or only spaces
 * - `number`: `decimals` as shown or typed; `asText` where the cell holds text that reads as a number
 * - `nothing`: the words "không phát sinh"
 * - `unreadable`: anything else, an error value included
 */
export type Figure =
  | { readonly state: 'blank' }
  | { readonly state: 'number'; readonly value: Decimal; readonly decimals: number; readonly asText?: string }
  | { readonly state: 'nothing' }
  | { readonly state: 'unreadable'; readonly text: string };

const BLANK: Figure = { state: 'blank' };

/** Interprets the value cell of a row. A missing row reads as blank; callers ask the snapshot whether it is there. */
export function figureOf(row: RowReading | undefined): Figure {
  const value = row?.value ?? null;
  if (value === null) return BLANK;
  if (typeof value === 'number') return numberFigure(value);
  if (typeof value === 'boolean') return { state: 'unreadable', text: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'object') return { state: 'unreadable', text: value.error };
  const { figure, multiplier } = readTyped(value);
  if (multiplier === undefined || multiplier === multiplyingWord(row?.unit ?? '')) return figure;
  return { state: 'unreadable', text: tidy(value) };
}

/** A text in a cell, whatever its row. */
interface TypedText {
  readonly figure: Figure;
  /**
   * "2 nghìn" in a row that counts documents is 2.000 to whoever wrote it; "2 triệu" in a row of triệu đồng is 2. The
   * number is only read in a row whose unit says the word.
   */
  readonly multiplier?: string;
}

const readTyped: (text: string) => TypedText = rememberText((value) => {
  const text = tidy(value);
  if (text === '') return { figure: BLANK };
  if (fold(text) === NOTHING_ARISEN) return { figure: { state: 'nothing' } };
  const read = readNumber(text);
  if (!read) return { figure: { state: 'unreadable', text } };
  return { figure: textFigure(read, text), multiplier: multiplyingWord(read.suffix) };
});

/** The figure as Vietnamese text: what stands in the cell, or empty for a blank. */
export function figureText(figure: Figure): string {
  switch (figure.state) {
    case 'blank':
      return '';
    case 'nothing':
      return NOTHING_ARISEN;
    case 'unreadable':
      return figure.text;
    case 'number':
      return figure.asText ?? formatTrimmed(figure.value);
  }
}

function numberFigure(value: number): Figure {
  const decimal = decimalFromNumber(sheetDigits(value));
  return { state: 'number', value: decimal, decimals: decimal.scale };
}

function textFigure(read: ReadNumber, text: string): Figure {
  return { state: 'number', value: read.value, decimals: read.decimals, asText: text };
}
