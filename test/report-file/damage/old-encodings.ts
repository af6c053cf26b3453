import { TCVN3 } from '../../../src/core/text/legacy/tcvn3';
import { VNI } from '../../../src/core/text/legacy/vni';

/** The opposite of reading: what a text would have been typed as. Letters that the encoding does not have stay. */
const opposite = (table: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...table].map(([written, letter]) => [letter, written]));
const tcvn3 = opposite(TCVN3);
const vni = opposite(VNI);

export function toTcvn3(text: string): string {
  // Capitals with tones have no code of their own: they are small letters in a font of capitals.
  return [...text.normalize('NFC')]
    .map((letter) => tcvn3.get(letter) ?? tcvn3.get(letter.toLowerCase()) ?? letter)
    .join('');
}

export function toVni(text: string): string {
  return [...text.normalize('NFC')].map((letter) => vni.get(letter) ?? letter).join('');
}

/** Bytes that Windows-1252 has no letter for become the control character of that code, as programs do it. */
export function toUtf8AsLatin(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}
