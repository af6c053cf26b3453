import type { HorizontalAlignment, VerticalAlignment } from '../../../core/workbook/workbook';
import { ExcelError } from '../../excel-error';
import { withProperties } from '../../workbook-model/cell-style';
import {
  STANDARD_HEIGHT,
  STANDARD_WIDTH,
  autofitRows,
  setColumnWidth,
  setRowHeight,
} from '../../workbook-model/row-column-size';
import type { ApiType } from '../api-type';
import { ApiObject } from '../api-object';
import { booleanArgument, integerArgument, wordArgument } from '../argument';
import type { RangeTarget, Session } from '../session';
import { styleProperty } from './style-property';

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment | undefined | null>> = {
  General: undefined,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Justify: 'justify',
  Fill: null,
  CenterAcrossSelection: null,
  Distributed: null,
};
const VERTICAL: Readonly<Record<string, VerticalAlignment | null>> = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: null,
  Distributed: null,
};

/** `Excel.RangeFormat`. */
export const rangeFormatType: ApiType<'RangeFormat'> = {
  name: 'RangeFormat',
  scalars: {
    HorizontalAlignment: styleProperty(
      (style) => pascal(style?.horizontal ?? 'general'),
      (style, value) =>
        withProperties(style, { horizontal: known(wordArgument(value, HORIZONTAL, 'horizontalAlignment')) }),
    ),
    VerticalAlignment: styleProperty(
      (style) => pascal(style?.vertical ?? 'bottom'),
      (style, value) => withProperties(style, { vertical: known(wordArgument(value, VERTICAL, 'verticalAlignment')) }),
    ),
    WrapText: styleProperty(
      (style) => style?.wrap ?? false,
      (style, value) => withProperties(style, { wrap: booleanArgument(value, 'wrapText') || undefined }),
    ),
    IndentLevel: styleProperty(
      (style) => style?.indent ?? 0,
      (style, value) => {
        const indent = integerArgument(value, 'indentLevel');
        if (indent < 0 || indent > 250) throw new ExcelError('InvalidArgument', 'indentLevel');
        return withProperties(style, { indent: indent || undefined });
      },
      '1.9',
    ),
    ColumnWidth: {
      since: '1.2',
      get: (target, session) => commonSize(target, session, 'columns'),
      set: (target, value, session) => {
        const { sheet, area } = session.place(target);
        setColumnWidth(session.model, sheet, area, value);
      },
    },
    RowHeight: {
      since: '1.2',
      get: (target, session) => commonSize(target, session, 'rows'),
      set: (target, value, session) => {
        const { sheet, area } = session.place(target);
        setRowHeight(session.model, sheet, area, value);
      },
    },
  },
  navigations: {
    Fill: { get: (target) => ApiObject.of('RangeFill', target) },
    Font: { get: (target) => ApiObject.of('RangeFont', target) },
    Borders: { get: (target) => ApiObject.of('RangeBorderCollection', target) },
    Protection: { since: '1.2', get: (target) => ApiObject.of('FormatProtection', target) },
  },
  methods: {
    AutofitRows: {
      since: '1.2',
      call: (target, _args, session) => {
        const { sheet, area } = session.place(target);
        autofitRows(session.model, sheet, area);
      },
    },
  },
};

function commonSize(target: RangeTarget, session: Session, axis: 'rows' | 'columns'): number | null {
  const { sheet, area } = session.place(target);
  const rows = axis === 'rows';
  const [first, last, sizes, hidden, standard] = rows
    ? ([area.top, area.bottom, sheet.rowHeights, sheet.hiddenRows, STANDARD_HEIGHT] as const)
    : ([area.left, area.right, sheet.columnWidths, sheet.hiddenColumns, STANDARD_WIDTH] as const);
  const sizeOf = (index: number): number => (hidden.has(index) ? 0 : (sizes.get(index) ?? standard));
  const size = sizeOf(first);
  for (let index = first; index <= last; index += 1) {
    if (sizeOf(index) !== size) return null;
  }
  return size;
}

/** Words that Excel has and the plain workbook has not are refused rather than forgotten. */
function known<T>(value: T | null): T {
  if (value === null) throw new ExcelError('NotImplemented', 'this alignment');
  return value;
}

function pascal(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
