import type { Sheet } from '../../../core/workbook/workbook';
import { ExcelError } from '../../excel-error';
import { addSheet } from '../../workbook-model/sheets';
import type { ApiType } from '../api-type';
import { ApiObject } from '../api-object';
import { optionalText, textArgument } from '../argument';
import type { Session } from '../session';
import { collectionEventMethods } from './event-methods';

/** `Excel.WorksheetCollection`; there is one, so its target says nothing. */
export const worksheetCollectionType: ApiType<'WorksheetCollection'> = {
  name: 'WorksheetCollection',
  scalars: {},
  items: (_target, { model }) => model.workbook.sheets.map((sheet) => ApiObject.of('Worksheet', sheet.id)),
  getItem: (_target, key, session) => {
    const sheet = find(key, session);
    if (!sheet) throw new ExcelError('ItemNotFound', `worksheet ${String(key)}`);
    return ApiObject.of('Worksheet', sheet.id);
  },
  methods: {
    GetItemOrNullObject: {
      since: '1.4',
      call: (_target, [key], session) => {
        const sheet = find(key, session);
        return sheet ? ApiObject.of('Worksheet', sheet.id) : null;
      },
    },
    GetActiveWorksheet: {
      call: (_target, _args, { model }) => ApiObject.of('Worksheet', model.workbook.activeSheet ?? ''),
    },
    GetFirst: { since: '1.5', call: (_target, [visible], session) => sheetAt(0, visible, session) },
    GetLast: { since: '1.5', call: (_target, [visible], session) => sheetAt(-1, visible, session) },
    GetCount: { since: '1.4', call: (_target, [visible], session) => sheets(visible, session).length },
    Add: {
      call: (_target, [name], { model }) => ApiObject.of('Worksheet', addSheet(model, optionalText(name, 'name')).id),
    },
    ...collectionEventMethods<null>(),
  },
};

function find(key: unknown, { model }: Session): Sheet | undefined {
  const text = textArgument(key, 'key');
  return model.sheetById(text) ?? model.sheetByName(text);
}

function sheets(visibleOnly: unknown, { model }: Session): Sheet[] {
  return model.workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'visible');
}

function sheetAt(index: number, visibleOnly: unknown, session: Session): ApiObject {
  const sheet = sheets(visibleOnly, session).slice(index)[0];
  if (!sheet) throw new ExcelError('ItemNotFound');
  return ApiObject.of('Worksheet', sheet.id);
}
