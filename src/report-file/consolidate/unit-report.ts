import type { FormId, IndicatorId, ReportingLevel } from '../../core/form/form';
import { decimalToNumber } from '../../core/number/decimal';
import { figureOf } from '../../core/report/figure';
import type { ReportPeriod } from '../../core/report/report-details';
import type { CellPlace } from '../../core/report/snapshot';
import type { ReportReading } from '../reading/read-report';

/** One figure of one unit, as the matrix shows it: a number, or the text that stands in its place. */
export interface UnitFigure {
  readonly value: number | string;
  readonly cell: CellPlace;
}

/** What consolidation keeps of one report; plain data that can cross from thread to thread. */
export interface UnitReport {
  readonly form: FormId;
  readonly unit: string;
  readonly level: ReportingLevel;
  readonly period: ReportPeriod;
  /** Day of signing, ISO; empty where it is not given. */
  readonly date: string;
  /** Only rows that hold something and are certain. */
  readonly figures: Readonly<Record<IndicatorId, UnitFigure>>;
}

/** The figures of a report, numbers held as text made numbers; what is no number stays the text it is. */
export function unitReport({ form, details, snapshot }: ReportReading): UnitReport {
  const figures: Record<IndicatorId, UnitFigure> = {};
  for (const [id, row] of snapshot.rows) {
    const figure = figureOf(row);
    if (figure.state === 'blank' || !row.cell) continue;
    const shown =
      figure.state === 'nothing' ? 'không phát sinh' : figure.state === 'unreadable' ? figure.text : undefined;
    const value = shown ?? (figure.state === 'number' ? decimalToNumber(figure.value) : '');
    figures[id] = { value, cell: row.cell };
  }
  const { unit, period, document } = details;
  return { form: form.id, unit: unit.name, level: unit.level, period, date: document.date, figures };
}
