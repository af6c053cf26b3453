import type { ByteTools } from '../bytes/byte-tools';
import { refuse } from '../file-problem';
import type { ZipEntry } from './zip-directory';

const HEADER_SIGNATURE = 0x04034b50;
const HEADER_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

/** Packed bytes, and what the directory says of what comes of them: two that are the same unpack to the same. */
export interface PackedPart {
  readonly bytes: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
}

/**
 * One entry as it is packed.
 * @param largest bytes that may come of it
 * @throws Unreadable `damaged-zip`, `encrypted`, `unsupported-compression`, `too-large`
 */
export function packedPart(zip: Uint8Array, entry: ZipEntry, largest: number): PackedPart {
  const { name, method, crc, bytes: size } = entry;
  if (entry.encrypted) refuse('encrypted', name, name);
  if (size > largest) refuse('too-large', `${size} > ${largest}`, name);
  const bytes = packedBytes(zip, entry);
  if (method !== STORED && method !== DEFLATED) refuse('unsupported-compression', `method ${method}`, name);
  return { bytes, method, crc, size };
}

/**
 * Unpacks one entry, and holds it to the size and the CRC-32 that the directory declares for it.
 * @param largest bytes that may come of it
 * @throws Unreadable `checksum`, or as {@link packedPart} does
 */
export function unpackEntry(zip: Uint8Array, entry: ZipEntry, largest: number, tools: ByteTools): Uint8Array {
  const { name } = entry;
  const packed = packedPart(zip, entry, largest);
  const bytes = packed.method === STORED ? packed.bytes : inflate(packed.bytes, entry, tools);
  if (bytes.length !== entry.bytes) refuse('damaged-zip', `${bytes.length} ≠ ${entry.bytes}`, name);
  if (tools.crc32(bytes) !== entry.crc) refuse('checksum', 'CRC-32', name);
  return bytes;
}

function packedBytes(zip: Uint8Array, entry: ZipEntry): Uint8Array {
  const { name, nameBytes, headerOffset: at } = entry;
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (at + HEADER_BYTES > zip.length || view.getUint32(at, true) !== HEADER_SIGNATURE) {
    refuse('damaged-zip', 'local header', name);
  }
  const nameAt = at + HEADER_BYTES;
  const nameLength = view.getUint16(at + 26, true);
  const start = nameAt + nameLength + view.getUint16(at + 28, true);
  const end = start + entry.packedBytes;
  // Two names for the same bytes would let two readers see two different workbooks.
  const isSameName = nameLength === nameBytes.length && nameBytes.every((byte, index) => zip[nameAt + index] === byte);
  if (end > zip.length || !isSameName) refuse('damaged-zip', 'local header', name);
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
