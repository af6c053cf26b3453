import { deflateSync } from 'fflate';
import { crc32 } from '../../src/file/bytes/crc32';

/** One entry of a zip; what is given beside name and data is written instead of what is true. */
export interface BuiltEntry {
  readonly name: string;
  readonly data: Uint8Array | string;
  readonly stored?: boolean;
  readonly declaredBytes?: number;
  readonly declaredCrc?: number;
  readonly method?: number;
  readonly flags?: number;
  readonly localName?: string;
}

const encoder = new TextEncoder();

/** A zip of these entries, byte by byte, so that a test can make one that lies. */
export function buildZip(entries: readonly BuiltEntry[]): Uint8Array {
  const chunks: number[][] = [];
  const directory: number[][] = [];
  let offset = 0;
  for (const entry of entries) {
    const data = typeof entry.data === 'string' ? encoder.encode(entry.data) : entry.data;
    const packed = entry.stored ? data : deflateSync(data);
    const sizes = [
      ...le32(entry.declaredCrc ?? crc32(data)),
      ...le32(packed.length),
      ...le32(entry.declaredBytes ?? data.length),
    ];
    const method = entry.method ?? (entry.stored ? 0 : 8);
    const name = [...encoder.encode(entry.name)];
    const localName = [...encoder.encode(entry.localName ?? entry.name)];
    const head = [...le16(20), ...le16(entry.flags ?? 0x800), ...le16(method), ...le32(0), ...sizes];
    const local = [0x50, 0x4b, 3, 4, ...head, ...le16(localName.length), ...le16(0), ...localName, ...packed];
    directory.push([
      ...[0x50, 0x4b, 1, 2, ...le16(20), ...head, ...le16(name.length), ...le16(0), ...le16(0)],
      ...[...le16(0), ...le16(0), ...le32(0), ...le32(offset), ...name],
    ]);
    chunks.push(local);
    offset += local.length;
  }
  const bytes = directory.reduce((sum, { length }) => sum + length, 0);
  const count = [...le16(entries.length), ...le16(entries.length)];
  const end = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, ...count, ...le32(bytes), ...le32(offset), 0, 0];
  return Uint8Array.from([...chunks.flat(), ...directory.flat(), ...end]);
}

function le16(value: number): number[] {
  return [value & 255, (value >>> 8) & 255];
}

function le32(value: number): number[] {
  return [...le16(value & 0xffff), ...le16(value >>> 16)];
}
