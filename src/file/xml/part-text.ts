import { refuse } from '../file-problem';

/**
 * A part's text. Parts are UTF-8 or UTF-16 (ECMA-376 part 2, 6.2.5): the byte order mark tells, or the first bytes,
 * which are always `<` or white space.
 * @throws Unreadable `unsupported-encoding` for other encodings and for bytes that are not the encoding they claim
 */
export function partText(bytes: Uint8Array, part: string): string {
  const encoding = sniffEncoding(bytes) ?? declaredEncoding(bytes);
  if (!/^utf-(8|16le|16be)$/.test(encoding)) refuse('unsupported-encoding', encoding, part);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse('unsupported-encoding', `≠ ${encoding}`, part);
  }
}

function sniffEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb) return 'utf-8';
  if (second === 0 && first !== 0) return 'utf-16le';
  return first === 0 && second !== 0 ? 'utf-16be' : undefined;
}

/** The declaration of a text without a mark is plain ASCII in its first bytes. */
function declaredEncoding(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(start)?.[1]?.toLowerCase() ?? 'utf-8';
  // ASCII is a part of UTF-8; a text that says UTF-16 in single bytes is what it is, not what it says.
  return declared === 'us-ascii' || declared === 'utf8' ? 'utf-8' : declared === 'utf-16' ? 'utf-16 ?' : declared;
}
