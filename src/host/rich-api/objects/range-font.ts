import { ExcelError } from '../../excel-error';
import { withFont } from '../../workbook-model/cell-style';
import type { ApiType } from '../api-type';
import { booleanArgument, colorArgument, textArgument, wordArgument } from '../argument';
import { styleProperty } from './style-property';

const UNDERLINE: Readonly<Record<string, boolean | undefined>> = {
  None: false,
  Single: true,
  Double: undefined,
  SingleAccountant: undefined,
  DoubleAccountant: undefined,
};

/** `Excel.RangeFont`; the default font is Calibri 11. */
export const rangeFontType: ApiType<'RangeFont'> = {
  name: 'RangeFont',
  scalars: {
    Name: styleProperty(
      (style) => style?.font?.name ?? 'Calibri',
      (style, value) => withFont(style, { name: textArgument(value, 'name') }),
    ),
    Size: styleProperty(
      (style) => style?.font?.size ?? 11,
      (style, value) => withFont(style, { size: fontSize(value) }),
    ),
    Bold: styleProperty(
      (style) => style?.font?.bold ?? false,
      (style, value) => withFont(style, { bold: booleanArgument(value, 'bold') }),
    ),
    Italic: styleProperty(
      (style) => style?.font?.italic ?? false,
      (style, value) => withFont(style, { italic: booleanArgument(value, 'italic') }),
    ),
    Underline: styleProperty(
      (style) => (style?.font?.underline ? 'Single' : 'None'),
      (style, value) => withFont(style, { underline: underline(value) }),
    ),
    Color: styleProperty(
      (style) => style?.font?.color ?? '#000000',
      (style, value) => withFont(style, { color: colorArgument(value, 'color') }),
    ),
  },
};

/** Excel takes 1 to 409 points. */
function fontSize(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 1 && value <= 409)) throw new ExcelError('InvalidArgument', 'size');
  return value;
}

function underline(value: unknown): boolean {
  const style = wordArgument(value, UNDERLINE, 'underline');
  if (style === undefined) throw new ExcelError('NotImplemented', 'this underline');
  return style;
}
