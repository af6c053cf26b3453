import { ownText } from '../../../core/text/own-text';
import { standsAt } from '../../xml/stands-at';
import type { XmlScanner } from '../../xml/xml-scanner';
import { Room } from './room';

/** Of all items kept: texts, or names, of some twenty reports. */
const MOST_CHARACTERS = 500_000;
/** What an item takes to keep besides, counted in characters. */
const ITEM_CHARACTERS = 100;

interface KnownItem<T> {
  /** From its start tag to its end tag. */
  readonly characters: string;
  readonly reading: T;
  /** That which stood behind it when last met: the most likely next one. */
  next: KnownItem<T> | undefined;
}

/** What the items of a long list were read as, one after the other in much the same order file after file. */
export class KnownSequence<T> {
  private known = new Map<string, KnownItem<T>>();
  private last: KnownItem<T> | undefined;
  private readonly room = new Room(MOST_CHARACTERS);

  /**
   * @param item the name of an item's element
   * @param context in which prefixes an item was read
   */
  constructor(
    item: string,
    readonly context: string,
    private readonly endTag = `</${item}>`,
  ) {}

  /**
   * What the known item says that stands next in the list opened at `parentDepth`, and the scanner behind it;
   * undefined, and nothing moved, where none does.
   */
  take(xml: XmlScanner, parentDepth: number): T | undefined {
    if (!xml.isWithin(parentDepth)) return undefined;
    const { characters, offset } = xml;
    let found = this.last?.next;
    if (!found || !standsAt(characters, found.characters, offset)) {
      const end = characters.indexOf(this.endTag, offset);
      found = end < 0 ? undefined : this.known.get(characters.slice(offset, end + this.endTag.length));
    }
    if (!found) return undefined;
    if (this.last) this.last.next = found;
    this.last = found;
    xml.skipTo(offset + found.characters.length);
    return found.reading;
  }

  /** Reads the item just opened, to be known the next time. */
  read(xml: XmlScanner, read: () => T): T {
    const { elementOffset: from, depth } = xml;
    const reading = read();
    if (xml.isWithin(depth - 1)) this.keep(ownText(xml.characters.slice(from, xml.offset)), reading);
    return reading;
  }

  private keep(characters: string, reading: T): void {
    const { room } = this;
    // Twice: what it says is often as long.
    const size = 2 * characters.length + ITEM_CHARACTERS;
    if (!room.take(size)) {
      if (!room.isFull) return;
      this.known = new Map();
      this.last = undefined;
      room.clear();
      room.take(size);
    }
    const known: KnownItem<T> = { characters, reading, next: this.last?.next };
    this.known.set(characters, known);
    if (this.last) this.last.next = known;
    this.last = known;
  }
}
