import type { Area, Sheet } from '../../core/workbook/workbook';
import { ExcelError } from '../excel-error';
import type { Anchor, WorkbookModel } from '../workbook-model/workbook-model';
import type { EventRegistry } from '../events/event-registry';

/** A range the client holds; it follows its cells, as Excel's does. */
export interface RangeTarget extends Anchor {
  /** Set once the client keeps it beyond one batch. */
  referenceId?: string;
}

/** What the objects of the API work on: the workbook, what the client has kept, and its level. */
export class Session {
  private readonly kept = new Map<string, RangeTarget>();
  private readonly ofBatch = new Set<RangeTarget>();
  private nextReference = 1;

  constructor(
    readonly model: WorkbookModel,
    readonly events: EventRegistry,
    /** The requirement set of ExcelApi, `1.8`; undefined for the newest. */
    readonly apiLevel: string | undefined,
    /** A cell's text as the grid shows it. */
    readonly shownText: (sheet: Sheet, row: number, column: number) => string,
  ) {}

  /** A range for the client, followed at least until the batch ends. */
  range(sheet: Sheet, area: Area): RangeTarget {
    const target: RangeTarget = { sheet: sheet.id, area };
    this.model.follow(target);
    this.ofBatch.add(target);
    return target;
  }

  /** Where a range is now. @throws ExcelError ItemNotFound where its sheet, InvalidReference where its cells are gone */
  place(target: RangeTarget): { readonly sheet: Sheet; readonly area: Area } {
    const sheet = this.model.liveSheet(target.sheet);
    if (!target.area) throw new ExcelError('InvalidReference', 'the cells were deleted');
    return { sheet, area: target.area };
  }

  /** Keeps a range for later batches. */
  keep(target: RangeTarget): void {
    if (target.referenceId !== undefined) return;
    target.referenceId = `range${this.nextReference}`;
    this.nextReference += 1;
    this.kept.set(target.referenceId, target);
  }

  /** A kept range. @throws ExcelError InvalidReference where it was let go */
  keptRange(referenceId: string): RangeTarget {
    const target = this.kept.get(referenceId);
    if (!target) throw new ExcelError('InvalidReference', referenceId);
    return target;
  }

  removeReference(referenceId: string): void {
    const target = this.kept.get(referenceId);
    if (!target) return;
    this.kept.delete(referenceId);
    this.model.release(target);
  }

  removeAllReferences(): void {
    for (const referenceId of [...this.kept.keys()]) this.removeReference(referenceId);
  }

  get referenceCount(): number {
    return this.kept.size;
  }

  /** Lets go what the client did not keep. */
  endBatch(): void {
    for (const target of this.ofBatch) {
      if (target.referenceId === undefined) this.model.release(target);
    }
    this.ofBatch.clear();
  }
}
