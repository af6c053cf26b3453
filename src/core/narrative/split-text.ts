import type { Separator } from './report-marks';

/** A part of a text, and what stood between it and the part before. */
export interface TextPart {
  readonly text: string;
  readonly after?: Separator;
}

const SEPARATORS: Readonly<Record<Separator, string>> = { s: ' ', n: '\n', c: '' };

/**
 * Cuts a text into parts that fit, rather behind a sentence or at a line break than between words, and inside a word
 * only where there is no other way. {@link joinParts} gives the text back.
 * @param fits whether a text fits; a beginning of one that fits must fit too
 */
export function splitText(text: string, fits: (text: string) => boolean): TextPart[] {
  const parts: TextPart[] = [];
  let rest = text;
  let after: Separator | undefined;
  while (!fits(rest)) {
    const length = Math.max(1, longestFitting(rest, fits));
    const cut = cutWithin(rest, length);
    parts.push({ text: rest.slice(0, cut.length), after });
    after = cut.separator;
    rest = rest.slice(cut.length + SEPARATORS[after].length);
  }
  return [...parts, { text: rest, after }];
}

/** The text that was cut into these parts. */
export function joinParts(parts: readonly TextPart[]): string {
  return parts.map(({ text, after }) => (after === undefined ? text : SEPARATORS[after] + text)).join('');
}

function longestFitting(text: string, fits: (text: string) => boolean): number {
  let [fitting, tooLong] = [0, text.length];
  while (tooLong - fitting > 1) {
    const middle = Math.floor((fitting + tooLong) / 2);
    if (fits(text.slice(0, middle))) fitting = middle;
    else tooLong = middle;
  }
  return fitting;
}

/** Where to cut a text of which so much fits: sentences may leave a third of the room unused. */
function cutWithin(text: string, length: number): { readonly length: number; readonly separator: Separator } {
  const room = text.slice(0, length + 1);
  const least = length * (2 / 3);
  const line = room.lastIndexOf('\n');
  if (line > least) return { length: line, separator: 'n' };
  const sentence = Math.max(room.lastIndexOf('. '), room.lastIndexOf('; ')) + 1;
  if (sentence > least) return { length: sentence, separator: 's' };
  const space = room.lastIndexOf(' ');
  if (space > 0) return { length: space, separator: 's' };
  return line > 0 ? { length: line, separator: 'n' } : { length: wholeCharacters(text, length), separator: 'c' };
}

/** A cut between two halves of one character (a surrogate pair) is moved before it. */
function wholeCharacters(text: string, length: number): number {
  const code = text.charCodeAt(length - 1);
  return code >= 0xd800 && code <= 0xdbff && length > 1 ? length - 1 : length;
}
