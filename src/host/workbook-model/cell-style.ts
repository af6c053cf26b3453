import type { BorderStyle, CellStyle, FontStyle } from '../../core/workbook/workbook';

/** A line on one side of a cell. */
export interface EdgeLine {
  readonly style: BorderStyle;
  /** `#RRGGBB` */
  readonly color: string;
}

export type EdgeName = 'top' | 'bottom' | 'left' | 'right';

/**
 * A cell's style with what Office.js can tell apart and the plain style cannot: each edge's own line, and whether the
 * formula is hidden. `border` is kept true beside it: the line all four edges have, or `none`.
 */
export interface HostCellStyle extends CellStyle {
  readonly edges?: Readonly<Partial<Record<EdgeName, EdgeLine>>>;
  readonly formulaHidden?: boolean;
}

export const EDGE_NAMES: readonly EdgeName[] = ['top', 'bottom', 'left', 'right'];
const BLACK = '#000000';

/** The line on one edge of a cell of that style. */
export function edgeLine(style: HostCellStyle | undefined, edge: EdgeName): EdgeLine {
  if (style?.edges) return style.edges[edge] ?? { style: 'none', color: BLACK };
  return { style: style?.border ?? 'none', color: BLACK };
}

/** The style with a line put on one edge. Where all four edges are alike and black, `border` says it all. */
export function withEdge(style: HostCellStyle | undefined, edge: EdgeName, line: EdgeLine): HostCellStyle {
  const lines = EDGE_NAMES.map((name) => (name === edge ? line : edgeLine(style, name)));
  const styles = new Set(lines.map((each) => each.style));
  const border = styles.size === 1 ? line.style : 'none';
  const plain = styles.size === 1 && (border === 'none' || lines.every((each) => each.color === BLACK));
  const edges = plain ? undefined : Object.fromEntries(EDGE_NAMES.map((name, index) => [name, lines[index]]));
  return pruned({ ...style, edges, border: border === 'none' ? undefined : border });
}

/** The style with properties put over it; `undefined` takes one away, so that Excel's default holds. */
export function withProperties(
  style: HostCellStyle | undefined,
  patch: Partial<Omit<HostCellStyle, 'font'>>,
): HostCellStyle {
  return pruned({ ...style, ...patch });
}

/** The style with font properties put over it. */
export function withFont(style: HostCellStyle | undefined, patch: FontStyle): HostCellStyle {
  return pruned({ ...style, font: pruned({ ...style?.font, ...patch }) });
}

function pruned<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T;
}
