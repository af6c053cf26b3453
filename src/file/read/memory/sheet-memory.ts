import { KnownElements } from './known-elements';
import { KnownRows } from './known-rows';
import type { Room } from './room';

/** What pieces of one sheet were read as. */
export class SheetMemory {
  readonly rows: KnownRows;
  readonly elements: KnownElements;

  constructor(room: Room) {
    this.rows = new KnownRows(room);
    this.elements = new KnownElements(room);
  }
}
