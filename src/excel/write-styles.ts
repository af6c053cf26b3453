import type { StyleStroke } from '../core/injection/style-strokes';
import type { Area, BorderStyle, CellStyle, FontStyle } from '../core/workbook/workbook';
import { hasExcelApi } from './run-batch';
import type { SheetRanges } from './sheet-ranges';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Queues styles in order, each property over its whole rectangle at once. */
export function writeStyles(ranges: SheetRanges, styles: readonly StyleStroke[]): void {
  for (const { area, style } of styles) {
    const range = ranges.of(area);
    // One code for all cells: a two-dimensional array of the same is slow and large (office-js issue 5852).
    if (style.numberFormat !== undefined) range.numberFormat = style.numberFormat as unknown as string[][];
    writeAlignment(range, style);
    if (style.font) writeFont(range.format.font, style.font);
    if (style.fill !== undefined) range.format.fill.color = style.fill;
    if (style.locked !== undefined) range.format.protection.locked = style.locked;
    if (style.border !== undefined) writeBorders(range.format.borders, style.border, area);
  }
}

/** To name a range's format costs as much of a request as to set something in it: only where something is set. */
function writeAlignment(range: Excel.Range, { horizontal, vertical, wrap, indent }: CellStyle): void {
  if (horizontal !== undefined) range.format.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical !== undefined) range.format.verticalAlignment = VERTICAL[vertical];
  if (wrap !== undefined) range.format.wrapText = wrap;
  if (indent !== undefined && hasExcelApi('1.9')) range.format.indentLevel = indent;
}

function writeFont(font: Excel.RangeFont, { name, size, bold, italic, underline, color }: FontStyle): void {
  if (name !== undefined) font.name = name;
  if (size !== undefined) font.size = size;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (underline !== undefined) font.underline = underline ? 'Single' : 'None';
  if (color !== undefined) font.color = color;
}

/** The four edges of each cell; lines inside exist only where there is more than one row or column. */
function writeBorders(borders: Excel.RangeBorderCollection, border: BorderStyle, area: Area): void {
  const edges: Excel.BorderIndex[] = [
    Excel.BorderIndex.edgeTop,
    Excel.BorderIndex.edgeBottom,
    Excel.BorderIndex.edgeLeft,
    Excel.BorderIndex.edgeRight,
    ...(area.bottom > area.top ? [Excel.BorderIndex.insideHorizontal] : []),
    ...(area.right > area.left ? [Excel.BorderIndex.insideVertical] : []),
  ];
  for (const edge of edges) {
    const line = borders.getItem(edge);
    line.style = border === 'none' ? 'None' : 'Continuous';
    // A line is thin unless told otherwise.
    if (border === 'medium') line.weight = 'Medium';
  }
}
