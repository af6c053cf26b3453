import { ExcelError } from '../../excel-error';
import {
  addConditionalFormat,
  clearConditionalFormats,
  conditionalFormatsOf,
} from '../../workbook-model/conditional-formats';
import type { ApiType } from '../api-type';
import { ApiObject } from '../api-object';
import { textArgument, wordArgument } from '../argument';
import type { RangeTarget, Session } from '../session';

const KINDS: Readonly<Record<string, boolean>> = {
  Custom: true,
  DataBar: false,
  ColorScale: false,
  IconSet: false,
  TopBottom: false,
  PresetCriteria: false,
  ContainsText: false,
  CellValue: false,
};

/** `Excel.ConditionalFormatCollection` of a range; conditional formats by formula only. */
export const conditionalFormatCollectionType: ApiType<'ConditionalFormatCollection'> = {
  name: 'ConditionalFormatCollection',
  scalars: {},
  items: (target, session) => {
    const { sheet, area } = session.place(target);
    return conditionalFormatsOf(sheet, area).map(({ id }) =>
      ApiObject.of('ConditionalFormat', { sheet: sheet.id, id }),
    );
  },
  getItem: (target, key, session) => {
    const found = find(target, key, session);
    if (!found) throw new ExcelError('ItemNotFound', `conditional format ${String(key)}`);
    return found;
  },
  methods: {
    Add: {
      call: (target, [kind], session) => {
        if (!wordArgument(kind, KINDS, 'type'))
          throw new ExcelError('NotImplemented', `conditional format ${String(kind)}`);
        const { sheet, area } = session.place(target);
        return ApiObject.of('ConditionalFormat', {
          sheet: sheet.id,
          id: addConditionalFormat(session.model, sheet, area).id,
        });
      },
    },
    ClearAll: {
      call: (target, _args, session) => {
        const { sheet, area } = session.place(target);
        clearConditionalFormats(session.model, sheet, area);
      },
    },
    GetCount: {
      call: (target, _args, session) => {
        const { sheet, area } = session.place(target);
        return conditionalFormatsOf(sheet, area).length;
      },
    },
    GetItemOrNullObject: { since: '1.14', call: (target, [key], session) => find(target, key, session) ?? null },
  },
};

function find(target: RangeTarget, key: unknown, session: Session): ApiObject | undefined {
  const { sheet, area } = session.place(target);
  const id = textArgument(key, 'id');
  const found = conditionalFormatsOf(sheet, area).some((format) => format.id === id);
  return found ? ApiObject.of('ConditionalFormat', { sheet: sheet.id, id }) : undefined;
}
