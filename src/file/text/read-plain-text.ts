import type { FileProblem } from '../file-problem';
import { refuse, Unreadable } from '../file-problem';
import { utf16Mark } from './utf16-mark';

export type PlainTextResult =
  | { readonly outcome: 'read'; readonly text: string }
  | { readonly outcome: 'unreadable'; readonly problem: FileProblem };

const LARGEST_BYTES = 4 * 2 ** 20;
/** Controls that no text has, the ends of lines and what Windows-1252 leaves open apart: a file of another kind. */
const CONTROL = /[^\P{Cc}\t-\r\u0080-\u009f]/u;
const SNIFFED = 200;

/**
 * Reads the bytes of a plain-text file: UTF-8 or UTF-16, by the byte order mark or by themselves; other bytes are taken
 * as Windows-1252, which the old Vietnamese encodings stand in. No bytes make it throw.
 */
export function readPlainText(bytes: Uint8Array): PlainTextResult {
  try {
    if (bytes.length === 0) refuse('empty', '0');
    if (bytes.length > LARGEST_BYTES) refuse('too-large', `${bytes.length} > ${LARGEST_BYTES}`);
    const text = decode(bytes);
    return CONTROL.test(text) ? refuse('other-document', 'text') : { outcome: 'read', text };
  } catch (error) {
    if (error instanceof Unreadable) return { outcome: 'unreadable', problem: error.problem };
    throw error;
  }
}

function decode(bytes: Uint8Array): string {
  const encoding = utf16(bytes) ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** By its mark; else by the zeros that every second byte of Latin letters is. */
function utf16(bytes: Uint8Array): string | undefined {
  const marked = utf16Mark(bytes);
  if (marked) return marked;
  const zeros = [0, 0];
  bytes
    .subarray(0, SNIFFED)
    .forEach((byte, index) => void (zeros[index % 2] = (zeros[index % 2] ?? 0) + (byte === 0 ? 1 : 0)));
  const [even = 0, odd = 0] = zeros;
  if (odd > 0 && even === 0) return 'utf-16le';
  return even > 0 && odd === 0 ? 'utf-16be' : undefined;
}
