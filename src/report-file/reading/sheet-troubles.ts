import { cellAddress, columnLetters } from '../../core/address/a1';
import { type AppendixId, type Form, type IndicatorId, SUPPLEMENTARY } from '../../core/form/form';
import { otherColumnsOfNumbers } from '../../core/locate/figure-column';
import { carriesAppendix, carriesMeta, standardName } from '../../core/locate/find-sheets';
import { sameName } from '../../core/locate/same-name';
import { type LocatedAppendix, locateFigures } from '../../core/locate/locate-figures';
import { figureNames } from '../../core/locate/own-names';
import { rememberObject } from '../../core/memory/remember-object';
import { type LocatedReport, metaEntries, sheetLayouts } from '../../core/locate/locate-report';
import { cellAt, cellText, isBlank, type ReadSheet } from '../../core/locate/read-book';
import { appendixName, indicatorOfName } from '../../core/plan/names';
import { layoutFromMeta } from '../../core/plan/read-meta';
import { PERIODS } from '../../core/report/period';
import type { Sheet, Workbook } from '../../core/workbook/workbook';
import { figureOf } from '../../core/report/figure';
import type { ReadingTrouble } from './reading-trouble';

/** What is amiss with a report's sheets as wholes. */
export function sheetTroubles(form: Form, report: LocatedReport, workbook: Workbook): ReadingTrouble[] {
  const troubles = detailTroubles(form, report, workbook);
  const taken = new Set(report.sheets.ours.values());
  const others = workbook.sheets.filter((sheet) => !taken.has(sheet));
  for (const { id } of form.tables) {
    troubles.push(...lookTroubles(id, report), ...copyTroubles(form, id, report, workbook, others));
  }
  return troubles;
}

/** Details without which nothing is certain, and what each may say. */
const KNOWN_DETAILS = [
  ['unit.level', /^\s*(commune|district|province)\s*$/],
  ['period.year', /^\s*\d{1,9}\s*$/],
  ['period.kind', new RegExp(`^\\s*(${PERIODS.map(({ kind }) => kind).join('|')})\\s*$`)],
] as const;

function detailTroubles(form: Form, { sheets }: LocatedReport, workbook: Workbook): ReadingTrouble[] {
  const where = 'report';
  const meta = sheets.ours.get('meta');
  if (!meta) return [{ kind: 'details-lost', where }];
  const entries = new Map(metaEntries(meta));
  const lost = KNOWN_DETAILS.filter(([key, known]) => !known.test(entries.get(key) ?? ''));
  const version = layoutFromMeta([...entries])?.version;
  const others = workbook.sheets.filter((sheet) => sheet.id !== meta.id && carriesMeta(sheet));
  return [
    ...(lost.length > 0 ? [{ kind: 'details-lost' as const, where, detail: lost.map(([key]) => key).join(', ') }] : []),
    ...(version === form.version ? [] : [{ kind: 'form-version' as const, where, detail: String(version ?? '?') }]),
    ...others.map(({ name }) => ({ kind: 'details-twice' as const, where, detail: name })),
  ];
}

function lookTroubles(id: AppendixId, { appendices }: LocatedReport): ReadingTrouble[] {
  const found = appendices.get(id);
  if (!found) return [];
  const { name, visibility, protection } = found.sheet as Sheet;
  const byLabel = countByLabel(found.located);
  const isStandard = sameName(name, standardName(id));
  const isNamed = byLabel < found.located.figures.size;
  const troubles: (ReadingTrouble | false)[] = [
    // What is not sent as an appendix may well be hidden.
    visibility !== 'visible' && id !== SUPPLEMENTARY && { kind: 'sheet-hidden', where: id, detail: name },
    !isStandard && { kind: isNamed ? 'sheet-renamed' : 'sheet-replaced', where: id, detail: name },
    !protection && { kind: 'protection-off', where: id, detail: name },
    byLabel > 0 && { kind: 'names-lost', where: id, detail: String(byLabel) },
  ];
  return troubles.filter((trouble): trouble is ReadingTrouble => trouble !== false);
}

/** How many figures no name leads to. */
const countByLabel = rememberObject(
  ({ figures }: LocatedAppendix): number => [...figures.values()].filter(({ by }) => by === 'label').length,
);

