import { isUtf8 } from 'node:buffer';
import { crc32, inflateRawSync } from 'node:zlib';
import type { ByteTools } from '../../file/bytes/byte-tools';

/** Node's own: one and the same result, in machine code. */
export const NODE_BYTES: ByteTools = Object.freeze<ByteTools>({
  // In one piece up to a mebibyte: pieces of the usual 16 KiB are each allocated, then put together.
  inflateRaw: (packed, size) =>
    inflateRawSync(packed, { maxOutputLength: size, chunkSize: Math.min(Math.max(size, 64), 2 ** 20) }),
  crc32: (bytes) => crc32(bytes),
  isUtf8,
  characters: ({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength).toString('latin1'),
});
