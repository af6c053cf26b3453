import type { IndicatorId } from '../form/form';
import type { Figure } from '../report/figure';
import type { ParagraphReading } from '../report/snapshot';
import type { FigureReading, PrintReading } from './facts';
import { SnapshotFacts } from './snapshot-facts';

/** What one check asked of a snapshot; a row may be named more than once. */
export interface Reads {
  readonly rows: readonly IndicatorId[];
  readonly prints: readonly IndicatorId[];
  readonly paragraphs: boolean;
}

/** Many checks ask for nothing: they share one empty list. */
const NONE: readonly IndicatorId[] = Object.freeze([]);

/** A snapshot's facts, noting what is asked between {@link NotingFacts.begin} and {@link NotingFacts.end}. */
export class NotingFacts extends SnapshotFacts {
  /** Filled by one check after the other; what each asked is copied, at its length. */
  private readonly rowsAsked: IndicatorId[] = [];
  private readonly printsAsked: IndicatorId[] = [];
  private rowCount = 0;
  private printCount = 0;
  private paragraphsAsked = false;

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

  override paragraphs(): readonly ParagraphReading[] {
    this.paragraphsAsked = true;
    return super.paragraphs();
  }

  override row(id: IndicatorId): FigureReading | undefined {
    this.note(id);
    return super.row(id);
  }

  override print(id: IndicatorId): PrintReading | undefined {
    this.printsAsked[this.printCount++] = id;
    return super.print(id);
  }

  override figure(id: IndicatorId): Figure {
    this.note(id);
    return super.figure(id);
  }

  /** A row asked for again at once is noted once. */
  private note(id: IndicatorId): void {
    const count = this.rowCount;
    if (count > 0 && this.rowsAsked[count - 1] === id) return;
    this.rowsAsked[count] = id;
    this.rowCount = count + 1;
  }
}
