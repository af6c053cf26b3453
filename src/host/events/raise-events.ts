import type { Area } from '../../core/workbook/workbook';
import { printedArea } from '../workbook-model/formula-references';
import type { CellEdit, ModelChange } from '../workbook-model/workbook-model';
import type { EventRegistry } from './event-registry';
import { EVENT_TYPES, LATER_EVENT_TYPES } from './event-types';

/** Who changed the workbook: a person, or an add-in through the API (Office.js `EventTriggerSource`). */
export type ChangeOrigin = 'user' | 'add-in';

/** Raises the events that Excel would for these changes. */
export function raiseEvents(registry: EventRegistry, changes: readonly ModelChange[], origin: ChangeOrigin): void {
  const common = { source: 'Local', triggerSource: origin === 'add-in' ? 'ThisLocalAddin' : 'Unknown' };
  for (const change of changes) {
    const worksheetId = change.kind === 'names-changed' ? '' : change.sheet.id;
    switch (change.kind) {
      case 'cells-edited':
        registry.raise(EVENT_TYPES.DataChanged.number, worksheetId, {
          ...common,
          ...editDetails(change.edit),
          ...rangeOfEvent(worksheetId, change.area),
          changeType: 'RangeEdited',
          worksheetId,
        });
        break;
      case 'cells-shifted':
        registry.raise(EVENT_TYPES.DataChanged.number, worksheetId, {
          ...common,
          ...NO_SHIFT,
          ...rangeOfEvent(worksheetId, change.area),
          changeType: change.change,
          worksheetId,
        });
        break;
      case 'sheet-added':
        registry.raise(EVENT_TYPES.Added.number, worksheetId, { ...common, worksheetId });
        break;
      case 'sheet-deleted':
        registry.raise(EVENT_TYPES.Deleted.number, worksheetId, { ...common, worksheetId });
        break;
      case 'sheet-activated':
        registry.raise(EVENT_TYPES.Activated.number, worksheetId, { worksheetId });
        break;
      case 'sheet-deactivated':
        registry.raise(EVENT_TYPES.Deactivated.number, worksheetId, { worksheetId });
        break;
      case 'sheet-renamed':
        registry.raise(LATER_EVENT_TYPES.NameChanged.number, worksheetId, {
          ...common,
          nameBefore: change.before,
          nameAfter: change.after,
          worksheetId,
        });
        break;
      case 'sheet-visibility':
        registry.raise(LATER_EVENT_TYPES.VisibilityChanged.number, worksheetId, {
          ...common,
          visibilityBefore: change.before,
          visibilityAfter: change.after,
          worksheetId,
        });
        break;
      case 'sheet-protection':
        registry.raise(EVENT_TYPES.ProtectionChanged.number, worksheetId, {
          ...common,
          isProtected: change.protected,
          worksheetId,
        });
        break;
      case 'selection':
        registry.raise(EVENT_TYPES.SelectionChanged.number, worksheetId, {
          address: printedArea(change.area),
          worksheetId,
        });
        break;
      case 'sheet-changed':
      case 'names-changed':
        break;
    }
  }
}

/** The cells, and by what the client asks for them as a range. */
function rangeOfEvent(worksheetId: string, area: Area): { address: string; referenceId: string } {
  const address = printedArea(area);
  return { address, referenceId: `${worksheetId} ${address}` };
}

/** `Excel.InsertDeleteCellsShiftDirection.none`: the client then leaves `changeDirectionState` out. */
const NO_SHIFT = { shiftDirection: 'None' };

/** Details are told for an edit of one cell only (Office.js, `WorksheetChangedEventArgs.details`). */
function editDetails(edit: CellEdit | undefined): object {
  if (!edit) return NO_SHIFT;
  return {
    ...NO_SHIFT,
    valueBefore: edit.before,
    valueAfter: edit.after,
    valueTypeBefore: typeOf(edit.before),
    valueTypeAfter: typeOf(edit.after),
  };
}

function typeOf(value: string | number | boolean): string {
  if (value === '') return 'Empty';
  return typeof value === 'string' ? 'String' : typeof value === 'number' ? 'Double' : 'Boolean';
}
