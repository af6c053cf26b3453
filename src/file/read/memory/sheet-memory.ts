import { KnownElements } from './known-elements';
import { KnownRows } from './known-rows';
import type { ReadMemory } from './read-memory';

/** What pieces of one sheet were read as. */
export class SheetMemory {
  readonly rows: KnownRows;
  readonly elements: KnownElements;

  constructor(memory: ReadMemory) {
    this.rows = new KnownRows(memory);
    this.elements = new KnownElements(memory);
  }
}
