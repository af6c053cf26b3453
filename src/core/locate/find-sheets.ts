import type { AppendixId, Form, IndicatorId } from '../form/form';
import { chartOf } from '../chart/charts';
import { isChartSheet } from '../chart/read-chart-sheet';
import { locateExplanations } from '../explanation/locate-explanations';
import { rememberObject } from '../memory/remember-object';
import { META_ROWS } from '../plan/meta-keys';
import { appendixSheet, CHART_SHEET, EXPLANATION_SHEET, META_SHEET, REPORT_SHEET } from '../plan/names';
import type { SheetKey } from '../plan/sheet-plan';
import { figureNames, type FigureNames, tableNames } from './own-names';
import type { ReadBook, ReadSheet } from './read-book';
import { identityIndex, rowIdentity } from './row-identity';
import { sheetNamed } from './same-name';

export interface FoundSheets {
  /** Our sheets, whatever they are called now. */
  readonly ours: ReadonlyMap<SheetKey, ReadSheet>;
  /** Sheets that bear the name of one of ours and are not ours: never to be written to. */
  readonly foreign: ReadonlyMap<SheetKey, ReadSheet>;
}

const sheetKeys = rememberObject((form: Form): readonly SheetKey[] => [
  ...form.tables.map(({ id }) => id),
  'report',
  'meta',
  'explanations',
  'chart',
]);

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
  const taken = new Set<ReadSheet>();
  const take = (key: SheetKey, sheet: ReadSheet | undefined): void => {
    if (!sheet) return;
    taken.add(sheet);
    ours.set(key, sheet);
  };
  const keys = sheetKeys(form);
  for (const key of keys) {
    const votes = named.get(key);
    if (!votes) continue;
    const enough = votesNeeded(form)(key);
    const votesFor = ({ name }: ReadSheet): number => votes.get(name) ?? 0;
    const voted = book.sheets.filter((one) => votesFor(one) >= enough && !taken.has(one));
    take(key, voted.sort((a, b) => votesFor(b) - votesFor(a))[0]);
  }
  for (const key of keys) {
    if (ours.has(key)) continue;
    const likely = book.sheets.filter((sheet) => !taken.has(sheet) && carriesLayout(form, key, sheet, isReport));
    const standing = sheetNamed(likely, standardName(key));
    // Two copies of a renamed sheet: nobody can know which of them is the report's.
    // Of explanations the first is read rather than none: nothing in them is taken for a figure.
    take(key, standing ?? (likely.length === 1 || key === 'explanations' ? likely[0] : undefined));
  }
  // A chart's numbers alone are no report.
  if (ours.size === 1) ours.delete('chart');
  const foreign = new Map<SheetKey, ReadSheet>();
  for (const key of keys) {
    const holder = sheetNamed(book.sheets, standardName(key));
    if (holder && ours.get(key) !== holder) foreign.set(key, holder);
  }
  return { ours, foreign };
}

/**
 * A single figure cut and pasted into a foreign sheet takes its name along: that does not make the sheet ours. The name
 * of the whole table weighs as much as all that is needed.
 */
const votesNeeded = rememberObject(({ tables }: Form) => {
  const ofAppendices = new Map<SheetKey, number>(
    tables.map(({ id, rows }) => [id, Math.max(2, Math.ceil(rows.length / 3))]),
  );
  return (key: SheetKey): number => ofAppendices.get(key) ?? 3;
});

/** How many of our names point to which sheet, by what the names are for. */
function votesOfNames(form: Form, book: ReadBook): ReadonlyMap<SheetKey, ReadonlyMap<string, number>> {
  const votes = new Map<SheetKey, Map<string, number>>();
  const vote = (key: SheetKey, meant: string, weight: number): void => {
    const sheet = sheetNamed(book.sheets, meant)?.name;
    if (sheet === undefined) return;
    const counts = votes.get(key) ?? new Map<string, number>();
    votes.set(key, counts.set(sheet, (counts.get(sheet) ?? 0) + weight));
  };
  for (const { key, place } of tableNames(form, book.names)) vote(key, place.sheet, votesNeeded(form)(key));
  for (const [key, sheets] of sheetsMeant(figureNames(form, book.names))) {
    for (const [sheet, count] of sheets) vote(key, sheet, count);
  }
  return votes;
}

/** How many names of an appendix's figures mean which sheet, as they write its name. */
const sheetsMeant = rememberObject(
  (names: FigureNames): ReadonlyMap<AppendixId, ReadonlyMap<string, number>> =>
    new Map(
      [...names].map(([appendix, ofAppendix]) => {
        const counts = new Map<string, number>();
        for (const { place } of ofAppendix) if (place) counts.set(place.sheet, (counts.get(place.sheet) ?? 0) + 1);
        return [appendix, counts];
      }),
    ),
);

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
  const enough = votesNeeded(form)(appendix);
  const found = new Set<IndicatorId>();
  for (const row of sheet.cells.values()) {
    const identity = rowIdentity(index, row);
    if (identity && found.add(identity.indicator).size >= enough) return true;
  }
  return false;
}

/** Whether a sheet has the keys of the meta sheet. */
export function carriesMeta(sheet: ReadSheet): boolean {
  let found = 0;
  for (const row of sheet.cells.values()) {
    const key = row.get(0)?.value;
    if (typeof key === 'string' && key.length <= LONGEST_META_KEY && META_KEYS.has(key)) found += 1;
  }
  return found * 2 >= META_ROWS.length;
}

const META_KEYS: ReadonlySet<string> = new Set(META_ROWS.map(({ key }) => key));
/** First columns hold whole paragraphs too. */
const LONGEST_META_KEY = Math.max(...[...META_KEYS].map(({ length }) => length));
