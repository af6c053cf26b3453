import { type ByteTools, PORTABLE_BYTES } from '../bytes/byte-tools';
import { refuse, Unreadable } from '../file-problem';
import type { FileWarnings } from '../file-warning';
import type { ReadBudget } from '../read-limits';
import { partSource } from '../xml/part-source';
import type { XmlSource } from '../xml/xml-source';
import { type PackedPart, packedPart, unpackEntry } from '../zip/unpack-entry';
import type { ReadMemory } from './memory/read-memory';
import type { ZipEntry } from '../zip/zip-directory';
import { partKey, readZipDirectory } from '../zip/zip-directory';

/** Bytes: a drawing or chart of ours has a hundredth of it. */
const SMALL_PART = 2 ** 20;

/** The parts of an Office file, unpacked one by one as they are asked for; parts nobody asks for stay packed. */
export class Package {
  private readonly entries: Map<string, ZipEntry>;
  private unpacked = 0;
  /** What parts the package has, in one text. */
  private readonly listing: string;

  /** @throws Unreadable as `readZipDirectory` does */
  constructor(
    private readonly zip: Uint8Array,
    readonly budget: ReadBudget,
    readonly warnings: FileWarnings,
    private readonly tools: ByteTools = PORTABLE_BYTES,
    /** What pieces of other files were read as. */
    readonly memory?: ReadMemory,
  ) {
    this.entries = readZipDirectory(zip, budget.limits);
    this.listing = memory ? [...this.entries.keys()].join('\n') : '';
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
    const bytes = unpackEntry(this.zip, this.entry(part), Math.min(most, this.mostBytes), this.tools);
    this.unpacked += bytes.length;
    return bytes;
  }

  /**
   * What `read` makes of parts, or made of the very same parts before; nobody may change it.
   * @param parts all parts that are read, and none but these; what parts there are is compared too
   * @throws Unreadable as `read` does
   */
  read<T>(role: string, parts: readonly string[], read: () => T): T {
    const { memory, budget, warnings, listing } = this;
    const known = memory?.parts;
    const packed = known && this.packed(parts);
    if (!known || !packed) return read();
    const found = known.find(role, packed, listing);
    if (found) {
      this.unpacked += found.spent.bytes;
      budget.spendItems(found.spent.items, parts[0] ?? role);
      return found.reading as T;
    }
    const before = { items: budget.spentItems, bytes: this.unpacked, warned: warnings.total };
    const reading = read();
    const spent = { items: budget.spentItems - before.items, bytes: this.unpacked - before.bytes };
    if (warnings.total === before.warned) known.keep(role, packed, listing, reading, spent);
    return reading;
  }

  /** Undefined where one of them cannot be had: whether that matters is known when it is asked for. */
  private packed(parts: readonly string[]): PackedPart[] | undefined {
    try {
      const packed = parts.map((part) => packedPart(this.zip, this.entry(part), this.mostBytes));
      return packed.reduce((sum, { size }) => sum + size, 0) <= this.mostBytes ? packed : undefined;
    } catch (error) {
      if (error instanceof Unreadable) return undefined;
      throw error;
    }
  }

  private get mostBytes(): number {
    const { partBytes, totalBytes } = this.budget.limits;
    return Math.min(partBytes, totalBytes - this.unpacked);
  }

  private entry(part: string): ZipEntry {
    return this.entries.get(partKey(part)) ?? refuse('missing-part', part, part);
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
