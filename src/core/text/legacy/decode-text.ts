import { rememberText } from '../remember-text';
import { TCVN3 } from './tcvn3';
import { VNI } from './vni';

/** Encodings of Vietnamese older than Unicode, and Unicode that a program took for Latin letters. */
export const LEGACY_ENCODINGS = ['tcvn3', 'vni', 'utf8-as-latin'] as const;
export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number];

/** What Windows-1252 puts where Latin-1 has controls, by code from 0x80; `\0` where it has nothing. */
const WINDOWS_1252 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/**
 * The encoding that a font's name tells: `.VnTime` and its kin print TCVN3, `VNI-Times` and its kin VNI. Text in other
 * fonts is Unicode, or has lost its font.
 */
export function encodingOfFont(font: string | undefined): LegacyEncoding | undefined {
  // Asked of every cell: the first letter of nearly all fonts is answer enough.
  return font !== undefined && MAY_BE_OLD.has(font.charCodeAt(0)) ? encodingOfName(font) : undefined;
}

const MAY_BE_OLD: ReadonlySet<number> = new Set([...'.vV'].map((letter) => letter.charCodeAt(0)));

const encodingOfName = rememberText((font): LegacyEncoding | undefined => {
  if (/^\.vn/i.test(font)) return 'tcvn3';
  return /^vni[- ]/i.test(font) ? 'vni' : undefined;
});

/** Fonts of TCVN3 whose name ends with H print small letters as capitals. */
export function isCapitalFont(font: string | undefined): boolean {
  return font !== undefined && /^\.vn.*h$/i.test(font);
}

/** A text read in an old encoding, as Unicode NFC; characters that the encoding does not have stay. */
export function decodeText(text: string, encoding: LegacyEncoding): string {
  switch (encoding) {
    case 'tcvn3':
      return [...text]
        .map((letter) => TCVN3.get(letter) ?? letter)
        .join('')
        .normalize('NFC');
    case 'vni':
      return decodeVni(text.normalize('NFC'));
    case 'utf8-as-latin':
      return decodeUtf8(text) ?? text;
  }
}

function decodeVni(text: string): string {
  let decoded = '';
  for (let at = 0; at < text.length; at += 1) {
    const two = VNI.get(text.slice(at, at + 2));
    if (two !== undefined && at + 1 < text.length) {
      decoded += two;
      at += 1;
    } else decoded += VNI.get(text.charAt(at)) ?? text.charAt(at);
  }
  return decoded.normalize('NFC');
}

/** The UTF-8 text whose bytes were each taken for a letter; `undefined` where the letters are no such bytes. */
function decodeUtf8(text: string): string | undefined {
  let escaped = '';
  for (const letter of text) {
    const special = WINDOWS_1252.indexOf(letter);
    const code = letter !== '\0' && special >= 0 ? 0x80 + special : letter.charCodeAt(0);
    if (code > 0xff) return undefined;
    escaped += `%${code.toString(16).padStart(2, '0')}`;
  }
  try {
    return decodeURIComponent(escaped).normalize('NFC');
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
