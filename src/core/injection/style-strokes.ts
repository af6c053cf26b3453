import type { PlannedStyle } from '../plan/sheet-plan';
import type { Area, CellStyle } from '../workbook/workbook';
import { paintLine } from './paint-line';

/** One property of a style over one rectangle. */
export interface StyleStroke {
  readonly area: Area;
  readonly style: CellStyle;
}

type Value = string | number | boolean;

interface StyleProperty {
  readonly get: (style: CellStyle) => Value | undefined;
  /** A style with nothing but this property. The value is one that `get` gave. */
  readonly of: (value: never) => CellStyle;
  /** What a cell without formats has, where that is the same everywhere. */
  readonly usual?: Value;
  /** Whether it shows, or acts, in a cell without text too. */
  readonly ofCell?: boolean;
}

const PROPERTIES: readonly StyleProperty[] = [
  { get: ({ font }) => font?.name, of: (name: string) => ({ font: { name } }) },
  { get: ({ font }) => font?.size, of: (size: number) => ({ font: { size } }) },
  { get: ({ font }) => font?.bold, of: (bold: boolean) => ({ font: { bold } }), usual: false },
  { get: ({ font }) => font?.italic, of: (italic: boolean) => ({ font: { italic } }), usual: false },
  { get: ({ font }) => font?.underline, of: (underline: boolean) => ({ font: { underline } }), usual: false },
  { get: ({ font }) => font?.color, of: (color: string) => ({ font: { color } }) },
  { get: ({ fill }) => fill, of: (fill: string) => ({ fill }), ofCell: true },
  { get: ({ horizontal }) => horizontal, of: (horizontal: CellStyle['horizontal']) => ({ horizontal }) },
  { get: ({ vertical }) => vertical, of: (vertical: CellStyle['vertical']) => ({ vertical }), usual: 'bottom' },
  { get: ({ wrap }) => wrap, of: (wrap: boolean) => ({ wrap }), usual: false },
  { get: ({ indent }) => indent, of: (indent: number) => ({ indent }), usual: 0 },
  { get: ({ border }) => border, of: (border: CellStyle['border']) => ({ border }), ofCell: true },
  {
    get: ({ numberFormat }) => numberFormat,
    of: (numberFormat: string) => ({ numberFormat }),
    usual: 'General',
    ofCell: true,
  },
  { get: ({ locked }) => locked, of: (locked: boolean) => ({ locked }), usual: true, ofCell: true },
];

/**
 * The same look as these styles give a sheet without formats, in fewer calls, property by property: what the cells end
 * up with is painted in as few rectangles as the rows allow, or as the styles say it, whichever is shorter.
 *
 * @param isBare tells cells that show nothing: how text would look in them does not matter
 */
export function styleStrokes(
  styles: readonly PlannedStyle[],
  isBare: (row: number, column: number) => boolean = () => false,
): StyleStroke[] {
  const rows = Math.max(0, ...styles.map(({ area }) => area.bottom + 1));
  const columns = Math.max(0, ...styles.map(({ area }) => area.right + 1));
  return PROPERTIES.flatMap((property) => {
    const wanted = styles.flatMap(({ area, style }): Rectangle[] => {
      const value = property.get(style);
      return value === undefined ? [] : [{ area, value }];
    });
    if (wanted.length === 0) return [];
    const matters = (row: number, column: number): boolean => property.ofCell === true || !isBare(row, column);
    const grid = gridOf(wanted, rows, columns);
    const ways = [
      needed(wanted, grid, matters, property.usual),
      rectangles(withoutBare(grid, matters), property.usual),
    ];
    const [best] = ways.sort((a, b) => a.length - b.length);
    return (best ?? []).map(({ area, value }) => ({ area, style: property.of(value as never) }));
  });
}

interface Rectangle {
  readonly area: Area;
  readonly value: Value;
}

/** Column by column, what the cells end up with. */
type Grid = readonly (readonly (Value | undefined)[])[];
type Matters = (row: number, column: number) => boolean;

function gridOf(wanted: readonly Rectangle[], rows: number, columns: number): Grid {
  const grid = Array.from({ length: columns }, () => new Array<Value | undefined>(rows).fill(undefined));
  for (const { area, value } of wanted) {
    for (let column = area.left; column <= area.right; column += 1)
      grid[column]?.fill(value, area.top, area.bottom + 1);
  }
  return grid;
}

/** The wanted rectangles in their order, those left out that make no difference to any cell that matters. */
function needed(wanted: readonly Rectangle[], grid: Grid, matters: Matters, usual: Value | undefined): Rectangle[] {
  const now = grid.map((line) => line.map(() => usual));
  const kept: { area: Area; value: Value }[] = [];
  for (const { area, value } of wanted) {
    let differs = false;
    for (let column = area.left; column <= area.right; column += 1) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        if (now[column]?.[row] !== value && matters(row, column)) differs = true;
      }
    }
    if (!differs) continue;
    for (let column = area.left; column <= area.right; column += 1) now[column]?.fill(value, area.top, area.bottom + 1);
    const last = kept[kept.length - 1];
    const goesOn =
      last?.value === value &&
      last.area.left === area.left &&
      last.area.right === area.right &&
      last.area.bottom + 1 === area.top;
    if (goesOn) last.area = { ...last.area, bottom: area.bottom };
    else kept.push({ area, value });
  }
  return kept;
}

/** Cells that do not matter take what stands above them, so that they break no rectangle. */
function withoutBare(grid: Grid, matters: Matters): Grid {
  return grid.map((line, column) => {
    const filled = [...line];
    filled.forEach((value, row) => {
      if (row > 0 && value !== undefined && !matters(row, column)) filled[row] = filled[row - 1] ?? value;
    });
    return filled;
  });
}

/** Columns that are alike are painted as one; strokes of neighbours over the same rows become one rectangle. */
function rectangles(grid: Grid, usual: Value | undefined): Rectangle[] {
  const painted: { area: { top: number; left: number; bottom: number; right: number }; value: Value }[] = [];
  let open = new Map<string, (typeof painted)[number]>();
  let before = '';
  grid.forEach((line, column) => {
    const key = JSON.stringify(line);
    if (column > 0 && key === before) {
      for (const rectangle of open.values()) rectangle.area.right = column;
      return;
    }
    const next: typeof open = new Map();
    for (const { first, last, value } of paintLine(line, usual)) {
      const stroke = `${first} ${last} ${JSON.stringify(value)}`;
      const known = open.get(stroke) ?? { area: { top: first, left: column, bottom: last, right: column }, value };
      known.area.right = column;
      if (!open.has(stroke)) painted.push(known);
      next.set(stroke, known);
    }
    open = next;
    before = key;
  });
  // What is painted over another lies within its rows: the higher one goes first.
  return painted.sort((a, b) => b.area.bottom - b.area.top - (a.area.bottom - a.area.top));
}
