import { Inflate, inflateSync } from 'fflate';
import { refuse } from '../file-problem';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';

const HEADER_SIGNATURE = 0x04034b50;
const HEADER_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
/** Deflate never grows data by more than this, so small entries may be inflated in one go, whatever they claim. */
const LARGEST_GROWTH = 1032;
const ONE_GO_BYTES = 16 * 1024;
/** What is given to the inflater at a time: at most 2 MB can come of it before the size is looked at again. */
const CHUNK_BYTES = 2 * 1024;

/**
 * Unpacks one entry, and holds it to the size and the CRC-32 that the directory declares for it.
 * @param largest bytes that may come of it
 * @throws Unreadable `damaged-zip`, `encrypted`, `unsupported-compression`, `too-large`, `checksum`
 */
export function unpackEntry(zip: Uint8Array, entry: ZipEntry, largest: number): Uint8Array {
  const { name } = entry;
  if (entry.encrypted) refuse('encrypted', name, name);
  if (entry.bytes > largest) refuse('too-large', `${entry.bytes} > ${largest}`, name);
  const packed = packedBytes(zip, entry);
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    refuse('unsupported-compression', `method ${entry.method}`, name);
  }
  const bytes = entry.method === STORED ? packed : inflate(packed, entry);
  if (bytes.length !== entry.bytes) refuse('damaged-zip', `${bytes.length} ≠ ${entry.bytes}`, name);
  if (crc32(bytes) !== entry.crc) refuse('checksum', 'CRC-32', name);
  return bytes;
}

function packedBytes(zip: Uint8Array, entry: ZipEntry): Uint8Array {
  const { name, headerOffset: at } = entry;
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (at + HEADER_BYTES > zip.length || view.getUint32(at, true) !== HEADER_SIGNATURE) {
    refuse('damaged-zip', 'local header', name);
  }
  const nameAt = at + HEADER_BYTES;
  const nameEnd = nameAt + view.getUint16(at + 26, true);
  const start = nameEnd + view.getUint16(at + 28, true);
  const end = start + entry.packedBytes;
  // Two names for the same bytes would let two readers see two different workbooks.
  const localName = new TextDecoder('utf-8', { ignoreBOM: true }).decode(zip.subarray(nameAt, nameEnd));
  if (end > zip.length || localName !== name) refuse('damaged-zip', 'local header', name);
  return zip.subarray(start, end);
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  // One byte more than declared, to see data that goes on.
  const size = entry.bytes + 1;
  try {
    if (packed.length <= ONE_GO_BYTES && size <= packed.length * LARGEST_GROWTH + 1024) {
      return inflateSync(packed, { out: new Uint8Array(size) });
    }
    return inflateInChunks(packed, size);
  } catch (error) {
    // fflate throws for data that is no deflate stream, and a typed array for data past its declared end.
    return refuse('damaged-zip', error instanceof Error ? error.message : 'inflate', entry.name);
  }
}

/** Stops as soon as `size` bytes have come, however much more the data would give. */
function inflateInChunks(packed: Uint8Array, size: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length && length < size; at += CHUNK_BYTES) {
    inflater.push(packed.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= packed.length);
  }
  const bytes = new Uint8Array(Math.min(length, size));
  let at = 0;
  for (const chunk of chunks) {
    const rest = chunk.subarray(0, size - at);
    bytes.set(rest, at);
    at += rest.length;
  }
  return bytes;
}
