import { refuse } from '../file-problem';
import type { ReadLimits } from '../read-limits';

/** One file of a zip as its central directory tells; sizes in bytes, `dataOffset` from the start of the zip. */
export interface ZipEntry {
  readonly name: string;
  /** The name as it is written. */
  readonly nameBytes: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly headerOffset: number;
  readonly encrypted: boolean;
}

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const END64_LOCATOR_SIGNATURE = 0x07064b50;
const END64_SIGNATURE = 0x06064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const LARGE = 0xffffffff;

interface DirectoryPlace {
  readonly entries: number;
  readonly offset: number;
  readonly bytes: number;
  /** Where the records of the end begin. */
  readonly end: number;
}

/**
 * Reads a zip's central directory (APPNOTE 6.3, with Zip64), nothing unpacked. Folders are left out.
 * @throws Unreadable `truncated`, `damaged-zip`, `too-many-entries`, `too-large`, `duplicate-entry`
 */
export function readZipDirectory(zip: Uint8Array, limits: ReadLimits): Map<string, ZipEntry> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const place = findDirectory(view);
  if (place.entries > limits.entries) refuse('too-many-entries', `${place.entries} > ${limits.entries}`);
  if (place.offset + place.bytes > place.end) refuse('damaged-zip', 'central directory');

  const entries = new Map<string, ZipEntry>();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let at = place.offset;
  let total = 0;
  for (let index = 0; index < place.entries; index++) {
    if (at + ENTRY_BYTES > place.end || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
      refuse('damaged-zip', `entry ${index + 1} of ${place.entries}`);
    }
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const next = at + ENTRY_BYTES + nameBytes + extraBytes + view.getUint16(at + 32, true);
    if (next > place.end) refuse('damaged-zip', `entry ${index + 1} of ${place.entries}`);
    const nameAt = at + ENTRY_BYTES;
    const written = zip.subarray(nameAt, nameAt + nameBytes);
    const name = decoder.decode(written);
    const entry = { name, nameBytes: written, ...readEntry(view, at, name, nameAt + nameBytes, extraBytes) };
    total += entry.bytes;
    if (total > limits.totalBytes) refuse('too-large', `${total} > ${limits.totalBytes}`, name);
    if (!name.endsWith('/')) {
      const key = partKey(name);
      if (entries.has(key)) refuse('duplicate-entry', name, name);
      entries.set(key, entry);
    }
    at = next;
  }
  if (at !== place.offset + place.bytes) refuse('damaged-zip', 'central directory');
  return entries;
}

/** The name under which a part is looked up: names of parts do not differ by case (ECMA-376 part 2, 6.2.2.3). */
export function partKey(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

function readEntry(
  view: DataView,
  at: number,
  name: string,
  extraAt: number,
  extraBytes: number,
): Omit<ZipEntry, 'name' | 'nameBytes'> {
  let packedBytes = view.getUint32(at + 20, true);
  let bytes = view.getUint32(at + 24, true);
  let headerOffset = view.getUint32(at + 42, true);
  let field = zip64Field(view, extraAt, extraBytes);
  const large = (): number => {
    if (field === undefined || field.bytes < 8) return refuse('damaged-zip', 'zip64', name);
    const value = readLarge(view, field.at);
    field = { at: field.at + 8, bytes: field.bytes - 8 };
    return value;
  };
  if (bytes === LARGE) bytes = large();
  if (packedBytes === LARGE) packedBytes = large();
  if (headerOffset === LARGE) headerOffset = large();
  return {
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedBytes,
    bytes,
    headerOffset,
    encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
  };
}

function zip64Field(view: DataView, from: number, bytes: number): { at: number; bytes: number } | undefined {
  for (let at = from; at + 4 <= from + bytes;) {
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > from + bytes) return undefined;
    if (view.getUint16(at, true) === 1) return { at: at + 4, bytes: length };
    at += 4 + length;
  }
  return undefined;
}

/** The end record stands last but for its comment of at most 65,535 bytes. */
function findDirectory(view: DataView): DirectoryPlace {
  const lowest = Math.max(0, view.byteLength - END_BYTES - 0xffff);
  for (let at = view.byteLength - END_BYTES; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    if (at + END_BYTES + view.getUint16(at + 20, true) !== view.byteLength) continue;
    const entries = view.getUint16(at + 10, true);
    const bytes = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    if (entries === 0xffff || bytes === LARGE || offset === LARGE) return findLargeDirectory(view, at);
    if (view.getUint16(at + 8, true) !== entries) refuse('damaged-zip', 'end of central directory');
    return { entries, offset, bytes, end: at };
  }
  return refuse('truncated', 'end of central directory');
}

function findLargeDirectory(view: DataView, end: number): DirectoryPlace {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR_SIGNATURE) return refuse('damaged-zip', 'zip64');
  const at = readLarge(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== END64_SIGNATURE) return refuse('damaged-zip', 'zip64');
  return {
    entries: readLarge(view, at + 32),
    bytes: readLarge(view, at + 40),
    offset: readLarge(view, at + 48),
    end: at,
  };
}

function readLarge(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
