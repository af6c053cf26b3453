import { cellTextOf, type DocumentRow, type DocumentTable } from '../../document/text-document';
import type { AppendixId, Form, Indicator, IndicatorId } from '../../form/form';
import type { ColumnPart } from '../../locate/sheet-layout';
import { fold } from '../../text/normalize';
import type { ImportDoubt, RowSource, UnplacedText } from '../proposal';
import { matchRow, type RowMatch } from './match-row';
import { rowText } from './row-text';
import { findIdentity, rowKey, rowsOfKey, rowOfKey } from './row-index';
import { isHeadRow, type TableColumns, tableColumns } from './table-columns';

/** A row found in the document, as it stands there. */
export interface FoundRow {
  readonly indicator: IndicatorId;
  readonly source: RowSource;
  readonly doubts: readonly ImportDoubt[];
}

export interface FoundRows {
  readonly rows: readonly FoundRow[];
  readonly unplaced: readonly UnplacedText[];
}

/** What a table takes over from what stands before it. */
export interface TableContext {
  /** The appendix that the last title named, or that the last table was of. */
  readonly appendix?: AppendixId;
  readonly columns?: TableColumns;
}

/**
 * Reads a table of figures. An appendix goes over several tables where a page ended, with its head repeated or not; which
 * appendix a table is of, its rows say, and only where none of them is known, the title before it.
 */
export function readFigureTable(
  table: DocumentTable,
  form: Form,
  context: TableContext,
): FoundRows & { readonly context: TableContext } {
  const columns = tableColumns(table, form, context.columns);
  const body = table.rows.filter((row) => !isHeadRow(row) && rowText(row) !== '' && !isUnderHead(row, form));
  const parts = body.map((row) => ({ row, ...partsOf(row, columns) }));
  let appendix = appendixOf(parts, form, context.appendix);
  const rows: FoundRow[] = [];
  const unplaced: UnplacedText[] = [];
  for (const { row, texts, merged } of parts) {
    const said = rowText(row);
    const match = matchIn(form, appendix, texts);
    if (match.outcome !== 'row') {
      unplaced.push({ reason: match.outcome === 'disputed' ? 'disputed-row' : 'unknown-row', text: said });
      continue;
    }
    const indicator = form.indicators.get(match.indicator) as Indicator;
    appendix = indicator.appendix;
    if (columns.at.figure === undefined) {
      unplaced.push({ reason: 'no-figure-column', text: said, indicator: indicator.id });
      continue;
    }
    const doubts: ImportDoubt[] = [...match.doubts];
    if (!isOwnUnit(indicator, texts.unit)) doubts.push('unit-differs');
    if (!columns.isHeaded) doubts.push('columns-guessed');
    if (merged && texts.figure !== '') doubts.push('merged-cell');
    rows.push({ indicator: indicator.id, source: { kind: 'row', appendix, ...texts }, doubts });
  }
  return { rows, unplaced, context: { appendix, columns } };
}

/** Some reports print all appendices as one table: a row that is surely one of another appendix begins that one. */
function matchIn(form: Form, appendix: AppendixId | undefined, { stt, label }: Texts): RowMatch {
  const match: RowMatch = appendix === undefined ? { outcome: 'unknown' } : matchRow(form, appendix, stt, label);
  if (match.outcome === 'row' && match.doubts.length === 0) return match;
  const others = rowsOfKey(form, rowKey(stt, label));
  const [other] = others;
  return other !== undefined && others.length === 1 ? { outcome: 'row', indicator: other, doubts: [] } : match;
}

/** The second row of a head that was not told as one: nothing but what belongs to the headings above. */
function isUnderHead(row: DocumentRow, form: Form): boolean {
  // People mark whole tables as heads.
  if (row.isHead === true) return findIdentity(row, form) === undefined;
  const texts = row.cells.map((cell) => fold(cellTextOf(cell))).filter((text) => text !== '');
  return texts.every((text) => /^\((?:sử dụng|kèm theo|\d)[^)]*\)$/.test(text));
}

type Texts = Readonly<Record<ColumnPart, string>>;

function partsOf(row: DocumentRow, { at }: TableColumns): { readonly texts: Texts; readonly merged: boolean } {
  const cellOf = (column: number | undefined) =>
    column === undefined
      ? undefined
      : row.cells.find((cell) => cell.column <= column && column < cell.column + cell.columns);
  const text = (part: ColumnPart): string => {
    const cell = cellOf(at[part]);
    return !cell || cell.continues ? '' : cellTextOf(cell);
  };
  const merged = (cellOf(at.figure)?.columns ?? 1) > 1;
  return {
    texts: {
      stt: text('stt'),
      label: text('label'),
      unit: merged ? '' : text('unit'),
      figure: text('figure'),
      note: text('note'),
    },
    merged,
  };
}

function appendixOf(
  rows: readonly { readonly texts: Texts }[],
  form: Form,
  titled: AppendixId | undefined,
): AppendixId | undefined {
  const keys = rows.map(({ texts }) => rowKey(texts.stt, texts.label));
  const counted = form.appendices.map(({ id }) => ({
    id,
    count: keys.filter((key) => rowOfKey(form, id, key) !== undefined).length,
  }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  if (most === 0) return titled;
  const best = counted.filter(({ count }) => count === most).map(({ id }) => id);
  return best.find((id) => id === titled) ?? best[0];
}

/** A unit that is not printed says nothing against the row; the codes of a list may be set otherwise. */
function isOwnUnit({ kind, unit, otherUnits = [] }: Indicator, printed: string): boolean {
  const plain = (text: string): string => fold(text).replace(/[\s;,.]+/g, '');
  return kind === 'code' || printed === '' || [unit, ...otherUnits].some((own) => plain(own) === plain(printed));
}
