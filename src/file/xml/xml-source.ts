import { rememberText } from '../../core/text/remember-text';
import { findControl } from '../bytes/find-control';
import { readCharacterReferences } from './character-references';

/**
 * A document as the scanner goes through it. Of a part in UTF-8 each character is one byte, as it was packed: markup is
 * ASCII, and only what is kept of a document is ever made letters, by the two functions.
 */
export interface XmlSource {
  readonly characters: string;
  /** The text that stands between two tags, with references and line ends read; undefined where it is malformed. */
  readonly readText: (raw: string) => string | undefined;
  /** The same of an attribute's value, in which white space is plain spaces (XML 1.0, 3.3.3). */
  readonly readAttribute: (raw: string) => string | undefined;
  /** The same of what nothing is read in: a CDATA section, a name. */
  readonly letters: (raw: string) => string;
  /** Where a character stands that no XML 1.0 document may hold; -1 where none does. */
  readonly findIllegal: () => number;
}

/** A document whose characters are letters. */
export function sourceOfText(characters: string): XmlSource {
  return {
    characters,
    readText,
    readAttribute,
    letters: (raw) => raw,
    findIllegal: () => characters.search(/[^\t\n\r\u0020-\ufffd]/),
  };
}

/** A document whose characters are the bytes of valid UTF-8. */
export function sourceOfBytes(characters: string, bytes: Uint8Array): XmlSource {
  return {
    characters,
    ...OF_BYTES,
    findIllegal: () => {
      const control = findControl(bytes);
      return control < 0 ? findNoCharacter(characters) : control;
    },
  };
}

function readText(text: string): string | undefined {
  return readCharacterReferences(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);
}

function readAttribute(text: string): string | undefined {
  return readCharacterReferences(text.replace(/\r\n|[\t\r\n]/g, ' '));
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeBytes(raw: string): string {
  if (!NOT_ASCII.test(raw)) return raw;
  const bytes = new Uint8Array(raw.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = raw.charCodeAt(at);
  return decoder.decode(bytes);
}

const NOT_ASCII = /[\u0080-\u00ff]/;

/** U+FFFE and U+FFFF, which XML has not, are three bytes each. */
function findNoCharacter(bytes: string): number {
  return bytes.includes('\u00ef\u00bf') ? bytes.search(/\u00ef\u00bf[\u00be\u00bf]/) : -1;
}

/** Reports have most of their texts in common, file after file. */
const OF_BYTES: Pick<XmlSource, 'readText' | 'readAttribute' | 'letters'> = Object.freeze({
  readText: rememberText((raw) => readText(decodeBytes(raw))),
  readAttribute: rememberText((raw) => readAttribute(decodeBytes(raw))),
  letters: decodeBytes,
});
