import type { Area, CellValue, Sheet, Workbook } from '../../core/workbook/workbook';
import { ExcelError } from '../excel-error';
import type { HostLocale } from '../locale';

/** One cell before and after an edit, as Excel's event details tell it. */
export interface CellEdit {
  readonly before: string | number | boolean;
  readonly after: string | number | boolean;
}

/** What a mutation did. The host makes events of these and hands the sheets concerned to the grid. */
export type ModelChange =
  | { readonly kind: 'cells-edited'; readonly sheet: Sheet; readonly area: Area; readonly edit?: CellEdit }
  | { readonly kind: 'cells-shifted'; readonly sheet: Sheet; readonly area: Area; readonly change: ShiftKind }
  | { readonly kind: 'sheet-changed'; readonly sheet: Sheet }
  | { readonly kind: 'sheet-added' | 'sheet-deleted' | 'sheet-activated' | 'sheet-deactivated'; readonly sheet: Sheet }
  | { readonly kind: 'sheet-renamed'; readonly sheet: Sheet; readonly before: string; readonly after: string }
  | { readonly kind: 'sheet-visibility'; readonly sheet: Sheet; readonly before: string; readonly after: string }
  | { readonly kind: 'sheet-protection'; readonly sheet: Sheet; readonly protected: boolean }
  | { readonly kind: 'names-changed' }
  | { readonly kind: 'selection'; readonly sheet: Sheet; readonly area: Area };

/** A place that follows its cells when rows or columns come or go; its area is undefined once they are deleted. */
export interface Anchor {
  readonly sheet: string;
  area: Area | undefined;
}

/** Excel's `changeType` of insertions and deletions. */
export type ShiftKind =
  'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/**
 * The open workbook with what a mutation needs beside it: the locale that texts are read in, the passwords that the
 * plain workbook does not keep, the selection, and the record of what was done. Mutations are functions over it, one
 * concern a file; each refuses with an {@link ExcelError} before it changes anything.
 */
export class WorkbookModel {
  /** Passwords given while the workbook is open; the workbook itself keeps only that there is one. */
  readonly passwords = new Map<string, string>();
  readonly nameComments = new Map<string, string>();
  /** By its formula, what a link to another workbook last fetched: Excel keeps that with the workbook, not in the cell. */
  readonly fetched = new Map<string, CellValue>();
  selection: { sheet: string; area: Area };
  /** Whether sheets must stay as they are; the plain workbook does not keep it. */
  structureProtected = false;
  private readonly anchors = new Set<Anchor>();
  private changes: ModelChange[] = [];
  private chartCount = 0;
  private readonly usedSheetIds: Set<string>;

  constructor(
    readonly workbook: Workbook,
    readonly locale: HostLocale,
  ) {
    const shown = workbook.sheets.find((sheet) => sheet.id === workbook.activeSheet);
    const active = shown ?? workbook.sheets.find((sheet) => sheet.visibility === 'visible');
    if (!active) throw new Error('A workbook needs a visible sheet.');
    workbook.activeSheet = active.id;
    this.selection = { sheet: active.id, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    this.usedSheetIds = new Set(workbook.sheets.map((sheet) => sheet.id));
  }

  /** Has a place follow its cells until {@link release}. */
  follow(anchor: Anchor): void {
    this.anchors.add(anchor);
  }

  release(anchor: Anchor): void {
    this.anchors.delete(anchor);
  }

  /** Called by what shifts cells of a sheet. */
  moveAnchors(sheet: Sheet, moved: (area: Area) => Area | undefined): void {
    for (const anchor of this.anchors) {
      if (anchor.sheet === sheet.id && anchor.area) anchor.area = moved(anchor.area);
    }
    const selected = this.selection.sheet === sheet.id ? moved(this.selection.area) : undefined;
    if (selected) this.selection = { sheet: sheet.id, area: selected };
  }

  record(change: ModelChange): void {
    this.changes.push(change);
  }

  /** The changes since the last call, in order. */
  takeChanges(): readonly ModelChange[] {
    const changes = this.changes;
    this.changes = [];
    return changes;
  }

  sheetById(id: string): Sheet | undefined {
    return this.workbook.sheets.find((sheet) => sheet.id === id);
  }

  /** Excel compares sheet names without regard to case. */
  sheetByName(name: string): Sheet | undefined {
    const key = name.toLocaleLowerCase();
    return this.workbook.sheets.find((sheet) => sheet.name.toLocaleLowerCase() === key);
  }

  /** The sheet of that id if it is still in the workbook. */
  liveSheet(id: string): Sheet {
    const sheet = this.sheetById(id);
    if (!sheet) throw new ExcelError('ItemNotFound', 'the worksheet was deleted');
    return sheet;
  }

  /** An id no chart has had while the workbook is open. */
  newChartId(): string {
    this.chartCount += 1;
    return `{00000000-0000-${String(this.chartCount).padStart(4, '0')}-0000-000000000000}`;
  }

  /** An id no sheet has had while the workbook is open, in the shape of Excel's. */
  newSheetId(): string {
    for (let number = this.usedSheetIds.size + 1; ; number += 1) {
      const id = `{00000000-${String(number).padStart(4, '0')}-0000-0000-000000000000}`;
      if (!this.usedSheetIds.has(id)) {
        this.usedSheetIds.add(id);
        return id;
      }
    }
  }
}
