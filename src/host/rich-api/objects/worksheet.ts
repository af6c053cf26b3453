import { MAX_COLUMNS, MAX_ROWS } from '../../../core/address/a1';
import type { SheetVisibility } from '../../../core/workbook/workbook';
import { ExcelError } from '../../excel-error';
import { WHOLE_SHEET } from '../../workbook-model/areas';
import { usedArea } from '../../workbook-model/cells';
import { readSheetAddress } from '../../workbook-model/read-address';
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../../workbook-model/sheets';
import type { ApiType } from '../api-type';
import { ApiObject } from '../api-object';
import { booleanArgument, colorArgument, integerArgument, wordArgument } from '../argument';
import type { Session } from '../session';
import { sheetEventMethods } from './event-methods';

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** `Excel.Worksheet`; its target is the sheet's id. */
export const worksheetType: ApiType<'Worksheet'> = {
  name: 'Worksheet',
  identity: (id) => ({ Id: id }),
  scalars: {
    Id: { get: (id) => id },
    Name: {
      get: (id, { model }) => model.liveSheet(id).name,
      set: (id, value, { model }) => renameSheet(model, model.liveSheet(id), value),
    },
    Position: {
      get: (id, { model }) => model.workbook.sheets.indexOf(model.liveSheet(id)),
      set: (id, value, { model }) => moveSheet(model, model.liveSheet(id), value),
    },
    Visibility: {
      get: (id, { model }) =>
        Object.entries(VISIBILITY).find(([, known]) => known === model.liveSheet(id).visibility)?.[0],
      set: (id, value, { model }) =>
        setVisibility(model, model.liveSheet(id), wordArgument(value, VISIBILITY, 'visibility')),
    },
    TabColor: {
      since: '1.7',
      get: (id, { model }) => model.liveSheet(id).tabColor ?? '',
      set: (id, value, { model }) => {
        const sheet = model.liveSheet(id);
        if (value === '') delete sheet.tabColor;
        else sheet.tabColor = colorArgument(value, 'tabColor');
        model.record({ kind: 'sheet-changed', sheet });
      },
    },
    ShowGridlines: { since: '1.8', get: (id, { model }) => model.liveSheet(id).showGridlines },
    // The client asks for `ShowGridlines` and assigns `Gridlines`.
    Gridlines: {
      since: '1.8',
      get: (id, { model }) => model.liveSheet(id).showGridlines,
      set: (id, value, { model }) => {
        const sheet = model.liveSheet(id);
        sheet.showGridlines = booleanArgument(value, 'showGridlines');
        model.record({ kind: 'sheet-changed', sheet });
      },
    },
  },
  navigations: {
    Charts: { get: (id) => ApiObject.of('ChartCollection', id) },
    Protection: { since: '1.2', get: (id) => ApiObject.of('WorksheetProtection', id) },
    FreezePanes: { since: '1.7', get: (id) => ApiObject.of('WorksheetFreezePanes', id) },
    PageLayout: { since: '1.9', get: (id) => ApiObject.of('PageLayout', id) },
    Names: { since: '1.4', get: (id) => ApiObject.of('NamedItemCollection', { sheet: id }) },
  },
  methods: {
    Activate: { call: (id, _args, { model }) => activateSheet(model, model.liveSheet(id)) },
    Delete: { call: (id, _args, { model }) => deleteSheet(model, model.liveSheet(id)) },
    Calculate: { since: '1.6', call: () => null },
    GetRange: {
      call: (id, [address], session) => {
        const sheet = session.model.liveSheet(id);
        return ApiObject.of('Range', session.range(sheet, readSheetAddress(session.model, sheet, address)));
      },
    },
    GetCell: {
      call: (id, [row, column], session) => rangeByIndexes(id, [row, column, 1, 1], session),
    },
    GetRangeByIndexes: { since: '1.7', call: rangeByIndexes },
    GetUsedRange: {
      call: (id, [valuesOnly], session) => {
        const sheet = session.model.liveSheet(id);
        const used = usedArea(sheet, WHOLE_SHEET, valuesOnly === true);
        return ApiObject.of('Range', session.range(sheet, used ?? { top: 0, left: 0, bottom: 0, right: 0 }));
      },
    },
    GetUsedRangeOrNullObject: {
      since: '1.4',
      call: (id, [valuesOnly], session) => {
        const sheet = session.model.liveSheet(id);
        const used = usedArea(sheet, WHOLE_SHEET, valuesOnly === true);
        return used ? ApiObject.of('Range', session.range(sheet, used)) : null;
      },
    },
    GetNextOrNullObject: {
      since: '1.5',
      call: (id, [visibleOnly], { model }) => neighbour(model, id, 1, visibleOnly === true),
    },
    GetPreviousOrNullObject: {
      since: '1.5',
      call: (id, [visibleOnly], { model }) => neighbour(model, id, -1, visibleOnly === true),
    },
    ...sheetEventMethods<string>((id) => id),
  },
};

/** The nearest sheet before or after one, among all or the visible; null past the end. */
function neighbour(model: Session['model'], id: string, step: 1 | -1, visibleOnly: boolean): ApiObject | null {
  const { sheets } = model.workbook;
  let index = sheets.indexOf(model.liveSheet(id)) + step;
  while (visibleOnly && sheets[index] && sheets[index]?.visibility !== 'visible') index += step;
  const sheet = sheets[index];
  return sheet ? ApiObject.of('Worksheet', sheet.id) : null;
}

function rangeByIndexes(id: string, args: readonly unknown[], session: Session): ApiObject {
  const [top, left, rows, columns] = ['row', 'column', 'rowCount', 'columnCount'].map((name, index) =>
    integerArgument(args[index], name),
  );
  if (top === undefined || left === undefined || rows === undefined || columns === undefined)
    throw new ExcelError('InvalidArgument');
  const inside =
    top >= 0 && left >= 0 && rows > 0 && columns > 0 && top + rows <= MAX_ROWS && left + columns <= MAX_COLUMNS;
  if (!inside) throw new ExcelError('InvalidArgument', 'the range leaves the sheet');
  const sheet = session.model.liveSheet(id);
  return ApiObject.of('Range', session.range(sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 }));
}
