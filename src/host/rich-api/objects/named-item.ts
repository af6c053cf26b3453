import type { DefinedName } from '../../../core/workbook/workbook';
import { ExcelError } from '../../excel-error';
import { commentKey, deleteName, nameTarget, setNameFormula } from '../../workbook-model/defined-names';
import { formulaTokens } from '../../workbook-model/formula-tokens';
import type { ApiType } from '../api-type';
import { ApiObject } from '../api-object';
import { booleanArgument, textArgument } from '../argument';
import type { Session } from '../session';

/** `Excel.NamedItem`. */
export const namedItemType: ApiType<'NamedItem'> = {
  name: 'NamedItem',
  calculated: true,
  identity: (name) => ({ _Id: name.name }),
  scalars: {
    Name: { get: (name, session) => live(name, session).name },
    Type: { get: (name, session) => valueOf(name, session).type },
    Value: { get: (name, session) => valueOf(name, session).value },
    Visible: {
      get: (name) => name.visible,
      set: (name, value, session) => {
        live(name, session).visible = booleanArgument(value, 'visible');
        session.model.record({ kind: 'names-changed' });
      },
    },
    Scope: { since: '1.4', get: (name) => (name.sheet === undefined ? 'Workbook' : 'Worksheet') },
    Comment: {
      since: '1.4',
      get: (name, { model }) => model.nameComments.get(commentKey(name)) ?? '',
      set: (name, value, { model }) => {
        model.nameComments.set(commentKey(name), textArgument(value, 'comment'));
      },
    },
    Formula: {
      since: '1.7',
      get: (name) => name.formula,
      set: (name, value, session) => setNameFormula(session.model, live(name, session), value),
    },
  },
  navigations: {
    Worksheet: {
      since: '1.4',
      get: (name) => {
        if (name.sheet === undefined) throw new ExcelError('ItemNotFound', 'the name belongs to the workbook');
        return ApiObject.of('Worksheet', name.sheet);
      },
    },
    WorksheetOrNullObject: {
      since: '1.4',
      get: (name) => (name.sheet === undefined ? null : ApiObject.of('Worksheet', name.sheet)),
    },
  },
  methods: {
    Delete: { since: '1.4', call: (name, _args, session) => deleteName(session.model, live(name, session)) },
    GetRange: {
      call: (name, _args, session) => {
        const range = rangeOf(name, session);
        if (!range) throw new ExcelError('InvalidReference', `${name.name} refers to no cells`);
        return range;
      },
    },
    GetRangeOrNullObject: { since: '1.4', call: (name, _args, session) => rangeOf(name, session) },
  },
};

function live(name: DefinedName, { model }: Session): DefinedName {
  if (!model.workbook.names.includes(name)) throw new ExcelError('ItemNotFound', 'the name was deleted');
  return name;
}

function rangeOf(name: DefinedName, session: Session): ApiObject | null {
  const target = nameTarget(session.model, live(name, session));
  return target ? ApiObject.of('Range', session.range(target.sheet, target.area)) : null;
}

/** What a name stands for, as far as it can be told without calculating: cells, a constant, a lost reference. */
function valueOf(name: DefinedName, session: Session): { readonly type: string; readonly value: unknown } {
  const body = live(name, session).formula.slice(1);
  if (nameTarget(session.model, name)) return { type: 'Range', value: body };
  const tokens = formulaTokens(body);
  if (tokens.some(({ kind }) => kind === 'error' || kind === 'reference')) return { type: 'Error', value: '#REF!' };
  const [token] = tokens;
  if (tokens.length === 1 && token?.kind === 'text')
    return { type: 'String', value: token.text.slice(1, -1).replace(/""/g, '"') };
  if (/^(?:true|false)$/i.test(body)) return { type: 'Boolean', value: body.toLowerCase() === 'true' };
  const number = Number(body);
  if (Number.isFinite(number)) return { type: Number.isInteger(number) ? 'Integer' : 'Double', value: number };
  throw new ExcelError('NotImplemented', `the value of the name ${name.name}`);
}
