import type { Form, Indicator, IndicatorId } from '../form/form';
import { reportsRow } from '../form/reporting-level';
import type { Decimal } from '../number/decimal';
import { type Figure, figureOf } from '../report/figure';
import type { ReportDetails } from '../report/report-details';
import type { ParagraphReading, Snapshot } from '../report/snapshot';
import type { Facts, FigureReading, PrintReading } from './facts';
import { type RowTraits, rowTraits } from './row-traits';

/** What one check asked of a snapshot; a row may be named more than once. */
export interface Reads {
  readonly rows: readonly IndicatorId[];
  readonly prints: readonly IndicatorId[];
  readonly paragraphs: boolean;
}

/** Many checks ask for nothing: they share one empty list. */
const NONE: readonly IndicatorId[] = Object.freeze([]);

/** A snapshot's facts, noting what is asked between {@link SnapshotFacts.begin} and {@link SnapshotFacts.end}. */
export class SnapshotFacts implements Facts {
  /** Filled by one check after the other; what each asked is copied, at its length. */
  private readonly rowsAsked: IndicatorId[] = [];
  private readonly printsAsked: IndicatorId[] = [];
  private rowCount = 0;
  private printCount = 0;
  private paragraphsAsked = false;
  /** What rows say, once interpreted: many checks ask for the same row. */
  private readonly figures = new Map<IndicatorId, Figure>();

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
    this.note(id);
    return this.snapshot.rows.get(id);
  }

  print(id: IndicatorId): PrintReading | undefined {
    this.printsAsked[this.printCount++] = id;
    return this.snapshot.rows.get(id);
  }

  figure(id: IndicatorId): Figure {
    this.note(id);
    return this.figureAt(id);
  }

  number(id: IndicatorId): Decimal | undefined {
    const figure = this.figure(id);
    return figure.state === 'number' ? figure.value : undefined;
  }

  reports(row: Indicator): boolean {
    return reportsRow(this.snapshot.details.unit.level, row);
  }

  /** What can be seen of a row by itself; nobody is noted to have asked. */
  traits(row: Indicator): RowTraits {
    const { rows, details } = this.snapshot;
    return rowTraits(row, rows.get(row.id), this.figureAt(row.id), details.unit.level);
  }

  private figureAt(id: IndicatorId): Figure {
    let figure = this.figures.get(id);
    if (!figure) {
      figure = figureOf(this.snapshot.rows.get(id));
      this.figures.set(id, figure);
    }
    return figure;
  }

  /** A row asked for again at once is noted once. */
  private note(id: IndicatorId): void {
    const count = this.rowCount;
    if (count > 0 && this.rowsAsked[count - 1] === id) return;
    this.rowsAsked[count] = id;
    this.rowCount = count + 1;
  }
}
