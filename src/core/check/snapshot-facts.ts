import type { Form, Indicator, IndicatorId } from '../form/form';
import { reportsRow } from '../form/reporting-level';
import type { Decimal } from '../number/decimal';
import { type Figure, figureOf } from '../report/figure';
import type { ReportDetails } from '../report/report-details';
import type { ParagraphReading, RowReading, Snapshot } from '../report/snapshot';
import type { Facts, FigureReading, PrintReading } from './facts';

/** Rows are never changed once read, so what they say is interpreted once. */
const interpreted = new WeakMap<RowReading, Figure>();
const BLANK = figureOf(undefined);
/** Most checks ask for no prints: they share one empty list. */
const NONE: IndicatorId[] = [];

/** What one check asked of a snapshot; a row may be named more than once. */
export interface Reads {
  readonly rows: readonly IndicatorId[];
  readonly prints: readonly IndicatorId[];
  readonly paragraphs: boolean;
}

/** A snapshot's facts, noting what is asked between {@link SnapshotFacts.begin} and {@link SnapshotFacts.end}. */
export class SnapshotFacts implements Facts {
  private rowsAsked: IndicatorId[] = [];
  private printsAsked: IndicatorId[] = NONE;
  private paragraphsAsked = false;

  constructor(
    private readonly snapshot: Snapshot,
    readonly form: Form,
  ) {}

  get details(): ReportDetails {
    return this.snapshot.details;
  }

  begin(): void {
    this.rowsAsked = [];
    this.printsAsked = NONE;
    this.paragraphsAsked = false;
  }

  end(): Reads {
    return { rows: this.rowsAsked, prints: this.printsAsked, paragraphs: this.paragraphsAsked };
  }

  paragraphs(): readonly ParagraphReading[] {
    this.paragraphsAsked = true;
    return this.snapshot.paragraphs;
  }

  row(id: IndicatorId): FigureReading | undefined {
    this.rowsAsked.push(id);
    return this.snapshot.rows.get(id);
  }

  print(id: IndicatorId): PrintReading | undefined {
    if (this.printsAsked === NONE) this.printsAsked = [];
    this.printsAsked.push(id);
    return this.snapshot.rows.get(id);
  }

  figure(id: IndicatorId): Figure {
    this.rowsAsked.push(id);
    const row = this.snapshot.rows.get(id);
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
