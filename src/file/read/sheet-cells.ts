import { MAX_COLUMNS, MAX_ROWS, cellAddress } from '../../core/address/a1';
import { rememberText } from '../../core/text/remember-text';
import type { Cell, CellStyle, CellValue, Sheet } from '../../core/workbook/workbook';
import { refuse } from '../file-problem';
import type { FileWarnings } from '../file-warning';
import type { ReadBudget } from '../read-limits';
import type { XmlScanner } from '../xml/xml-scanner';
import { readCellValue } from './cell-value';
import { cellsOfKnownRow } from './memory/cells-of-known-row';
import type { KnownRow, KnownRows, ValuePlaces } from './memory/known-rows';
import { RowRecorder } from './memory/row-recorder';
import type { FormulaTemplate } from '../moved-formula';
import { movedFormula, readFormulaTemplate } from '../moved-formula';
import { readTextItem } from './shared-strings';
import { readXmlBoolean, readXmlIndex, readXmlLength } from './xml-values';

/** What cells refer to outside their sheet. */
export interface CellTables {
  readonly sharedStrings: readonly string[];
  readonly styles: readonly (CellStyle | undefined)[];
  readonly budget: ReadBudget;
  readonly warnings: FileWarnings;
  /** What rows of this sheet were read as before, where that is remembered. */
  readonly known?: KnownRows;
}

/** The model's writing of a formula. The same formulas stand in every report: the very same text is soon compared. */
const withEqualsSign = rememberText((formula) => `=${formula}`);

interface SharedFormula {
  readonly template: FormulaTemplate;
  readonly row: number;
  readonly column: number;
}

/** Reads `sheetData`, the element just opened, into a sheet: rows with their heights, cells, formulas. */
export class SheetCellsReader {
  private readonly shared = new Map<string, SharedFormula>();
  /** Cells that refer to a shared formula not met yet. */
  private readonly waiting: {
    readonly cell: Cell;
    readonly index: string;
    readonly row: number;
    readonly column: number;
  }[] = [];
  private readonly places: ValuePlaces = { starts: [], ends: [] };
  private readonly recorder: RowRecorder | undefined;

  constructor(
    private readonly xml: XmlScanner,
    private readonly sheet: Sheet,
    private readonly tables: CellTables,
  ) {
    if (tables.known) this.recorder = new RowRecorder();
  }

  /** @throws Unreadable `out-of-range`, `index-out-of-range`, `bad-content`, `too-many-cells`, `malformed-xml` */
  read(): void {
    const { xml } = this;
    const own = xml.depth;
    let row = -1;
    for (;;) {
      const known = this.tables.known?.take(xml, own, this.sheet.cells, this.places);
      if (known) {
        row = known.row;
        this.takeRow(known);
      } else if (!xml.nextChild(own)) break;
      else if (xml.is('row')) {
        row = this.rowNumber(xml.attribute('r'), row);
        this.readRow(row);
      }
    }
    for (const { cell, index, row: at, column } of this.waiting) {
      const master =
        this.shared.get(index) ?? refuse('bad-content', `${cellAddress(at, column)} si=${index}`, xml.part);
      cell.formula = this.expand(master, at, column);
    }
  }

  private rowNumber(text: string | undefined, previous: number): number {
    const row = text === undefined ? previous + 1 : /^\d{1,10}$/.test(text) ? Number(text) - 1 : -1;
    return row >= 0 && row < MAX_ROWS ? row : refuse('out-of-range', `row ${(text ?? '').slice(0, 20)}`, this.xml.part);
  }

  private readRow(row: number): void {
    const { xml, sheet, tables } = this;
    const custom = readXmlBoolean(xml.attribute('customHeight'), false);
    const height = custom ? readXmlLength(xml.attribute('ht')) : undefined;
    const isHidden = readXmlBoolean(xml.attribute('hidden'), false);
    this.layRow(row, height, isHidden);
    const isFirst = !sheet.cells.has(row);
    this.recorder?.beginRow(xml);
    this.readCells(row);
    if (!isFirst || !tables.known) return;
    this.recorder?.endRow(xml, tables.known, { row, height, isHidden, last: sheet.cells.get(row) ?? new Map() });
  }

  private takeRow(known: KnownRow): void {
    const { xml, sheet, tables, places } = this;
    this.layRow(known.row, known.height, known.isHidden);
    tables.budget.spendItems(known.cells.length, xml.part);
    const cells = cellsOfKnownRow(known, places, xml, tables);
    if (cells.size > 0) sheet.cells.set(known.row, cells);
  }

  private layRow(row: number, height: number | undefined, isHidden: boolean): void {
    const { xml, sheet, tables } = this;
    if (height !== undefined) sheet.rowHeights.set(row, height);
    if (isHidden) sheet.hiddenRows.add(row);
    tables.budget.spendItems(1, xml.part);
  }

