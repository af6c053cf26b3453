import type { IndicatorId } from '../../../src/core/form/form';
import type { Workbook } from '../../../src/core/workbook/workbook';
import type { FigureData } from '../../../src/report-file/data/report-data';
import { appendixSheet } from '../../../src/core/plan/names';
import type { ReadingTroubleKind } from '../../../src/report-file/reading/reading-trouble';
import { form } from './healthy-report';

/** The parts of an .xlsx file as texts, by name. */
export type FileParts = Map<string, string>;

/** One damaged file and what must come of it. */
export interface DamageCase {
  readonly damage: (workbook: Workbook) => void;
  /** What another program makes of the file itself: its parts, changed in place. */
  readonly rewrite?: (parts: FileParts) => void;
  /** What is said besides what the undamaged report has, as `kind@where`, each once. */
  readonly says?: readonly `${ReadingTroubleKind}@${string}`[];
  /** Rows whose figure must not be read; every other figure is read as it was put there. */
  readonly withheld?: readonly IndicatorId[];
  /** Rows that a report need not have: not read, and nothing is said of them. */
  readonly absent?: readonly IndicatorId[];
  /** Figures that were changed on purpose; `undefined` where the form's formula is overwritten or gone. */
  readonly reads?: Readonly<Record<IndicatorId, FigureData>>;
}

/** A family of damage, as the published matrix lists it. */
export interface DamageFamily {
  readonly id: string;
  /** What happened, for the matrix. */
  readonly title: string;
  /** What is read, said and repaired, for the matrix. */
  readonly reading: string;
  readonly cases: readonly DamageCase[];
}

/** The tables with the names of their sheets. */
export const tables = form.tables.map(({ id, rows }) => ({ id, sheet: appendixSheet(id), rows }));

/** The rows of a table that hold a figure. */
export function figuresOf(id: string): readonly IndicatorId[] {
  const rows = form.tables.find((table) => table.id === id)?.rows ?? [];
  return rows.filter(({ kind }) => kind !== 'group').map((row) => row.id);
}

export const isFigureName = (name: string): boolean => /^(PL|BS)\d/.test(name);
export const isOurName = (name: string): boolean => /^((PL|BS)\d|PhuLuc_)/.test(name);
/** What is said where every name is gone. */
export const allByLabel = tables.map(({ id }) => `names-lost@${id}` as const);
