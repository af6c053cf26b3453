import { decodeText, encodingOfFont, isCapitalFont } from './decode-text';

/** Letters that neither an old encoding nor text taken for Latin letters leaves behind: the text is Unicode. */
export const UNICODE_ONLY =
  /[\u0100-\u0151\u0154-\u0177\u0180-\u0191\u0193-\u02c5\u02c7-\u02db\u02dd-\u036f\u1e00-\u1eff]/;

/** A text as a font prints it: fonts of TCVN3 and VNI are read, Unicode typed in one of them stays. */
export function decodeInFont(text: string, font: string | undefined): string {
  const encoding = encodingOfFont(font);
  if (encoding === undefined || UNICODE_ONLY.test(text)) return text;
  const decoded = decodeText(text, encoding);
  return isCapitalFont(font) ? decoded.toUpperCase() : decoded;
}
