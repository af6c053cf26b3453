import type { Form, Indicator, IndicatorId } from '../form/form';
import { reportsRow } from '../form/reporting-level';
import type { Decimal } from '../number/decimal';
import { type Figure, figureOf } from '../report/figure';
import type { ReportDetails } from '../report/report-details';
import type { ParagraphReading, RowReading, Snapshot } from '../report/snapshot';
import type { Facts } from './facts';

/** Rows are never changed once read, so what they say is interpreted once. */
const interpreted = new WeakMap<RowReading, Figure>();
const BLANK = figureOf(undefined);

/** What one check asked of a snapshot. */
export interface Reads {
  readonly rows: ReadonlySet<IndicatorId>;
  readonly paragraphs: boolean;
}

/** A snapshot's facts, noting what is asked between {@link SnapshotFacts.begin} and {@link SnapshotFacts.end}. */
export class SnapshotFacts implements Facts {
  private rowsAsked = new Set<IndicatorId>();
  private paragraphsAsked = false;

  constructor(
    private readonly snapshot: Snapshot,
    readonly form: Form,
  ) {}

  get details(): ReportDetails {
    return this.snapshot.details;
  }

  begin(): void {
    this.rowsAsked = new Set();
    this.paragraphsAsked = false;
  }

  end(): Reads {
    return { rows: this.rowsAsked, paragraphs: this.paragraphsAsked };
  }

  paragraphs(): readonly ParagraphReading[] {
    this.paragraphsAsked = true;
    return this.snapshot.paragraphs;
  }

  row(id: IndicatorId): RowReading | undefined {
    this.rowsAsked.add(id);
    return this.snapshot.rows.get(id);
  }

  figure(id: IndicatorId): Figure {
    const row = this.row(id);
    if (!row) return BLANK;
    let figure = interpreted.get(row);
    if (!figure) {
      figure = figureOf(row);
      interpreted.set(row, figure);
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
}
