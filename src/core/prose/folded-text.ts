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
  /** `plain` in lower case. */
  readonly lower: string;
  /** `lower` with one spelling for `uỷ`/`ủy`, `hoá`/`hóa`, `tỉ`/`tỷ`, `quí`/`quý`; the very same string where it has none of them. */
  readonly folded: string;
  /** Where `plain` is written otherwise than `original`, in order; between them both are the same. */
  readonly seams?: readonly Seam[];
}

/** Characters of `plain` that stand for others of the original: `...` for `…`, one space for many. */
interface Seam extends Span {
  readonly from: number;
  readonly to: number;
}

const SPACE = /[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]/u;
const LINE_BREAK = /[\n\r\v\f\u2028\u2029]/;
const BLANK = 0x20;
const FIRST_MARK = 0x300;
const LAST_MARK = 0x36f;

/** Vietnamese as it is usually stored: composed letters that NFKC leaves as they are, in lower case too one character each. */
const USUAL =
  ' -~\\u00c0-\\u00ff\\u0102\\u0103\\u0110\\u0111\\u0128\\u0129\\u0168\\u0169\\u01a0\\u01a1\\u01af\\u01b0\\u1ea0-\\u1ef9–—‘’“”';
const ANY_UNUSUAL = new RegExp(`[^${USUAL}]|  `);
const UNUSUAL = new RegExp(ANY_UNUSUAL, 'g');

/** Reads a text for matching. Any text will do; nothing of it is lost. */
export function foldText(original: string): FoldedText {
  if (ANY_UNUSUAL.test(original)) return foldUnusual(original);
  const lower = original.toLowerCase();
  return { original, plain: original, lower, folded: oneSpelling(lower) };
}

/** Copies what is usual as it stands, and writes the letters between as NFKC does. */
function foldUnusual(original: string): FoldedText {
  let plain = '';
  let lower = '';
  const seams: Seam[] = [];
  let done = 0;
  const copy = (to: number): void => {
    const usual = original.slice(done, to);
    plain += usual;
    lower += usual.toLowerCase();
  };
  UNUSUAL.lastIndex = 0;
  for (let match = UNUSUAL.exec(original); match; match = UNUSUAL.exec(original)) {
    const at = startOfUnusual(original, match.index, done);
    copy(at);
    const [as, low, end] = writtenFrom(original, at);
    if (low.length !== 1 || end - at !== 1) {
      seams.push({ start: plain.length, end: plain.length + low.length, from: at, to: end });
    }
    plain += as;
    lower += low;
    done = end;
    UNUSUAL.lastIndex = end;
  }
  copy(original.length);
  return { original, plain, lower, folded: oneSpelling(lower), seams };
}

/** A mark belongs to the letter before it, a space to the spaces. */
function startOfUnusual(text: string, at: number, done: number): number {
  const code = text.charCodeAt(at);
  const before = at - 1;
  if (before < done) return at;
  if (code >= FIRST_MARK && code <= LAST_MARK) return before;
  return text.charCodeAt(before) === BLANK && SPACE.test(text.charAt(at)) ? before : at;
}

/** The letter, or the run of spaces, that begins here: as it is written, in lower case, and where it ends. */
function writtenFrom(text: string, at: number): readonly [string, string, number] {
  const end = endOfLetter(text, at);
  const letter = text.slice(at, end);
  if (!SPACE.test(letter)) return [...writingOf(letter), end];
  const after = endOfSpaces(text, end);
  return [...spaceFor(text.slice(at, after)), after];
}

/** The place in the original text; within it for any span of the folded one. */
export function originalSpan({ original, plain, seams }: FoldedText, { start, end }: Span): Span {
  if (!seams) return { start, end };
  const last = Math.max(start, end - 1);
  const from = start < plain.length ? writingAt(seams, start).start : original.length;
  return { start: from, end: Math.max(from, last < plain.length ? writingAt(seams, last).end : from) };
}

/** Where a character of `plain` is written in the original. */
function writingAt(seams: readonly Seam[], at: number): Span {
  let shift = 0;
  for (const { start, end, from, to } of seams) {
    if (at < start) break;
    if (at < end) return { start: from, end: to };
    shift = to - end;
  }
  return { start: at + shift, end: at + shift + 1 };
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

const NEW_TONE = `o[àáảãạèéẻẽẹ](?![${LETTER}])|(?<!q)u[ỳýỷỹỵ](?![${LETTER}])`;
/** The vowel first, which is rare, then what stands around it. */
const SHORT_I = `[iìíỉĩị](?<=(?<![${LETTER}])(?:h|k|l|m|s|t|qu).)(?![${LETTER}])`;
const NEW_TONES = new RegExp(NEW_TONE, 'g');
const SHORT_IS = new RegExp(SHORT_I, 'g');
const OTHER_SPELLING = new RegExp(`${NEW_TONE}|${SHORT_I}`);
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
const LONG_Y: Readonly<Record<string, string>> = Object.freeze({ i: 'y', ì: 'ỳ', í: 'ý', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' });

/** One of the accepted spellings of a word; the length stays. Most texts have no other. */
function oneSpelling(text: string): string {
  if (!OTHER_SPELLING.test(text)) return text;
  return text
    .replace(NEW_TONES, (pair) => OLD_TONES[pair] ?? pair)
    .replace(SHORT_IS, (vowel) => LONG_Y[vowel] ?? vowel);
}
