import { cellAddress, columnLetters } from '../../core/address/a1';
import { type AppendixId, type Form, type IndicatorId, SUPPLEMENTARY } from '../../core/form/form';
import { otherColumnsOfNumbers } from '../../core/locate/figure-column';
import { carriesAppendix, carriesMeta, standardName, sameName } from '../../core/locate/find-sheets';
import { locateFigures } from '../../core/locate/locate-figures';
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
  return [
    ...detailTroubles(form, report, workbook),
    ...form.tables.flatMap(({ id }) => [...lookTroubles(id, report), ...copyTroubles(form, id, report, workbook)]),
  ];
}

function detailTroubles(form: Form, { sheets }: LocatedReport, workbook: Workbook): ReadingTrouble[] {
  const where = 'report';
  const meta = sheets.ours.get('meta');
  if (!meta) return [{ kind: 'details-lost', where }];
  const entries = new Map(metaEntries(meta));
  const broken = [
    ['unit.level', /^\s*(commune|district|province)\s*$/],
    ['period.year', /^\s*\d{1,9}\s*$/],
    ['period.kind', new RegExp(`^\\s*(${PERIODS.map(({ kind }) => kind).join('|')})\\s*$`)],
  ] as const;
  const lost = broken.filter(([key, known]) => !known.test(entries.get(key) ?? ''));
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
  const byLabel = [...found.located.figures.values()].filter(({ by }) => by === 'label').length;
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

/** Other sheets with this appendix's rows; whether theirs or ours are the report's, names alone can tell. */
function copyTroubles(form: Form, id: AppendixId, report: LocatedReport, workbook: Workbook): ReadingTrouble[] {
  const found = report.appendices.get(id);
  const taken = new Set([...report.sheets.ours.values()].map((sheet) => sheet.id));
  const copies = workbook.sheets.filter((sheet) => !taken.has(sheet.id) && carriesAppendix(form, id, sheet));
  if (!found) {
    if (copies.length > 1) {
      return [{ kind: 'sheet-twice', where: id, detail: copies.map(({ name }) => name).join(', ') }];
    }
    const named = workbook.names.some(({ name, sheet }) => sheet === undefined && isNameOf(form, id, name));
    return named ? [{ kind: id === SUPPLEMENTARY ? 'supplementary-deleted' : 'sheet-deleted', where: id }] : [];
  }
  const isNamed = [...found.located.figures.values()].some(({ by }) => by === 'name');
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
  const nameless = { sheets: [ours, copy], names: [] };
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
  const known = new Set([...located.identities.keys(), ...[...located.figures.values()].map(({ row }) => row)]);
  for (const cells of located.disputed.values()) for (const { row } of cells) known.add(row);
  const first = Math.min(...known);
  return [...sheet.cells.keys()].flatMap((row): ReadingTrouble[] => {
    const cell = cellAt(sheet, row, column);
    if (row < first || known.has(row) || isBlank(cell)) return [];
    if (figureOf({ indicator: id, value: cell?.value ?? null }).state !== 'number') return [];
    const place = { sheet: sheet.name, address: cellAddress(row, column) };
    return [{ kind: 'unknown-row', where: id, cell: place, value: cellText(cell) }];
  });
}

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
  if (!found || column === undefined || [...found.located.figures.keys()].every(isUnread)) return [];
  return otherColumnsOfNumbers(found.sheet, found.located, column).map((other) => ({
    kind: 'unknown-column',
    where: id,
    detail: columnLetters(other),
  }));
}
