import { cellTextOf, type DocumentRow, type DocumentTable } from '../../document/text-document';
import type { Form } from '../../form/form';
import type { ColumnPart } from '../../locate/sheet-layout';
import { fold } from '../../text/normalize';
import { findIdentity } from './row-index';

/** Where the parts of a table's rows stand, columns from 0. */
export interface TableColumns {
  readonly at: Readonly<Record<ColumnPart, number | undefined>>;
  /** Whether a heading says which column holds the figures. */
  readonly isHeaded: boolean;
  /** Columns of the whole table. */
  readonly width: number;
}

/** What headings of columns say, folded; the first line of a heading counts. */
const HEADINGS: readonly (readonly [ColumnPart, RegExp])[] = [
  ['stt', /^(?:stt|tt|số tt|số thứ tự)$/],
  ['label', /^(?:(?:tên |nội dung )?(?:các )?(?:chỉ tiêu|tiêu chí|nội dung)(?: thống kê| báo cáo| số liệu)?)$/],
  ['unit', /^(?:đơn vị(?: tính)?|đvt)$/],
  ['figure', /^(?:số liệu(?: báo cáo| thống kê)?|kết quả(?: thực hiện)?|giá trị|kỳ này|số liệu kỳ này)$/],
  ['note', /^ghi chú$/],
];

/** What the cells of a row are headings of; a cell over several columns heads none of them. */
export function headedParts({ cells }: DocumentRow): ReadonlyMap<ColumnPart, number> {
  const parts = new Map<ColumnPart, number>();
  for (const cell of cells) {
    if (cell.columns > 1 || cell.continues) continue;
    const text = fold(cellTextOf(cell).split('\n')[0] ?? '').replace(/[\s.:]+$/, '');
    const part = HEADINGS.find(([, words]) => words.test(text))?.[0];
    if (part && !parts.has(part)) parts.set(part, cell.column);
  }
  return parts;
}

/** Whether a row is part of a table's head: headings, and nothing that is a row of the form. */
export function isHeadRow(row: DocumentRow): boolean {
  const parts = headedParts(row);
  return parts.size >= 2 || (row.isHead === true && parts.size >= 1);
}

/**
 * Finds the columns of a table of figures: by its headings; else as in the table before it, which it goes on from where
 * it has as many columns; else from its own cells, the figures right of the units.
 */
export function tableColumns(table: DocumentTable, form: Form, before: TableColumns | undefined): TableColumns {
  const width = Math.max(0, ...table.rows.flatMap(({ cells }) => cells.map(({ column, columns }) => column + columns)));
  const headed = headedColumns(table);
  if (headed.size === 0 && before?.width === width) return before;
  const found = byContent(table, form);
  const isHeaded = headed.has('figure');
  // Right of the units stands something else than the figures: nobody can know where these are.
  const isOther = !isHeaded && found.figure !== undefined && hasOtherHeading(table, found.figure);
  const at = { ...found, ...Object.fromEntries(headed), ...(isOther ? { figure: undefined } : {}) };
  // Copied as text, the heading over unit and figure takes one column only.
  if (at.note !== undefined && at.note === at.figure) at.note += 1;
  return { at, isHeaded, width };
}

function headedColumns({ rows }: DocumentTable): ReadonlyMap<ColumnPart, number> {
  const headed = new Map<ColumnPart, number>();
  for (const row of rows.filter(isHeadRow)) {
    for (const [part, column] of headedParts(row)) if (!headed.has(part)) headed.set(part, column);
  }
  return headed;
}

function hasOtherHeading({ rows }: DocumentTable, column: number): boolean {
  return rows
    .filter(isHeadRow)
    .some(({ cells }) => cells.some((cell) => cell.column === column && cell.columns === 1 && cellTextOf(cell) !== ''));
}

function byContent({ rows }: DocumentTable, form: Form): Record<ColumnPart, number | undefined> {
  const units = unitsOf(form);
  const counts = { stt: new Map<number, number>(), label: new Map<number, number>(), unit: new Map<number, number>() };
  const count = (part: keyof typeof counts, column: number): void =>
    void counts[part].set(column, (counts[part].get(column) ?? 0) + 1);
  for (const row of rows) {
    const identity = findIdentity(row, form);
    if (!identity) continue;
    count('stt', identity.sttColumn);
    count('label', identity.labelColumn);
    for (const cell of row.cells) if (units.has(fold(cellTextOf(cell)))) count('unit', cell.column);
  }
  const [stt, label, unit] = [most(counts.stt), most(counts.label), most(counts.unit)];
  return {
    stt,
    label,
    unit,
    figure: unit === undefined ? undefined : unit + 1,
    note: unit === undefined ? undefined : unit + 2,
  };
}

const known = new WeakMap<Form, ReadonlySet<string>>();

function unitsOf(form: Form): ReadonlySet<string> {
  let units = known.get(form);
  if (!units) {
    const all = [...form.indicators.values()].flatMap(({ unit, otherUnits = [] }) => [unit, ...otherUnits].map(fold));
    units = new Set(all.filter((unit) => unit !== ''));
    known.set(form, units);
  }
  return units;
}

function most(counts: ReadonlyMap<number, number>): number | undefined {
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
