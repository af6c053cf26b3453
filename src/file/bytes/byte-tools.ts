import { crc32 } from './crc32';
import { inflateRaw } from './inflate-raw';

/**
 * What reading does to bytes as bytes. The portable ones run everywhere; a host that has its own, in machine code, gives
 * them to the reader.
 */
export interface ByteTools {
  /**
   * Inflates a deflate stream.
   * @param size stops, or throws, once more than so many bytes would come of it
   * @returns at most `size` bytes
   * @throws Error for what is no deflate stream
   */
  readonly inflateRaw: (packed: Uint8Array, size: number) => Uint8Array;
  /** CRC-32 of the zip format, as an unsigned number. */
  readonly crc32: (bytes: Uint8Array) => number;
  readonly isUtf8: (bytes: Uint8Array) => boolean;
  /** A text of as many characters as there are bytes, each with its byte's number. */
  readonly characters: (bytes: Uint8Array) => string;
}

/** In plain JavaScript. */
export const PORTABLE_BYTES: ByteTools = Object.freeze({ inflateRaw, crc32, isUtf8, characters });

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** An engine takes only so many arguments at once. */
const AT_ONCE = 8 * 1024;

function characters(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + AT_ONCE)));
  }
  return pieces.join('');
}
