import type { ByteTools } from '../bytes/byte-tools';
import { refuse } from '../file-problem';
import { utf16Mark } from '../text/utf16-mark';
import { sourceOfBytes, sourceOfText, type XmlSource } from './xml-source';

const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/;

/**
 * A part as a document. Parts are UTF-8 or UTF-16 (ECMA-376 part 2, 6.2.5): the byte order mark tells, or the first
 * bytes, which are always `<` or white space.
 * @throws Unreadable `unsupported-encoding` for other encodings and for bytes that are not the encoding they claim
 */
export function partSource(bytes: Uint8Array, part: string, tools: ByteTools): XmlSource {
  const wide = sniffWideEncoding(bytes);
  if (wide !== undefined) return sourceOfText(decodeWide(bytes, wide, part));
  if (!tools.isUtf8(bytes)) refuse('unsupported-encoding', '≠ utf-8', part);
  const text = hasMark(bytes) ? bytes.subarray(3) : bytes;
  const source = sourceOfBytes(tools.characters(text), text);
  const declared = DECLARED.exec(source.characters.slice(0, 200))?.[1]?.toLowerCase() ?? 'utf-8';
  // ASCII is a part of UTF-8.
  if (declared !== 'utf-8' && declared !== 'us-ascii') refuse('unsupported-encoding', declared, part);
  return source;
}

/** Text in two bytes may declare anything, its bytes have told. */
function decodeWide(bytes: Uint8Array, encoding: string, part: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse('unsupported-encoding', `≠ ${encoding}`, part);
  }
}

function hasMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

function sniffWideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const marked = utf16Mark(bytes);
  if (marked) return marked;
  const [first, second] = bytes;
  if (second === 0 && first !== 0) return 'utf-16le';
  return first === 0 && second !== 0 ? 'utf-16be' : undefined;
}
