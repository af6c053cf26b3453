import { type ByteTools, PORTABLE_BYTES } from '../bytes/byte-tools';
import { refuse } from '../file-problem';
import type { FileWarnings } from '../file-warning';
import type { ReadBudget } from '../read-limits';
import { partSource } from '../xml/part-source';
import type { XmlSource } from '../xml/xml-source';
import { unpackEntry } from '../zip/unpack-entry';
import type { ZipEntry } from '../zip/zip-directory';
import { partKey, readZipDirectory } from '../zip/zip-directory';

/** Bytes: a drawing or chart of ours has a hundredth of it. */
const SMALL_PART = 2 ** 20;

/** The parts of an Office file, unpacked one by one as they are asked for; parts nobody asks for stay packed. */
export class Package {
  private readonly entries: Map<string, ZipEntry>;
  private unpacked = 0;

  /** @throws Unreadable as `readZipDirectory` does */
  constructor(
    private readonly zip: Uint8Array,
    readonly budget: ReadBudget,
    readonly warnings: FileWarnings,
    private readonly tools: ByteTools = PORTABLE_BYTES,
  ) {
    this.entries = readZipDirectory(zip, budget.limits);
    for (const { name } of this.entries.values()) {
      // Nothing is ever written to a path from a file; such an entry can only fail to be asked for.
      if (name.split(/[\\/]/).includes('..') || /^([\\/]|[a-z]:)/i.test(name)) warnings.add('unsafe-path', name);
    }
  }

  has(part: string): boolean {
    return this.entries.has(partKey(part));
  }

  /** @throws Unreadable `missing-part`, or as `unpackEntry` does */
  bytes(part: string, most = Infinity): Uint8Array {
    const entry = this.entries.get(partKey(part)) ?? refuse('missing-part', part, part);
    const { partBytes, totalBytes } = this.budget.limits;
    const bytes = unpackEntry(this.zip, entry, Math.min(most, partBytes, totalBytes - this.unpacked), this.tools);
    this.unpacked += bytes.length;
    return bytes;
  }

  /** A part that is small wherever we wrote it. @throws Unreadable as {@link source} does */
  smallSource(part: string): XmlSource {
    return partSource(this.bytes(part, SMALL_PART), part, this.tools);
  }

  /** @throws Unreadable as {@link bytes} does, or `unsupported-encoding` */
  source(part: string): XmlSource {
    return partSource(this.bytes(part), part, this.tools);
  }
}
