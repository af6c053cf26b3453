import {
  BorderStyle,
  HeightRule,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { PairBlock, RuleBlock, TableBlock, TableCell as PlannedCell, TextBlock } from './document-plan';
import { TEXT_WIDTH, TWIPS_PER_POINT } from './page-numbers';
import { ruleParagraph, textParagraph } from './write-text';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const LINES = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };
/** Twips between a cell's border and its text. */
const PADDING = { left: 70, right: 70 } as const;
const NO_PADDING = { left: 0, right: 0 } as const;

const width = (size: number) => ({ size, type: WidthType.DXA });

/** Two columns without borders: one row, not parted. */
export function pairTable({ leftShare, left, right }: PairBlock): Table {
  const leftWidth = Math.round(TEXT_WIDTH * leftShare);
  const columns = [leftWidth, TEXT_WIDTH - leftWidth];
  const cell = (blocks: readonly (TextBlock | RuleBlock)[], size: number): TableCell =>
    new TableCell({
      width: width(size),
      children: blocks.map((block) => (block.kind === 'rule' ? ruleParagraph(block, size) : textParagraph(block))),
    });
  return new Table({
    width: width(TEXT_WIDTH),
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: NO_PADDING,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [left, right].map((blocks, index) => cell(blocks, columns[index] ?? 0)),
      }),
    ],
  });
}

/** A bordered table over the whole width. */
export function figureTable({ columns, head, headHeight, rows }: TableBlock): Table {
  const widths = wholeWidths(columns);
  const open = widths.map(() => 0);
  const row = (cells: readonly PlannedCell[], tableHeader: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader: tableHeader || undefined,
      height: tableHeader ? { value: headHeight * TWIPS_PER_POINT, rule: HeightRule.ATLEAST } : undefined,
      children: placeCells(cells, widths, open),
    });
  return new Table({
    width: width(TEXT_WIDTH),
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: LINES,
    margins: PADDING,
    rows: [...head.map((cells) => row(cells, true)), ...rows.map((cells) => row(cells, false))],
  });
}

/** @param open how many rows more a cell above covers, by column; brought up to date for the next row */
function placeCells(cells: readonly PlannedCell[], widths: readonly number[], open: number[]): TableCell[] {
  let column = 0;
  const passCovered = (): void => {
    for (let more = open[column] ?? 0; more > 0; more = open[column] ?? 0) {
      open[column] = more - 1;
      column += 1;
    }
  };
  const placed = cells.map(({ look, text, columns = 1, rows = 1 }) => {
    passCovered();
    const size = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
    open.fill(rows - 1, column, column + columns);
    column += columns;
    return new TableCell({
      width: width(size),
      columnSpan: columns,
      rowSpan: rows,
      verticalAlign: VerticalAlignTable.CENTER,
      children: [textParagraph({ look, text })],
    });
  });
  passCovered();
  return placed;
}

/** Parts of the whole width in twips; what rounding leaves goes to the widest. */
function wholeWidths(columns: readonly number[]): number[] {
  const total = columns.reduce((sum, part) => sum + part, 0);
  const widths = columns.map((part) => Math.floor((part / total) * TEXT_WIDTH));
  const left = TEXT_WIDTH - widths.reduce((sum, part) => sum + part, 0);
  const widest = widths.indexOf(Math.max(...widths));
  return widths.map((part, index) => (index === widest ? part + left : part));
}
