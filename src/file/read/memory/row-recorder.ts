import type { Cell, CellStyle } from '../../../core/workbook/workbook';
import type { XmlScanner } from '../../xml/xml-scanner';
import type { KnownCell, KnownRow, KnownRows, ValuePlaces } from './known-rows';

const END = '</v>';

/** Notes down, while a row is read, what is needed to know it again. */
export class RowRecorder {
  private cells: KnownCell[] = [];
  private readonly places: ValuePlaces = { starts: [], ends: [] };
  private from = 0;
  private valueIndex: number | undefined;
  private depends = false;

  /** The start tag of a row was read. */
  beginRow(xml: XmlScanner): void {
    this.cells = [];
    this.places.starts.length = 0;
    this.places.ends.length = 0;
    this.from = xml.elementOffset;
    this.depends = false;
  }

  beginCell(): void {
    this.valueIndex = undefined;
  }

  /**
   * The `v` just read holds a value, and others may stand there. Where it holds more than characters, its row is never
   * met again: between two pieces of a known row no tag stands.
   * @param from behind its start tag
   */
  value(xml: XmlScanner, from: number, isEmpty: boolean): void {
    if (isEmpty) return;
    this.valueIndex = this.places.starts.push(from) - 1;
    this.places.ends.push(xml.offset - END.length);
  }

  /** What was read says something else where other rows, or other values, stand: it is not to be known by itself. */
  dependsOnMore(): void {
    this.depends = true;
  }

  endCell(column: number, type: string, cell: Cell | undefined, style: CellStyle | undefined): void {
    const { valueIndex } = this;
    // Of these the style, or the value, does not follow from the text of `v` alone.
    if (valueIndex !== undefined && (type === 'd' || type === 'inlineStr')) this.dependsOnMore();
    this.cells.push({ column, type, formula: cell?.formula, style, valueIndex, last: cell });
  }

  endRow(xml: XmlScanner, known: KnownRows, read: Pick<KnownRow, 'row' | 'height' | 'isHidden' | 'last'>): void {
    if (!this.depends) known.keep(xml, this.from, this.places, { cells: this.cells, ...read });
  }
}
