import { readSheetArea } from '../address/a1';
import type { AppendixId, Form } from '../form/form';
import { chartOf } from '../chart/charts';
import { isChartSheet } from '../chart/read-chart-sheet';
import { locateExplanations } from '../explanation/locate-explanations';
import { META_ROWS } from '../plan/meta-keys';
import {
  appendixName,
  appendixSheet,
  CHART_NAME,
  CHART_SHEET,
  EXPLANATION_SHEET,
  indicatorOfName,
  META_NAME,
  META_SHEET,
  REPORT_NAME,
  REPORT_SHEET,
} from '../plan/names';
import type { SheetKey } from '../plan/sheet-plan';
import { rememberText } from '../text/remember-text';
import { cellText, type ReadBook, type ReadSheet } from './read-book';
import { identityIndex, rowIdentity } from './row-identity';

export interface FoundSheets {
  /** Our sheets, whatever they are called now. */
  readonly ours: ReadonlyMap<SheetKey, ReadSheet>;
  /** Sheets that bear the name of one of ours and are not ours: never to be written to. */
  readonly foreign: ReadonlyMap<SheetKey, ReadSheet>;
}

/** The usual name of a sheet. */
export function standardName(key: SheetKey): string {
  if (key === 'report') return REPORT_SHEET;
  if (key === 'explanations') return EXPLANATION_SHEET;
  if (key === 'chart') return CHART_SHEET;
  return key === 'meta' ? META_SHEET : appendixSheet(key);
}

/**
 * Tells our sheets from others. A sheet is ours when our names point to it, or when it carries our layout: for an
 * appendix rows with our STT and label together, for the meta sheet its keys. What a sheet is called proves nothing.
 *
 * @param isReport tells whether a sheet to which no name points carries the layout of the report sheet
 */
export function findSheets(form: Form, book: ReadBook, isReport: (sheet: ReadSheet) => boolean): FoundSheets {
  const named = votesOfNames(form, book);
  const ours = new Map<SheetKey, ReadSheet>();
  const keys: readonly SheetKey[] = [...form.tables.map(({ id }) => id), 'report', 'meta', 'explanations', 'chart'];
  const taken = (sheet: ReadSheet) => [...ours.values()].includes(sheet);
  for (const key of keys) {
    const votes = named.get(key);
    const enough = votesNeeded(form, key);
    const sheet = book.sheets
      .filter((one) => (votes?.get(one.name) ?? 0) >= enough && !taken(one))
      .sort((a, b) => (votes?.get(b.name) ?? 0) - (votes?.get(a.name) ?? 0))[0];
    if (sheet) ours.set(key, sheet);
  }
  for (const key of keys) {
    if (ours.has(key)) continue;
    const likely = book.sheets.filter((sheet) => !taken(sheet) && carriesLayout(form, key, sheet, isReport));
    const standing = likely.find(({ name }) => sameName(name, standardName(key)));
    // Two copies of a renamed sheet: nobody can know which of them is the report's.
    // Of explanations the first is read rather than none: nothing in them is taken for a figure.
    const sheet = standing ?? (likely.length === 1 || key === 'explanations' ? likely[0] : undefined);
    if (sheet) ours.set(key, sheet);
  }
  // A chart's numbers alone are no report.
  if (ours.size === 1) ours.delete('chart');
  const foreign = new Map<SheetKey, ReadSheet>();
  for (const key of keys) {
    const holder = book.sheets.find(({ name }) => sameName(name, standardName(key)));
    if (holder && ours.get(key) !== holder) foreign.set(key, holder);
  }
  return { ours, foreign };
}

/** Excel does not tell sheet names apart by case. */
export function sameName(a: string, b: string): boolean {
  return a === b || sheetKey(a) === sheetKey(b);
}

const sheetKey = rememberText((name) => name.normalize('NFC').toLowerCase());

/**
 * A single figure cut and pasted into a foreign sheet takes its name along: that does not make the sheet ours. The name
 * of the whole table weighs as much as all that is needed.
 */
function votesNeeded(form: Form, key: SheetKey): number {
  const rows = form.tables.find(({ id }) => id === key)?.rows.length;
  return rows === undefined ? 3 : Math.max(2, Math.ceil(rows / 3));
}

/** How many of our names point to which sheet, by what the names are for. */
function votesOfNames(form: Form, book: ReadBook): ReadonlyMap<SheetKey, ReadonlyMap<string, number>> {
  const tables = new Map<string, SheetKey>([
    [META_NAME.toLowerCase(), 'meta'],
    [REPORT_NAME.toLowerCase(), 'report'],
    [CHART_NAME.toLowerCase(), 'chart'],
    ...form.tables.map(({ id }) => [appendixName(id).toLowerCase(), id] as const),
  ]);
  const votes = new Map<SheetKey, Map<string, number>>();
  for (const { name, formula, sheet: local } of book.names) {
    const place = local === undefined ? readSheetArea(formula) : undefined;
    const indicator = indicatorOfName(form, name);
    const table = tables.get(name.toLowerCase());
    const key = table ?? (indicator && form.indicators.get(indicator)?.appendix);
    if (!place || !key) continue;
    const sheet = book.sheets.find((one) => sameName(one.name, place.sheet))?.name;
    if (sheet === undefined) continue;
    const counts = votes.get(key) ?? new Map<string, number>();
    votes.set(key, counts.set(sheet, (counts.get(sheet) ?? 0) + (table ? votesNeeded(form, key) : 1)));
  }
  return votes;
}

function carriesLayout(form: Form, key: SheetKey, sheet: ReadSheet, isReport: (sheet: ReadSheet) => boolean): boolean {
  if (key === 'report') return isReport(sheet);
  if (key === 'explanations') return locateExplanations(sheet) !== undefined;
  if (key === 'chart') return isChartSheet(chartOf(form), sheet);
  return key === 'meta' ? carriesMeta(sheet) : carriesAppendix(form, key, sheet);
}

/**
 * Whether a sheet has the rows of an appendix. A third of them is enough, for rows get deleted and labels retyped; two
 * at least, for one may be chance.
 */
export function carriesAppendix(form: Form, appendix: AppendixId, sheet: ReadSheet): boolean {
  const index = identityIndex(form, appendix);
  const found = new Set([...sheet.cells.values()].map((row) => rowIdentity(index, row)?.indicator));
  found.delete(undefined);
  return found.size >= votesNeeded(form, appendix);
}

/** Whether a sheet has the keys of the meta sheet. */
export function carriesMeta(sheet: ReadSheet): boolean {
  const keys = new Set<string>(META_ROWS.map(({ key }) => key));
  const found = [...sheet.cells.values()].filter((row) => keys.has(cellText(row.get(0))));
  return found.length * 2 >= META_ROWS.length;
}
