import type { DefinedName, Sheet } from '../../../core/workbook/workbook';
import { ExcelError } from '../../excel-error';
import { addName, areaFormula, findName, namesIn } from '../../workbook-model/defined-names';
import type { ApiType } from '../api-type';
import { ApiObject } from '../api-object';
import type { ApiTargets } from '../api-targets';
import { optionalText, textArgument } from '../argument';
import type { Session } from '../session';

type NameScope = ApiTargets['NamedItemCollection'];

/** `Excel.NamedItemCollection`. */
export const namedItemCollectionType: ApiType<'NamedItemCollection'> = {
  name: 'NamedItemCollection',
  calculated: true,
  scalars: {},
  items: (scope, session) => namesIn(session.model, sheetOf(scope, session)).map(item),
  getItem: (scope, key, session) => {
    const name = find(scope, key, session);
    if (!name) throw new ExcelError('ItemNotFound', `name ${String(key)}`);
    return item(name);
  },
  methods: {
    GetItemOrNullObject: {
      since: '1.4',
      call: (scope, [key], session) => {
        const name = find(scope, key, session);
        return name ? item(name) : null;
      },
    },
    GetCount: { since: '1.4', call: (scope, _args, session) => namesIn(session.model, sheetOf(scope, session)).length },
    Add: {
      since: '1.4',
      call: (scope, [name, reference, comment], session) =>
        item(
          addName(
            session.model,
            sheetOf(scope, session),
            name,
            refersTo(reference, session),
            optionalText(comment, 'comment'),
          ),
        ),
    },
  },
};

function item(name: DefinedName): ApiObject {
  return ApiObject.of('NamedItem', name);
}

function sheetOf({ sheet }: NameScope, { model }: Session): Sheet | undefined {
  return sheet === undefined ? undefined : model.liveSheet(sheet);
}

/** The client asks by name, and by the `_Id` it was told, which is the name too. */
function find(scope: NameScope, key: unknown, session: Session): DefinedName | undefined {
  return findName(session.model, sheetOf(scope, session), textArgument(key, 'name'));
}

function refersTo(reference: unknown, session: Session): string {
  const range = reference instanceof ApiObject ? reference.as('Range') : undefined;
  if (!range) return textArgument(reference, 'reference');
  const { sheet, area } = session.place(range);
  return areaFormula(sheet, area);
}
