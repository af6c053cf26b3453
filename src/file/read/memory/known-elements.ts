import { ownText } from '../../../core/text/own-text';
import { GREATER, SLASH, SPACE } from '../../xml/markup-characters';
import { standsAt } from '../../xml/stands-at';
import type { XmlScanner } from '../../xml/xml-scanner';
import type { Package } from '../package';
import type { Room } from './room';

/** Elements kept of one name: a sheet has one for each of its areas at most. */
const MOST_OF_A_NAME = 100;

/** An element, and what it was read as. */
export interface KnownElement {
  readonly name: string;
  /** From its start tag to its end tag. */
  readonly characters: string;
  readonly reading: unknown;
  /** What reading it took of the budget. */
  readonly items: number;
  /** That which stood behind it when last met: the most likely next one. */
  next: KnownElement | undefined;
}

/** What whole elements of a sheet were read as. */
export class KnownElements {
  /** By the name as it is written. */
  private readonly byTag = new Map<string, KnownElement[]>();
  private last: KnownElement | undefined;

  constructor(private readonly room: Room) {}

  /** The known child of the root that stands next, and the scanner behind it. */
  take(xml: XmlScanner, { budget }: Package): KnownElement | undefined {
    const known = xml.isWithin(1) ? this.find(xml.characters, xml.offset) : undefined;
    if (!known) return undefined;
    this.follow(known);
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
    if (!this.room.take(characters.length)) return reading;
    const known: KnownElement = {
      name,
      characters: ownText(characters),
      reading,
      items: budget.spentItems - items,
      next: this.last?.next,
    };
    const tag = tagAt(characters, 0);
    const others = this.byTag.get(tag) ?? [];
    this.byTag.set(tag, [known, ...others.slice(0, MOST_OF_A_NAME - 1)]);
    this.follow(known);
    return reading;
  }

  private follow(known: KnownElement): void {
    if (this.last) this.last.next = known;
    this.last = known;
  }

  private find(characters: string, from: number): KnownElement | undefined {
    const expected = this.last?.next;
    if (expected && standsAt(characters, expected.characters, from)) return expected;
    return this.byTag.get(tagAt(characters, from))?.find((one) => standsAt(characters, one.characters, from));
  }
}

/** The start of the tag at a place, to the end of its name. */
function tagAt(characters: string, from: number): string {
  let to = from + 1;
  while (isOfName(characters.charCodeAt(to))) to += 1;
  return characters.slice(from, to);
}

/** No white space, and none of `/` and `>`; not the end of the document either. */
function isOfName(code: number): boolean {
  return code > SPACE && code !== SLASH && code !== GREATER;
}
