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
/** Many checks ask for nothing: they share one empty list. */
const NONE: readonly IndicatorId[] = Object.freeze([]);

/** What one check asked of a snapshot; a row may be named more than once. */
export interface Reads {
  readonly rows: readonly IndicatorId[];
  readonly prints: readonly IndicatorId[];
  readonly paragraphs: boolean;
}

/** A snapshot's facts, noting what is asked between {@link SnapshotFacts.begin} and {@link SnapshotFacts.end}. */
export class SnapshotFacts implements Facts {
  /** Filled by one check after the other; what each asked is copied, at its length. */
  private readonly rowsAsked: IndicatorId[] = [];
  private readonly printsAsked: IndicatorId[] = [];
  private rowCount = 0;
  private printCount = 0;
  private paragraphsAsked = false;

  constructor(
    private readonly snapshot: Snapshot,
    readonly form: Form,
  ) {}

  get details(): ReportDetails {
    return this.snapshot.details;
  }

  begin(): void {
    this.rowCount = 0;
    this.printCount = 0;
    this.paragraphsAsked = false;
  }

  end(): Reads {
    return {
      rows: this.rowCount === 0 ? NONE : this.rowsAsked.slice(0, this.rowCount),
      prints: this.printCount === 0 ? NONE : this.printsAsked.slice(0, this.printCount),
      paragraphs: this.paragraphsAsked,
    };
  }

  paragraphs(): readonly ParagraphReading[] {
    this.paragraphsAsked = true;
    return this.snapshot.paragraphs;
  }

  row(id: IndicatorId): FigureReading | undefined {
    this.rowsAsked[this.rowCount++] = id;
    return this.snapshot.rows.get(id);
  }

  print(id: IndicatorId): PrintReading | undefined {
    this.printsAsked[this.printCount++] = id;
    return this.snapshot.rows.get(id);
  }

  figure(id: IndicatorId): Figure {
    this.rowsAsked[this.rowCount++] = id;
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