  private readCells(row: number): void {
    const { xml, sheet, tables } = this;
    const own = xml.depth;
    const before = sheet.cells.get(row);
    // A second row of this number: the first may be that of other files too.
    let cells = before && new Map(before);
    if (cells) sheet.cells.set(row, cells);
    let column = -1;
    while (xml.nextChild(own)) {
      if (!xml.is('c')) continue;
      const reference = xml.attribute('r');
      column = reference === undefined ? column + 1 : this.columnNumber(reference, row);
      if (column >= MAX_COLUMNS) refuse('out-of-range', `row ${row + 1}`, xml.part);
      tables.budget.spendItems(1, xml.part);
      const cell = this.readCell(row, column);
      if (!cell) continue;
      if (!cells) {
        cells = new Map();
        sheet.cells.set(row, cells);
      }
      // Which of the two would count, no one can say.
      if (cells.has(column)) refuse('bad-content', `2 × ${cellAddress(row, column)}`, xml.part);
      cells.set(column, cell);
    }
  }

  /** The column of a cell's reference, which must lie in its row. */
  private columnNumber(reference: string, row: number): number {
    let at = 0;
    let column = 0;
    let code = reference.charCodeAt(0);
    for (; code >= 65 && code <= 90 && at < 4; code = reference.charCodeAt(++at)) column = column * 26 + code - 64;
    let number = 0;
    const digits = at;
    for (; code >= 48 && code <= 57 && at < digits + 10; code = reference.charCodeAt(++at))
      number = number * 10 + code - 48;
    if (
      digits === 0 ||
      at === digits ||
      at < reference.length ||
      number === 0 ||
      number > MAX_ROWS ||
      column > MAX_COLUMNS
    ) {
      refuse('out-of-range', reference.slice(0, 20), this.xml.part);
    }
    if (number !== row + 1) refuse('bad-content', `${reference}, row ${row + 1}`, this.xml.part);
    return column - 1;
  }

  /** @returns undefined for a cell that holds nothing and looks like nothing */
  private readCell(row: number, column: number): Cell | undefined {
    const { xml, tables } = this;
    const own = xml.depth;
    const type = xml.attribute('t') ?? 'n';
    const styleText = xml.attribute('s');
    const style = styleText === undefined ? tables.styles[0] : this.lookUpStyle(styleText, row, column);
    let text: string | undefined;
    let inline: string | undefined;
    const cell: Cell = { value: null };
    let holds = false;
    this.recorder?.beginCell();
    while (xml.nextChild(own)) {
      if (xml.is('v')) {
        if (text !== undefined) refuse('bad-content', `2 × v, ${cellAddress(row, column)}`, xml.part);
        const { offset, isEmptyElement } = xml;
        text = tables.budget.checkedText(xml.readText(), xml.part);
        this.recorder?.value(xml, offset, isEmptyElement);
      } else if (xml.is('f')) holds = this.readFormula(cell, row, column) || holds;
      else if (xml.is('is')) inline = tables.budget.checkedText(readTextItem(xml), xml.part);
    }
    const value: CellValue =
      type === 'inlineStr'
        ? (inline ?? null)
        : readCellValue(type, text, tables.sharedStrings, () => cellAddress(row, column), xml.part);
    const isNothing = value === null && !holds && style === undefined;
    this.recorder?.endCell(column, type, isNothing ? undefined : cell, style);
    if (isNothing) return undefined;
    cell.value = value;
    if (style !== undefined) cell.style = style;
    // A day that the file keeps as one: as a bare number it would pass for a figure.
    if (type === 'd' && value !== null) cell.style = { numberFormat: 'yyyy-mm-dd', ...style };
    return cell;
  }

  private lookUpStyle(text: string, row: number, column: number): CellStyle | undefined {
    const index = readXmlIndex(text, this.xml.part);
    if (index >= this.tables.styles.length) {
      refuse('index-out-of-range', `${cellAddress(row, column)} s=${index}`, this.xml.part);
    }
    return this.tables.styles[index];
  }

  /** Reads the `f` just opened; false where it leaves the cell without a formula (a data table). */
  private readFormula(cell: Cell, row: number, column: number): boolean {
    const { xml } = this;
    const type = xml.attribute('t') ?? 'normal';
    const index = xml.attribute('si');
    const reference = xml.attribute('ref');
    const formula = xml.readText();
    if (type === 'dataTable') {
      this.tables.warnings.add('content-not-kept', 'dataTable', this.sheet.name);
      this.recorder?.dependsOnMore();
      return false;
    }
    if (type === 'array' && reference !== undefined && reference.includes(':')) {
      this.tables.warnings.add('array-formula', reference, this.sheet.name);
      this.recorder?.dependsOnMore();
    }
    if (type === 'shared' && index !== undefined) {
      this.recorder?.dependsOnMore();
      if (formula !== '') this.shared.set(index, { template: readFormulaTemplate(`=${formula}`), row, column });
      else {
        const master = this.shared.get(index);
        if (master) cell.formula = this.expand(master, row, column);
        else this.waiting.push({ cell, index, row, column });
        return true;
      }
    }
    if (formula === '') return false;
    cell.formula = withEqualsSign(formula);
    return true;
  }

  private expand(master: SharedFormula, row: number, column: number): string {
    const formula = movedFormula(master.template, row - master.row, column - master.column);
    this.tables.budget.spendFormulaCharacters(formula.length, this.xml.part);
    return formula;
  }
}
