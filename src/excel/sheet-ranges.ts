import { areaAddress, columnLetters } from '../core/address/a1';
import type { Area } from '../core/workbook/workbook';

/**
 * The ranges of one sheet within one batch, each made once: a range costs as much of a request as two assignments, its
 * format as much again.
 */
export class SheetRanges {
  readonly #ranges = new Map<string, Excel.Range>();
  readonly #rows = new Map<string, Excel.Range>();
  readonly #columns = new Map<string, Excel.Range>();

  constructor(private readonly sheet: Excel.Worksheet) {}

  of(area: Area): Excel.Range {
    const { top, left, bottom, right } = area;
    const range = this.#at(areaAddress(area));
    this.#rows.set(`${top} ${bottom}`, range);
    this.#columns.set(`${left} ${right}`, range);
    return range;
  }

  /** A range over these rows, to set their height by: whole rows, or one at hand that lies in the very same. */
  rows(first: number, last: number): Excel.Range {
    return this.#rows.get(`${first} ${last}`) ?? this.#at(`${first + 1}:${last + 1}`);
  }

  /** A range over these columns, to set their width by. */
  columns(first: number, last: number): Excel.Range {
    return this.#columns.get(`${first} ${last}`) ?? this.#at(`${columnLetters(first)}:${columnLetters(last)}`);
  }

  #at(address: string): Excel.Range {
    const range = this.#ranges.get(address) ?? this.sheet.getRange(address);
    this.#ranges.set(address, range);
    return range;
  }
}
