import type { ByteTools } from '../bytes/byte-tools';
import { refuse } from '../file-problem';
import type { ZipEntry } from './zip-directory';

const HEADER_SIGNATURE = 0x04034b50;
const HEADER_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks one entry, and holds it to the size and the CRC-32 that the directory declares for it.
 * @param largest bytes that may come of it
 * @throws Unreadable `damaged-zip`, `encrypted`, `unsupported-compression`, `too-large`, `checksum`
 */
export function unpackEntry(zip: Uint8Array, entry: ZipEntry, largest: number, tools: ByteTools): Uint8Array {
  const { name } = entry;
  if (entry.encrypted) refuse('encrypted', name, name);
  if (entry.bytes > largest) refuse('too-large', `${entry.bytes} > ${largest}`, name);
  const packed = packedBytes(zip, entry);
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    refuse('unsupported-compression', `method ${entry.method}`, name);
  }
  const bytes = entry.method === STORED ? packed : inflate(packed, entry, tools);
  if (bytes.length !== entry.bytes) refuse('damaged-zip', `${bytes.length} ≠ ${entry.bytes}`, name);
  if (tools.crc32(bytes) !== entry.crc) refuse('checksum', 'CRC-32', name);
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

function inflate(packed: Uint8Array, entry: ZipEntry, tools: ByteTools): Uint8Array {
  try {
    // One byte more than declared, to see data that goes on.
    return tools.inflateRaw(packed, entry.bytes + 1);
  } catch (error) {
    // Inflaters throw for data that is no deflate stream, and for data past its declared end.
    return refuse('damaged-zip', error instanceof Error ? error.message : 'inflate', entry.name);
  }
}
