import type { Form, Indicator, IndicatorId } from '../form/form';
import { reportsRow } from '../form/reporting-level';
import type { Decimal } from '../number/decimal';
import { type Figure, figureOf } from '../report/figure';
import type { ReportDetails } from '../report/report-details';
import type { ParagraphReading, Snapshot } from '../report/snapshot';
import type { Facts, FigureReading, PrintReading } from './facts';
import { type RowTraits, rowTraits } from './row-traits';

/** A snapshot's facts. */
export class SnapshotFacts implements Facts {
  /** What rows say, once interpreted: many checks ask for the same row. */
  private readonly figures = new Map<IndicatorId, Figure>();

  constructor(
    private readonly snapshot: Snapshot,
    readonly form: Form,
  ) {}

  get details(): ReportDetails {
    return this.snapshot.details;
  }

  paragraphs(): readonly ParagraphReading[] {
    return this.snapshot.paragraphs;
  }

  row(id: IndicatorId): FigureReading | undefined {
    return this.snapshot.rows.get(id);
  }

  print(id: IndicatorId): PrintReading | undefined {
    return this.snapshot.rows.get(id);
  }

  figure(id: IndicatorId): Figure {
    let figure = this.figures.get(id);
    if (!figure) {
      figure = figureOf(this.snapshot.rows.get(id));
      this.figures.set(id, figure);
    }
    return figure;
  }

  number(id: IndicatorId): Decimal | undefined {
    const figure = this.figure(id);
    return figure.state === 'number' ? figure.value : undefined;
  }

  reports(row: Indicator): boolean {
    return reportsRow(this.snapshot.details.unit.level, row);
  }

  /** What can be seen of a row by itself. */
  traits(row: Indicator): RowTraits {
    const { rows, details } = this.snapshot;
    return rowTraits(row, rows.get(row.id), this.figure(row.id), details.unit.level);
  }
}
