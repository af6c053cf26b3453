import type { PackedPart } from '../../zip/unpack-entry';
import { Room } from './room';

/** Different parts kept of one role: where a report ends, which its names tell, differs from report to report. */
const MOST_OF_A_ROLE = 32;
/** Of all parts kept: those of a report have thirty thousand. */
const MOST_CHARACTERS = 1_000_000;

interface KnownPart {
  readonly parts: readonly PackedPart[];
  readonly context: string;
  readonly reading: unknown;
  /** What reading it took of the budget. */
  readonly spent: { readonly items: number; readonly bytes: number };
  /** Characters of the room. */
  readonly size: number;
}

/** What whole parts were read as. */
export class KnownParts {
  private readonly roles = new Map<string, KnownPart[]>();
  private readonly room = new Room(MOST_CHARACTERS);

  /**
   * What was read of the same parts.
   * @param context all else that the reading depends on
   */
  find(role: string, parts: readonly PackedPart[], context: string): KnownPart | undefined {
    const known = this.roles.get(role);
    const index = known?.findIndex((one) => one.context === context && areSame(one.parts, parts)) ?? -1;
    if (!known || index < 0) return undefined;
    const found = known[index];
    if (index > 0) known.unshift(...known.splice(index, 1));
    return found;
  }

  keep(role: string, parts: readonly PackedPart[], context: string, reading: unknown, spent: KnownPart['spent']): void {
    const { room, roles } = this;
    const size = parts.reduce((sum, part) => sum + part.size, 0);
    if (!room.take(size)) {
      if (!room.isFull) return;
      roles.clear();
      room.clear();
      room.take(size);
    }
    // The bytes are a piece of the file's own, which is not to be kept as a whole.
    const own = parts.map((part) => ({ ...part, bytes: part.bytes.slice() }));
    const known = roles.get(role) ?? [];
    known.unshift({ parts: own, context, reading, spent, size });
    for (const dropped of known.splice(MOST_OF_A_ROLE)) room.giveBack(dropped.size);
    roles.set(role, known);
  }
}

function areSame(some: readonly PackedPart[], others: readonly PackedPart[]): boolean {
  return some.length === others.length && some.every((one, index) => isSame(one, others[index] as PackedPart));
}

function isSame(one: PackedPart, other: PackedPart): boolean {
  const { bytes } = one;
  if (one.method !== other.method || one.crc !== other.crc || one.size !== other.size) return false;
  if (bytes.length !== other.bytes.length) return false;
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] !== other.bytes[at]) return false;
  return true;
}
