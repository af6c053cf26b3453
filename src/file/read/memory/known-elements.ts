import { ownText } from '../../../core/text/own-text';
import { standsAt } from '../../xml/stands-at';
import type { XmlScanner } from '../../xml/xml-scanner';
import type { Package } from '../package';
import type { ReadMemory } from './read-memory';

/** Of one sheet. */
const MOST_ELEMENTS = 300;

/** An element, and what it was read as. */
export interface KnownElement {
  readonly name: string;
  /** From its start tag to its end tag. */
  readonly characters: string;
  readonly reading: unknown;
  /** What reading it took of the budget. */
  readonly items: number;
}

/** What whole elements of a sheet were read as. */
export class KnownElements {
  private known: KnownElement[] = [];
  /** The one expected next: behind that which was met last. */
  private next = 0;

  constructor(private readonly memory: ReadMemory) {}

  /** The known child of the root that stands next, and the scanner behind it. */
  take(xml: XmlScanner, { budget }: Package): KnownElement | undefined {
    const known = xml.isWithin(1) ? this.find(xml.characters, xml.offset) : undefined;
    if (!known) return undefined;
    budget.spendItems(known.items, xml.part);
    xml.skipTo(xml.offset + known.characters.length);
    return known;
  }

  /**
   * What the element just opened says, to be known the next time.
   * @param read reads it into nothing but what it gives back
   */
  read<T>(xml: XmlScanner, { budget, warnings }: Package, read: () => T): T {
    const { name, elementOffset: from } = xml;
    const items = budget.spentItems;
    const warned = warnings.total;
    const reading = read();
    if (warnings.total > warned || !xml.isWithin(1)) return reading;
    const characters = xml.characters.slice(from, xml.offset);
    if (!this.memory.hasRoomFor(characters.length)) return reading;
    if (this.known.length >= MOST_ELEMENTS) this.known = [];
    this.known.splice(this.next, 0, {
      name,
      characters: ownText(characters),
      reading,
      items: budget.spentItems - items,
    });
    this.next += 1;
    return reading;
  }

  private find(characters: string, from: number): KnownElement | undefined {
    const { known, next } = this;
    for (let step = 0; step < known.length; step += 1) {
      const index = (next + step) % known.length;
      const one = known[index] as KnownElement;
      if (!standsAt(characters, one.characters, from)) continue;
      this.next = index + 1;
      return one;
    }
    return undefined;
  }
}
