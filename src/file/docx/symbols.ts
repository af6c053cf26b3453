/** Codes of symbol fonts lie here (17.3.3.30). */
const PRIVATE = 0xf000;
/** In Symbol, digits and marks of punctuation stand where ASCII has them. */
const ASCII_IN_SYMBOL = /^[ !#%&()+,./0-9:;<=>?[\]_{|}-]$/;

const SYMBOL: ReadonlyMap<number, string> = new Map([
  [0xb7, '•'],
  [0xb0, '°'],
  [0xb1, '±'],
  [0xa3, '≤'],
  [0xb3, '≥'],
  [0xb4, '×'],
  [0xb8, '÷'],
  [0xae, '→'],
]);
const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0x6c, '•'],
  [0x6e, '•'],
  [0x71, '☐'],
  [0x6f, '☐'],
  [0xa8, '☐'],
  [0xfb, '☒'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
  [0xe0, '→'],
  [0xf0, '→'],
]);

/**
 * The letter that a symbol stands for.
 * @param char its code in hexadecimal digits
 * @returns undefined for a picture that no letter stands for
 */
export function symbolText(font: string, char: string): string | undefined {
  const code = /^[0-9a-f]{1,4}$/i.test(char) ? parseInt(char, 16) : -1;
  const place = code >= PRIVATE ? code - PRIVATE : code;
  if (/^wingdings/i.test(font)) return WINGDINGS.get(place);
  if (/^symbol$/i.test(font)) {
    const ascii = String.fromCharCode(Math.max(0, place));
    return ASCII_IN_SYMBOL.test(ascii) ? ascii : SYMBOL.get(place);
  }
  return code > 0x1f && code < 0xd800 ? String.fromCharCode(code) : undefined;
}
