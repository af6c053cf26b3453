import { BooleanNumber, BorderStyleTypes, HorizontalAlign, type IStyleData, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { CellStyle } from '../../../core/workbook/workbook';

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  // Univer's canvas draws justified text as left-aligned; asking for LEFT keeps its measuring of wrapped lines right.
  justify: HorizontalAlign.LEFT,
};
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const BORDER = { thin: BorderStyleTypes.THIN, medium: BorderStyleTypes.MEDIUM };

/** Our cell style as Univer's. Font sizes are points in both. */
export function cellStyleData(style: CellStyle): IStyleData {
  const { font } = style;
  const data: IStyleData = {};
  if (font?.name) data.ff = font.name;
  if (font?.size) data.fs = font.size;
  if (font?.bold) data.bl = BooleanNumber.TRUE;
  if (font?.italic) data.it = BooleanNumber.TRUE;
  if (font?.underline) data.ul = { s: BooleanNumber.TRUE };
  if (font?.color) data.cl = { rgb: font.color };
  if (style.fill) data.bg = { rgb: style.fill };
  if (style.horizontal) data.ht = HORIZONTAL[style.horizontal];
  data.vt = VERTICAL[style.vertical ?? 'bottom'];
  if (style.wrap) data.tb = WrapStrategy.WRAP;
  if (style.indent) data.pd = { l: style.indent * 9 };
  if (style.border && style.border !== 'none') {
    const edge = { s: BORDER[style.border], cl: { rgb: '#000000' } };
    data.bd = { t: edge, r: edge, b: edge, l: edge };
  }
  if (style.numberFormat && style.numberFormat !== 'General') data.n = { pattern: style.numberFormat };
  return data;
}
