import type { Area, BorderStyle } from '../../../core/workbook/workbook';
import { ExcelError } from '../../excel-error';
import type { EdgeLine, EdgeName } from '../../workbook-model/cell-style';
import { edgeLine, withEdge } from '../../workbook-model/cell-style';
import { commonValue, writeStyle } from '../../workbook-model/write-style';
import type { ApiType } from '../api-type';
import { ApiObject } from '../api-object';
import type { ApiTargets, BorderSide } from '../api-targets';
import { colorArgument, wordArgument } from '../argument';
import type { Session } from '../session';

/** Which edges of a cell a border of the range is. */
const SIDES: Readonly<Record<BorderSide, (area: Area, row: number, column: number) => readonly EdgeName[]>> = {
  EdgeTop: (area, row) => (row === area.top ? ['top'] : []),
  EdgeBottom: (area, row) => (row === area.bottom ? ['bottom'] : []),
  EdgeLeft: (area, _row, column) => (column === area.left ? ['left'] : []),
  EdgeRight: (area, _row, column) => (column === area.right ? ['right'] : []),
  InsideHorizontal: (area, row) => [
    ...(row > area.top ? ['top' as const] : []),
    ...(row < area.bottom ? ['bottom' as const] : []),
  ],
  InsideVertical: (area, _row, column) => [
    ...(column > area.left ? ['left' as const] : []),
    ...(column < area.right ? ['right' as const] : []),
  ],
};
const SIDE_NAMES: readonly BorderSide[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
];
const SIDE_WORDS: Readonly<Record<string, BorderSide | undefined>> = {
  ...Object.fromEntries(SIDE_NAMES.map((side) => [side, side])),
  DiagonalDown: undefined,
  DiagonalUp: undefined,
};
const STYLES: Readonly<Record<string, 'none' | 'line' | undefined>> = {
  None: 'none',
  Continuous: 'line',
  Dash: undefined,
  DashDot: undefined,
  DashDotDot: undefined,
  Dot: undefined,
  Double: undefined,
  SlantDashDot: undefined,
};
const WEIGHTS: Readonly<Record<string, BorderStyle | undefined>> = {
  Thin: 'thin',
  Medium: 'medium',
  Hairline: undefined,
  Thick: undefined,
};

type BorderTarget = ApiTargets['RangeBorder'];

/** `Excel.RangeBorderCollection`. */
export const rangeBorderCollectionType: ApiType<'RangeBorderCollection'> = {
  name: 'RangeBorderCollection',
  scalars: { Count: { get: () => SIDE_NAMES.length } },
  getItem: (range, key) =>
    ApiObject.of('RangeBorder', { range, side: kept(wordArgument(key, SIDE_WORDS, 'index'), 'diagonal borders') }),
  items: (range) => SIDE_NAMES.map((side) => ApiObject.of('RangeBorder', { range, side })),
};

/** `Excel.RangeBorder`. */
export const rangeBorderType: ApiType<'RangeBorder'> = {
  name: 'RangeBorder',
  identity: ({ side }) => ({ Id: side }),
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (target, session) => commonLine(target, session, (line) => (line.style === 'none' ? 'None' : 'Continuous')),
      set: (target, value, session) => {
        const style = kept(wordArgument(value, STYLES, 'style'), 'this line style');
        changeLines(target, session, (line) => ({
          ...line,
          style: style === 'none' ? 'none' : line.style === 'none' ? 'thin' : line.style,
        }));
      },
    },
    Weight: {
      get: (target, session) => commonLine(target, session, (line) => (line.style === 'medium' ? 'Medium' : 'Thin')),
      set: (target, value, session) => {
        const style = kept(wordArgument(value, WEIGHTS, 'weight'), 'this line weight');
        changeLines(target, session, (line) => ({ ...line, style }));
      },
    },
    Color: {
      get: (target, session) => commonLine(target, session, (line) => line.color),
      set: (target, value, session) => {
        const color = colorArgument(value, 'color');
        changeLines(target, session, (line) => ({ style: line.style === 'none' ? 'thin' : line.style, color }));
      },
    },
  },
};

function changeLines({ range, side }: BorderTarget, session: Session, change: (line: EdgeLine) => EdgeLine): void {
  const { sheet, area } = session.place(range);
  writeStyle(session.model, sheet, area, (style, row, column) =>
    SIDES[side](area, row, column).reduce((made, edge) => withEdge(made, edge, change(edgeLine(made, edge))), style),
  );
}

function commonLine<T>({ range, side }: BorderTarget, session: Session, read: (line: EdgeLine) => T): T | null {
  const { sheet, area } = session.place(range);
  const found = new Set<T>();
  commonValue(sheet, area, (style, row, column) => {
    for (const edge of SIDES[side](area, row, column)) found.add(read(edgeLine(style, edge)));
    return true;
  });
  if (found.size === 0) return read({ style: 'none', color: '#000000' });
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** What Excel has and the plain workbook cannot keep is refused rather than forgotten. */
function kept<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new ExcelError('NotImplemented', what);
  return value;
}
