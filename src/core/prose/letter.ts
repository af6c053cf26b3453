/**
 * The letters of folded text, for a character class. Ranges of the Latin blocks instead of `\p{L}`: patterns are tried
 * at every place of a report, and the whole class of Unicode letters makes each try several times as slow.
 */
export const LETTER = 'a-z\\u00df-\\u00f6\\u00f8-\\u024f\\u1e00-\\u1eff';

/** No letter or digit stands right before. */
export const WORD_START = `(?<![${LETTER}\\d])`;
/** No letter or digit stands right after. */
export const WORD_END = `(?![${LETTER}\\d])`;

/** Whether a character of folded text is one of the letters of {@link LETTER}. */
export function isLetter(code: number): boolean {
  if (code <= 0x7a) return code >= 0x61;
  return (code >= 0xdf && code <= 0x24f && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff);
}