/** Other sheets with this appendix's rows; whether theirs or ours are the report's, names alone can tell. */
function copyTroubles(
  form: Form,
  id: AppendixId,
  report: LocatedReport,
  workbook: Workbook,
  others: readonly Sheet[],
): ReadingTrouble[] {
  const found = report.appendices.get(id);
  const copies = others.filter((sheet) => carriesAppendix(form, id, sheet));
  if (!found) {
    if (copies.length > 1) {
      return [{ kind: 'sheet-twice', where: id, detail: copies.map(({ name }) => name).join(', ') }];
    }
    const named = workbook.names.some(({ name, sheet }) => sheet === undefined && isNameOf(form, id, name));
    return named ? [{ kind: id === SUPPLEMENTARY ? 'supplementary-deleted' : 'sheet-deleted', where: id }] : [];
  }
  const isNamed = countByLabel(found.located) < found.located.figures.size;
  return copies.flatMap((copy): ReadingTrouble[] => {
    if (isNamed) return [{ kind: 'sheet-copied', where: id, detail: copy.name }];
    const differing = differingRows(form, id, found.sheet, copy);
    if (differing.length === 0) return [{ kind: 'sheet-copied', where: id, detail: copy.name }];
    return differing.map(({ indicator, row, column, value }) => ({
      kind: 'sheet-twice' as const,
      where: indicator,
      cell: { sheet: copy.name, address: cellAddress(row, column) },
      value,
      detail: copy.name,
    }));
  });
}

function differingRows(form: Form, id: AppendixId, ours: ReadSheet, copy: ReadSheet) {
  const layout = sheetLayouts(form).get(id);
  if (!layout) return [];
  const nameless = figureNames(form, []);
  const [here, there] = [ours, copy].map((sheet) => locateFigures(form, id, layout, nameless, sheet).figures);
  return [...(there ?? [])].flatMap(([indicator, { row, column }]) => {
    const own = here?.get(indicator);
    const value = cellText(cellAt(copy, row, column));
    const same = own && cellText(cellAt(ours, own.row, own.column)) === value;
    return same ? [] : [{ indicator, row, column, value }];
  });
}

function isNameOf(form: Form, id: AppendixId, name: string): boolean {
  if (name.toLowerCase() === appendixName(id).toLowerCase()) return true;
  const indicator = indicatorOfName(form, name);
  return indicator !== undefined && form.indicators.get(indicator)?.appendix === id;
}

/** Figures that stand in the figures' column of an appendix in rows that are none of the form's. */
export function unknownRows(id: AppendixId, { appendices }: LocatedReport): ReadingTrouble[] {
  const found = appendices.get(id);
  const column = found?.located.columns.figure;
  if (!found || column === undefined) return [];
  const { sheet, located } = found;
  const { known, first } = knownRows(located);
  const troubles: ReadingTrouble[] = [];
  for (const [row, cells] of sheet.cells) {
    if (row < first || known.has(row)) continue;
    const cell = cells.get(column);
    if (isBlank(cell) || figureOf({ indicator: id, value: cell?.value ?? null }).state !== 'number') continue;
    const place = { sheet: sheet.name, address: cellAddress(row, column) };
    troubles.push({ kind: 'unknown-row', where: id, cell: place, value: cellText(cell) });
  }
  return troubles;
}

/** The rows of the form, wherever they stand, and the first of them. */
const knownRows = rememberObject(({ identities, figures, disputed }: LocatedAppendix) => {
  const known = new Set([...identities.keys(), ...[...figures.values()].map(({ row }) => row)]);
  for (const cells of disputed.values()) for (const { row } of cells) known.add(row);
  return { known, first: Math.min(...known) };
});

/** Numbers beside the figures, in a column that is not theirs: a reader of the sheet may take them for the figures. */
export function unknownColumns(
  form: Form,
  id: AppendixId,
  { appendices }: LocatedReport,
  doubts: ReadonlyMap<IndicatorId, unknown>,
): ReadingTrouble[] {
  const found = appendices.get(id);
  const column = found?.located.columns.figure;
  // Where no figure was read, its doubt says what there is to say.
  const isUnread = (one: IndicatorId): boolean => doubts.has(one) || form.indicators.get(one)?.kind === 'group';
  if (!found || column === undefined) return [];
  const others = otherColumnsOfNumbers(found.sheet, found.located, column);
  if (others.length === 0 || [...found.located.figures.keys()].every(isUnread)) return [];
  return others.map((other) => ({ kind: 'unknown-column', where: id, detail: columnLetters(other) }));
}
