import { LETTER } from './letter';

/** Where something stands: characters `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A text beside the form of it that patterns are matched on. `plain` and `folded` have the same length, so a place in
 * one is the same place in the other; {@link originalSpan} leads back to the text as it was written.
 */
export interface FoldedText {
  readonly original: string;
  /** NFKC, one space for any run of spaces, a line feed for any run with a line break; case kept. */
  readonly plain: string;
  /** `plain` in lower case, with one spelling for `uỷ`/`ủy`, `hoá`/`hóa`, `tỉ`/`tỷ`, `quí`/`quý`. */
  readonly folded: string;
  /** For each character of `plain`, where its writing in `original` begins and ends; absent where all are the same. */
  readonly places?: { readonly starts: readonly number[]; readonly ends: readonly number[] };
}

const SPACE = /[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]/u;
const LINE_BREAK = /[\n\r\v\f\u2028\u2029]/;
const FIRST_MARK = 0x300;
const LAST_MARK = 0x36f;

/** Vietnamese as it is usually stored: composed letters, none that NFKC would write with another number of characters. */
const USUAL =
  /^[ -~\u00c0-\u00ff\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9–—‘’“”]*$/;

/** Reads a text for matching. Any text will do; nothing of it is lost. */
export function foldText(original: string): FoldedText {
  if (USUAL.test(original) && !original.includes('  ')) {
    return { original, plain: original, folded: oneSpelling(original.toLowerCase()) };
  }
  return foldUnusual(original);
}

function foldUnusual(original: string): FoldedText {
  const plain: string[] = [];
  const lower: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (as: string, low: string, start: number, end: number): void => {
    for (let unit = 0; unit < low.length; unit += 1) {
      plain.push(as.charAt(unit));
      lower.push(low.charAt(unit));
      starts.push(start);
      ends.push(end);
    }
  };
  for (let at = 0; at < original.length;) {
    const end = endOfLetter(original, at);
    const letter = original.slice(at, end);
    if (SPACE.test(letter)) {
      const after = endOfSpaces(original, end);
      put(...spaceFor(original.slice(at, after)), at, after);
      at = after;
      continue;
    }
    const [as, low] = writingOf(letter);
    put(as, low, at, end);
    at = end;
  }
  return { original, plain: plain.join(''), folded: oneSpelling(lower.join('')), places: { starts, ends } };
}

/** The place in the original text; within it for any span of the folded one. */
export function originalSpan({ original, places }: FoldedText, { start, end }: Span): Span {
  if (!places) return { start, end };
  const last = Math.max(start, end - 1);
  const from = places.starts[start] ?? original.length;
  return { start: from, end: Math.max(from, places.ends[last] ?? from) };
}

function endOfLetter(text: string, at: number): number {
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  for (let code = text.charCodeAt(end); code >= FIRST_MARK && code <= LAST_MARK; code = text.charCodeAt(end)) end += 1;
  return end;
}

function endOfSpaces(text: string, at: number): number {
  let end = at;
  while (end < text.length && SPACE.test(text.charAt(end))) end += 1;
  return end;
}

function spaceFor(run: string): readonly [string, string] {
  return LINE_BREAK.test(run) ? ['\n', '\n'] : [' ', ' '];
}

const writings = new Map<string, readonly [string, string]>();
const MOST_WRITINGS = 4000;

/** A letter with its marks composed, and the same in lower case; both of one length. */
function writingOf(letter: string): readonly [string, string] {
  let writing = writings.get(letter);
  if (!writing) {
    const as = letter.normalize('NFKC');
    const low = as.toLowerCase();
    writing = [as.length === low.length ? as : low, low];
    if (writings.size < MOST_WRITINGS) writings.set(letter, writing);
  }
  return writing;
}

const NEW_TONES = new RegExp(`o[àáảãạèéẻẽẹ](?![${LETTER}])|(?<!q)u[ỳýỷỹỵ](?![${LETTER}])`, 'g');
const OLD_TONES: Readonly<Record<string, string>> = Object.freeze({
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
});
const SHORT_I = new RegExp(`(?<![${LETTER}])(h|k|l|m|s|t|qu)([iìíỉĩị])(?![${LETTER}])`, 'g');
const LONG_Y: Readonly<Record<string, string>> = Object.freeze({ i: 'y', ì: 'ỳ', í: 'ý', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' });

/** One of the accepted spellings of a word; the length stays. */
function oneSpelling(text: string): string {
  return text
    .replace(NEW_TONES, (pair) => OLD_TONES[pair] ?? pair)
    .replace(SHORT_I, (word, initial: string, vowel: string) => (LONG_Y[vowel] ? initial + LONG_Y[vowel] : word));
}
