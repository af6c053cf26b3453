import type { IBorderStyleData, IColumnData, IRowData, IStyleData } from '@univerjs/core';
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { CellStyle, Sheet } from '../../core/workbook/workbook';
import type { EdgeName, HostCellStyle } from '../workbook-model/cell-style';
import { edgeLine } from '../workbook-model/cell-style';

/** Pixels of a point on Univer's canvas. */
const PIXELS = 96 / 72;
/** Excel indents by about three spaces of the default font. */
const INDENT_PIXELS = 9;

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

/** A cell's look in Univer's terms; the same object for the same style. */
export function univerStyle(style: CellStyle | undefined): IStyleData | null {
  if (!style) return null;
  const known = MADE.get(style);
  if (known) return known;
  const made = makeStyle(style);
  MADE.set(style, made);
  return made;
}

const MADE = new WeakMap<CellStyle, IStyleData>();

function makeStyle(style: HostCellStyle): IStyleData {
  const { font } = style;
  const borders = Object.entries({ t: 'top', b: 'bottom', l: 'left', r: 'right' } as const).flatMap(([key, edge]) => {
    const line = borderLine(style, edge);
    return line ? [[key, line] as const] : [];
  });
  return {
    ...(font?.name === undefined ? {} : { ff: font.name }),
    ...(font?.size === undefined ? {} : { fs: font.size }),
    ...(font?.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font?.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font?.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(font?.color === undefined ? {} : { cl: { rgb: font.color } }),
    ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
    ...(style.horizontal === undefined ? {} : { ht: HORIZONTAL[style.horizontal] }),
    vt: VERTICAL[style.vertical ?? 'bottom'],
    ...(style.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(style.indent ? { pd: { l: style.indent * INDENT_PIXELS } } : {}),
    ...(borders.length > 0 ? { bd: Object.fromEntries(borders) } : {}),
    ...(style.numberFormat === undefined ? {} : { n: { pattern: style.numberFormat } }),
  };
}

function borderLine(style: HostCellStyle, edge: EdgeName): IBorderStyleData | undefined {
  const line = edgeLine(style, edge);
  if (line.style === 'none') return undefined;
  return { s: line.style === 'medium' ? BorderStyleTypes.MEDIUM : BorderStyleTypes.THIN, cl: { rgb: line.color } };
}

/** Heights and hiding of a sheet's rows. */
export function univerRows(sheet: Sheet): Record<number, Partial<IRowData>> {
  const rows = new Set([...sheet.rowHeights.keys(), ...sheet.hiddenRows]);
  return Object.fromEntries(
    [...rows].map((row) => {
      const height = sheet.rowHeights.get(row);
      const hidden = sheet.hiddenRows.has(row);
      return [
        row,
        {
          ...(height ? { h: height * PIXELS, ia: BooleanNumber.FALSE } : {}),
          hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
        },
      ];
    }),
  );
}

/** Widths and hiding of a sheet's columns. */
export function univerColumns(sheet: Sheet): Record<number, Partial<IColumnData>> {
  const columns = new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns]);
  return Object.fromEntries(
    [...columns].map((column) => {
      const width = sheet.columnWidths.get(column);
      const hidden = sheet.hiddenColumns.has(column);
      return [
        column,
        { ...(width ? { w: width * PIXELS } : {}), hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE },
      ];
    }),
  );
}
