import { MAX_COLUMNS, MAX_ROWS } from '../../../core/address/a1';
import type { Area, Sheet } from '../../../core/workbook/workbook';
import { ExcelError } from '../../excel-error';
import { readSheetAddress } from '../../workbook-model/read-address';
import type { ApiType } from '../api-type';
import { ApiObject } from '../api-object';
import { integerArgument } from '../argument';
import type { Session } from '../session';

/** `Excel.WorksheetFreezePanes`; its target is the sheet's id. */
export const worksheetFreezePanesType: ApiType<'WorksheetFreezePanes'> = {
  name: 'WorksheetFreezePanes',
  scalars: {},
  methods: {
    FreezeRows: { call: (id, [count], session) => freeze(id, session, count ?? 1, 0) },
    FreezeColumns: { call: (id, [count], session) => freeze(id, session, 0, count ?? 1) },
    FreezeAt: {
      call: (id, [range], session) => {
        const sheet = session.model.liveSheet(id);
        const given = range instanceof ApiObject ? range.as('Range') : undefined;
        const area = given ? session.place(given).area : readSheetAddress(session.model, sheet, range);
        freeze(
          id,
          session,
          area.bottom === MAX_ROWS - 1 ? 0 : area.bottom + 1,
          area.right === MAX_COLUMNS - 1 ? 0 : area.right + 1,
        );
      },
    },
    Unfreeze: {
      call: (id, _args, { model }) => {
        const sheet = model.liveSheet(id);
        delete sheet.freeze;
        model.record({ kind: 'sheet-changed', sheet });
      },
    },
    GetLocation: {
      call: (id, _args, session) => {
        const location = frozen(id, session);
        if (!location) throw new ExcelError('ItemNotFound', 'nothing is frozen');
        return location;
      },
    },
    GetLocationOrNullObject: { call: (id, _args, session) => frozen(id, session) },
  },
};

function freeze(id: string, { model }: Session, rows: unknown, columns: unknown): void {
  const frozenRows = integerArgument(rows, 'rows');
  const frozenColumns = integerArgument(columns, 'columns');
  if (frozenRows < 0 || frozenColumns < 0 || frozenRows >= MAX_ROWS || frozenColumns >= MAX_COLUMNS) {
    throw new ExcelError('InvalidArgument', 'count');
  }
  const sheet = model.liveSheet(id);
  sheet.freeze = { rows: frozenRows, columns: frozenColumns };
  model.record({ kind: 'sheet-changed', sheet });
}

function frozen(id: string, session: Session): ApiObject | null {
  const sheet = session.model.liveSheet(id);
  const area = frozenArea(sheet);
  return area && ApiObject.of('Range', session.range(sheet, area));
}

function frozenArea({ freeze: panes }: Sheet): Area | null {
  if (!panes || (panes.rows === 0 && panes.columns === 0)) return null;
  return {
    top: 0,
    left: 0,
    bottom: (panes.rows === 0 ? MAX_ROWS : panes.rows) - 1,
    right: (panes.columns === 0 ? MAX_COLUMNS : panes.columns) - 1,
  };
}
