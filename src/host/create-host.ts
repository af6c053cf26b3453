import type { Workbook } from '../core/workbook/workbook';
import type { Bridge } from './bridge';
import { HostBridge } from './bridge';
import type { Grid } from './calculation/grid';
import { EventRegistry } from './events/event-registry';
import { raiseEvents } from './events/raise-events';
import type { ChangeOrigin } from './events/raise-events';
import type { HostLocale } from './locale';
import { EN_US, VI_VN } from './locale';
import { CellEditMode } from './person/cell-edit-mode';
import { Person } from './person/person';
import { ApiObject } from './rich-api/api-object';
import { Session } from './rich-api/session';
import { shownText } from './calculation/shown-text';
import { HostStatistics } from './statistics';
import { WorkQueue } from './work-queue';
import { newWorkbook } from './workbook-model/new-workbook';
import { ensureCell } from './workbook-model/cells';
import { WorkbookModel } from './workbook-model/workbook-model';

export interface HostOptions {
  /** The workbook to open, taken over and changed in place; absent: one empty sheet, `Sheet1`. */
  readonly workbook?: Workbook;
  readonly grid: Grid;
  /** Regional settings of the machine; `vi-VN` where absent. */
  readonly locale?: HostLocale['tag'];
  /** Requirement set of ExcelApi that the host stops at: `1.8` for Excel 2019; the newest where absent. */
  readonly apiLevel?: string;
}

/** A stand-in for Excel: Microsoft's client talks to `bridge`, a person acts through the functions named `user…`. */
export interface Host {
  /** To be put on the window as `_richApiNativeBridge` before Microsoft's client is loaded. */
  readonly bridge: Bridge;
  /** The open workbook; to be read only. */
  readonly workbook: Workbook;
  readonly locale: HostLocale;
  /** What a person does; see {@link Person} for each. They answer why it was refused, or undefined. */
  readonly person: Person;
  readonly userBeginEdit: Person['beginEdit'];
  readonly userEdit: Person['edit'];
  readonly userPaste: Person['paste'];
  readonly userClear: Person['clear'];
  readonly userSelect: Person['select'];
  readonly userActivateSheet: Person['activateSheet'];
  readonly userAddSheet: Person['addSheet'];
  readonly userRenameSheet: Person['renameSheet'];
  readonly userDeleteSheet: Person['deleteSheet'];
  readonly userInsertRows: Person['insertRows'];
  readonly userDeleteRows: Person['deleteRows'];
  readonly userDeleteName: Person['deleteName'];
  readonly statistics: HostStatistics;
  /** What a cell shows. */
  shownText(sheetName: string, row: number, column: number): string;
  /** When everything asked for so far is done and calculated. */
  whenCalculated(): Promise<void>;
  dispose(): void;
}

/** Opens a workbook in the stand-in. */
export function createHost({ workbook = newWorkbook(), grid, locale = 'vi-VN', apiLevel }: HostOptions): Host {
  const region = locale === 'vi-VN' ? VI_VN : EN_US;
  const model = new WorkbookModel(workbook, region);
  const events = new EventRegistry();
  const statistics = new HostStatistics();
  const session = new Session(model, events, apiLevel, (sheet, row, column) =>
    shownText(grid, sheet, row, column, region),
  );
  const root = ApiObject.of('Workbook', null);
  const queue = new WorkQueue();
  const editMode = new CellEditMode();
  const settle = async (origin: ChangeOrigin): Promise<void> => {
    const changes = model.takeChanges();
    if (changes.length === 0) return;
    raiseEvents(events, changes, origin);
    const sheets = new Set(changes.flatMap((change) => (change.kind === 'names-changed' ? [] : [change.sheet.id])));
    const names = changes.some((change) => change.kind === 'names-changed');
    for (const { sheet, row, column, value } of await grid.update(workbook, { sheets, names })) {
      const target = model.sheetById(sheet);
      if (target) ensureCell(target, row, column).value = value;
    }
    if (changes.some(({ kind }) => kind === 'selection' || kind === 'sheet-activated')) {
      grid.show?.(model.selection.sheet, model.selection.area);
    }
  };
  const bridge = new HostBridge({ session, root, statistics, queue, editMode, settle: () => settle('add-in') });
  const person = new Person({
    model,
    grid,
    queue,
    editMode,
    settle: () => settle('user'),
    sendEvents: () => bridge.sendEvents(),
  });
  for (const sheet of workbook.sheets) model.record({ kind: 'sheet-changed', sheet });
  model.record({ kind: 'names-changed' });
  queue.run(() => settle('add-in')).catch((error: unknown) => bridge.fail(error));
  return {
    bridge,
    workbook,
    locale: region,
    person,
    userBeginEdit: () => person.beginEdit(),
    userEdit: (sheet, address, input) => person.edit(sheet, address, input),
    userPaste: (sheet, address, texts) => person.paste(sheet, address, texts),
    userClear: (sheet, address) => person.clear(sheet, address),
    userSelect: (sheet, address) => person.select(sheet, address),
    userActivateSheet: (sheet) => person.activateSheet(sheet),
    userAddSheet: (name) => person.addSheet(name),
    userRenameSheet: (sheet, name) => person.renameSheet(sheet, name),
    userDeleteSheet: (sheet) => person.deleteSheet(sheet),
    userInsertRows: (sheet, before, count) => person.insertRows(sheet, before, count),
    userDeleteRows: (sheet, first, count) => person.deleteRows(sheet, first, count),
    userDeleteName: (name) => person.deleteName(name),
    statistics,
    shownText: (sheetName, row, column) => {
      const sheet = model.sheetByName(sheetName);
      return sheet ? shownText(grid, sheet, row, column, region) : '';
    },
    whenCalculated: () => queue.run(() => settle('user')),
    dispose: () => grid.dispose(),
  };
}
