import type { Form } from '../core/form/form';
import type { SheetState } from '../core/injection/book-state';
import type { RowReading } from '../core/report/snapshot';
import { columnLetters } from '../core/address/a1';
import { compareSheet, type KnownReport } from './known-report';
import { queueCells, type Reach } from './read-workbook';
import { hasExcelApi, runBatch } from './run-batch';
import { rangeOf } from './untracked-range';

/** What the watch works on. It is the door's own state: the reports are read and written there. */
export interface WatchedReport {
  readonly form: Form;
  readonly reach: Reach;
  /** As read last; `undefined` from our own writing until the next reading, while edits tell nothing. */
  known: KnownReport | undefined;
}

type Handler = { readonly context: OfficeExtension.ClientRequestContext; remove(): void };

/**
 * Listens to edits of our sheets. `worksheets.onChanged` came with ExcelApi 1.9; before, each sheet is listened to on
 * its own, so after sheets were added `listen` is to be called again.
 */
export class EditWatch {
  readonly #handlers: Handler[] = [];
  readonly #listenedTo = new Set<string>();
  readonly #edited = new Set<string>();
  #reading = false;
  #closed = false;

  constructor(
    private readonly watched: WatchedReport,
    private readonly onEdit: (rows: readonly RowReading[]) => void,
    private readonly onStructure: () => void,
  ) {}

  /** Registers what is not registered yet. */
  async listen(): Promise<void> {
    const isComplete = hasExcelApi('1.9') || this.#ours().every((id) => this.#listenedTo.has(id));
    if (this.#closed || (this.#handlers.length > 0 && isComplete)) return;
    await runBatch(async (context) => {
      const { worksheets } = context.workbook;
      if (this.#handlers.length === 0) {
        this.#handlers.push(worksheets.onDeleted.add(this.#onTabs), worksheets.onAdded.add(this.#onTabs));
        if (hasExcelApi('1.9')) this.#handlers.push(worksheets.onChanged.add(this.#onChanged));
      }
      if (!hasExcelApi('1.9')) {
        for (const id of this.#ours().filter((one) => !this.#listenedTo.has(one))) {
          this.#listenedTo.add(id);
          this.#handlers.push(worksheets.getItem(id).onChanged.add(this.#onChanged));
        }
      }
      await context.sync();
    });
  }

  /** Lets go of all events. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const handler of this.#handlers.splice(0)) {
      // A handler can only be removed in the context that it was added in.
      await Excel.run(handler.context as Excel.RequestContext, async (context) => {
        handler.remove();
        await context.sync();
      });
    }
  }

  #ours(): string[] {
    return [...(this.watched.known?.report.sheets.ours.values() ?? [])].map(({ id }) => id);
  }

  readonly #onTabs = async (): Promise<void> => {
    if (this.watched.known && !this.#closed) this.onStructure();
  };

  readonly #onChanged = async ({ worksheetId, changeType }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const { known } = this.watched;
    if (this.#closed || !known || !isOurs(known, worksheetId)) return;
    if (changeType !== 'RangeEdited') return this.onStructure();
    this.#edited.add(worksheetId);
    if (this.#reading) return;
    this.#reading = true;
    try {
      for (const id of this.#edited) {
        this.#edited.delete(id);
        await this.#readAgain(id);
      }
    } catch {
      // An event's handler has nobody to throw to: a full reading meets the same trouble and can tell it.
      this.onStructure();
    } finally {
      this.#reading = false;
    }
  };

  /** One sync: the sheet's cells, compared with what was known of them. */
  async #readAgain(sheetId: string): Promise<void> {
    const cells = await readCells(sheetId, this.watched.reach);
    const { known, form } = this.watched;
    if (this.#closed || !known) return;
    if (!cells) return this.onStructure();
    const change = compareSheet(form, known, sheetId, cells);
    if (change.kind === 'structure') this.onStructure();
    if (change.kind !== 'rows') return;
    this.watched.known = change.known;
    if (change.rows.length > 0) this.onEdit(change.rows);
  }
}

function isOurs({ report }: KnownReport, sheetId: string): boolean {
  return [...report.sheets.ours].some(([key, { id }]) => id === sheetId && key !== 'meta');
}

async function readCells(sheetId: string, reach: Reach): Promise<SheetState['cells'] | undefined> {
  return runBatch(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load('id');
    const finish = queueCells(rangeOf(sheet, `A1:${columnLetters(reach.columns - 1)}${reach.rows}`));
    await context.sync();
    return sheet.isNullObject ? undefined : finish().cells;
  });
}
