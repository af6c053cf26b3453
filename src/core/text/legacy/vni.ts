/**
 * What a mark of VNI for Windows (fonts VNI-Times and others) does to the letter before it, as combining characters.
 * Capitals have marks of their own: `aù` is `á`, `AÙ` is `Á`.
 */
const MARKS: readonly (readonly [mark: string, combining: string])[] = [
  ['ù', '\u0301'],
  ['ø', '\u0300'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
  ['â', '\u0302'],
  ['á', '\u0302\u0301'],
  ['à', '\u0302\u0300'],
  ['å', '\u0302\u0309'],
  ['ã', '\u0302\u0303'],
  ['ä', '\u0302\u0323'],
];
/** Marks of the breve, for `a` only. */
const BREVE_MARKS: readonly (readonly [mark: string, combining: string])[] = [
  ['ê', '\u0306'],
  ['é', '\u0306\u0301'],
  ['è', '\u0306\u0300'],
  ['ú', '\u0306\u0309'],
  ['ü', '\u0306\u0303'],
  ['ë', '\u0306\u0323'],
];
/** Letters that are one character in VNI too. `ô` and `ö` take marks: `ôù` is `ớ`. */
const SINGLE: readonly (readonly [letter: string, vietnamese: string])[] = [
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
];

const bases: readonly (readonly [written: string, letter: string, marks: typeof MARKS])[] = [
  ['a', 'a', [...MARKS, ...BREVE_MARKS]],
  ['e', 'e', MARKS],
  ['o', 'o', MARKS],
  ['u', 'u', MARKS.slice(0, 5)],
  ['y', 'y', MARKS.slice(0, 5)],
  ['ô', 'ơ', MARKS.slice(0, 5)],
  ['ö', 'ư', MARKS.slice(0, 5)],
];

const lower: readonly (readonly [string, string])[] = [
  ...bases.flatMap(([written, letter, marks]) =>
    marks.map(([mark, combining]) => [written + mark, (letter + combining).normalize('NFC')] as const),
  ),
  ...SINGLE,
];

/** One or two characters as they stand in a file → the Vietnamese letter they are printed as. */
export const VNI: ReadonlyMap<string, string> = new Map([
  ...lower,
  ...lower.map(([written, letter]) => [written.toUpperCase(), letter.toUpperCase()] as const),
]);
