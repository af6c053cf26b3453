import { rememberText } from './remember-text';

/**
 * Marks without width that come along when text is copied from a web page, a chat or a file's properties: break
 * opportunities, joiners, directions. Not the two that turn the order of what follows (U+202D, U+202E): with those, what
 * is seen is another text.
 */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202c\u2060\u2066-\u2069\ufeff]+/g;

/** Unicode NFC without unseen marks, with every kind of space made one plain space, and none at the ends. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/[\s\u00a0\u2007\u202f]+/g, ' ')
    .trim();
}

const OLD_TONE_PLACES: readonly (readonly [RegExp, string])[] = [
  [/o([àáảãạ])(?!\p{L})/gu, 'oa'],
  [/o([èéẻẽẹ])(?!\p{L})/gu, 'oe'],
  [/u([ỳýỷỹỵ])(?!\p{L})/gu, 'uy'],
];
const TONE_MARKS = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'] as const;

/**
 * The form under which two writings of the same words are equal: NFC, lower case, one space, and the tone mark of
 * `oa`, `oe`, `uy` at the old place (`Uỷ` and `Ủy`, `hoá` and `hóa`). For comparing only, never for showing.
 */
export const fold = rememberText((text: string): string => {
  let folded = tidy(text).toLowerCase();
  for (const [newPlace, pair] of OLD_TONE_PLACES) {
    folded = folded.replace(newPlace, (_, vowel: string) => {
      const mark = TONE_MARKS.find((tone) => vowel.normalize('NFD').includes(tone)) ?? '';
      return `${pair[0]}${mark}${pair[1]}`.normalize('NFC');
    });
  }
  return folded;
});
