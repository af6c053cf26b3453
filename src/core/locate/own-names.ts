import { readSheetArea, type SheetArea } from '../address/a1';
import type { AppendixId, Form, IndicatorId } from '../form/form';
import { rememberAlike } from '../memory/remember-alike';
import { rememberObject } from '../memory/remember-object';
import { appendixName, CHART_NAME, indicatorOfName, META_NAME, REPORT_NAME } from '../plan/names';
import type { SheetKey } from '../plan/sheet-plan';
import { ownText } from '../text/own-text';
import type { ReadName } from './read-book';

/** A name of a figure; `place` is absent where it points to no area of a sheet. */
export interface FigureName {
  readonly indicator: IndicatorId;
  readonly place: SheetArea | undefined;
}

/** The names of a form's figures in a workbook, by appendix, in their order. */
export type FigureNames = ReadonlyMap<AppendixId, readonly FigureName[]>;

/** The name of a whole table. */
export interface TableName {
  readonly key: SheetKey;
  readonly place: SheetArea;
}

/** More names are no report's: they are read each time. */
const MOST_NAMES = 1_000;

/**
 * The names of a workbook that are those of the form's figures; names that are local to a sheet say nothing. The very
 * same object for workbooks whose names say the same.
 */
export function figureNames(form: Form, names: readonly ReadName[]): FigureNames {
  return figureNamesReader(form)(names);
}

/** The report's own table ends where its last paragraph stands: tables are left out of what must be alike. */
const figureNamesReader = rememberObject((form: Form) => {
  const tableKey = tableKeyOf(form);
  const isAside = ({ name, sheet }: ReadName): boolean => sheet !== undefined || tableKey(name) !== undefined;
  return rememberAlike({
    read: (names: readonly ReadName[]) => readFigureNames(form, names),
    isAlike: (kept: readonly ReadName[], names) => {
      let same = 0;
      for (const one of names) {
        const other = kept[same];
        if (other && other.name === one.name && other.formula === one.formula && one.sheet === undefined) same += 1;
        else if (!isAside(one)) return false;
      }
      return same === kept.length;
    },
    keep: (names) =>
      names.length > MOST_NAMES
        ? undefined
        : names.flatMap((one) => (isAside(one) ? [] : [{ name: ownText(one.name), formula: one.formula }])),
  });
});

function readFigureNames(form: Form, names: readonly ReadName[]): FigureNames {
  const figures = new Map<AppendixId, FigureName[]>();
  for (const { name, formula, sheet } of names) {
    const indicator = sheet === undefined ? indicatorOfName(form, name) : undefined;
    const appendix = indicator === undefined ? undefined : form.indicators.get(indicator)?.appendix;
    if (indicator === undefined || appendix === undefined) continue;
    const one = { indicator, place: readSheetArea(formula) };
    const ofAppendix = figures.get(appendix);
    if (ofAppendix) ofAppendix.push(one);
    else figures.set(appendix, [one]);
  }
  return figures;
}

/** The names of whole tables that point to an area. */
export function tableNames(form: Form, names: readonly ReadName[]): readonly TableName[] {
  const tableKey = tableKeyOf(form);
  const tables: TableName[] = [];
  for (const { name, formula, sheet } of names) {
    const key = sheet === undefined ? tableKey(name) : undefined;
    const place = key === undefined ? undefined : readSheetArea(formula);
    if (key !== undefined && place) tables.push({ key, place });
  }
  return tables;
}

/** Which of the form's tables has a name; most names are told by their length to be none's. */
const tableKeyOf = rememberObject(({ tables }: Form) => {
  const keys = new Map<string, SheetKey>([
    [META_NAME.toLowerCase(), 'meta'],
    [REPORT_NAME.toLowerCase(), 'report'],
    [CHART_NAME.toLowerCase(), 'chart'],
    ...tables.map(({ id }) => [appendixName(id).toLowerCase(), id] as const),
  ]);
  const lengths = new Set([...keys.keys()].map(({ length }) => length));
  return (name: string): SheetKey | undefined => (lengths.has(name.length) ? keys.get(name.toLowerCase()) : undefined);
});
