import { decodeText, encodingOfFont, isCapitalFont } from './decode-text';
import { hasUnicodeOnly } from './may-be-legacy';

/** A text as a font prints it: fonts of TCVN3 and VNI are read, Unicode typed in one of them stays. */
export function decodeInFont(text: string, font: string | undefined): string {
  const encoding = encodingOfFont(font);
  if (encoding === undefined || hasUnicodeOnly(text)) return text;
  const decoded = decodeText(text, encoding);
  return isCapitalFont(font) ? decoded.toUpperCase() : decoded;
}
