import { refuse } from '../file-problem';

const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/;

/**
 * A part's text. Parts are UTF-8 or UTF-16 (ECMA-376 part 2, 6.2.5): the byte order mark tells, or the first bytes,
 * which are always `<` or white space.
 * @throws Unreadable `unsupported-encoding` for other encodings and for bytes that are not the encoding they claim
 */
export function partText(bytes: Uint8Array, part: string): string {
  const encoding = sniffEncoding(bytes) ?? 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse('unsupported-encoding', `≠ ${encoding}`, part);
  }
  const declared = DECLARED.exec(text.slice(0, 200))?.[1]?.toLowerCase() ?? encoding;
  // ASCII is a part of UTF-8; text in two bytes may say anything, its bytes have told.
  const told = encoding !== 'utf-8' || declared === 'utf-8' || declared === 'us-ascii';
  return told ? text : refuse('unsupported-encoding', declared, part);
}

function sniffEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb) return 'utf-8';
  if (second === 0 && first !== 0) return 'utf-16le';
  return first === 0 && second !== 0 ? 'utf-16be' : undefined;
}
