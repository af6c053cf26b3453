import { ExcelError } from '../../excel-error';
import type { Permission } from '../../workbook-model/protection';
import { protectSheet, unprotectSheet } from '../../workbook-model/protection';
import type { ApiType } from '../api-type';
import { booleanArgument, optionalText, recordArgument } from '../argument';

/** Options the plain workbook keeps. */
const KEPT: readonly Permission[] = [
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertRows',
  'allowDeleteRows',
];
/** Options of Excel that it does not. */
const OTHERS: readonly string[] = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowEditObjects',
  'allowEditScenarios',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowPivotTables',
  'allowSort',
];

/** `Excel.WorksheetProtection`; its target is the sheet's id. */
export const worksheetProtectionType: ApiType<'WorksheetProtection'> = {
  name: 'WorksheetProtection',
  scalars: {
    Protected: { get: (id, { model }) => model.liveSheet(id).protection !== undefined },
    Options: {
      get: (id, { model }) => {
        const { protection } = model.liveSheet(id);
        if (!protection) return null;
        const kept = KEPT.map((name) => [name, protection[name] ?? false]);
        return { ...Object.fromEntries([...kept, ...OTHERS.map((name) => [name, false])]), selectionMode: 'Normal' };
      },
    },
  },
  methods: {
    Protect: {
      call: (id, [options, password], { model }) => {
        protectSheet(model, model.liveSheet(id), readOptions(options), optionalText(password, 'password'));
      },
    },
    Unprotect: {
      call: (id, [password], { model }) =>
        unprotectSheet(model, model.liveSheet(id), optionalText(password, 'password')),
    },
  },
};

/** @throws ExcelError InvalidArgument for what is no option; NotImplemented for one that the plain workbook cannot keep */
function readOptions(given: unknown): Partial<Record<Permission, boolean>> {
  if (given === undefined || given === null) return {};
  const options: Partial<Record<Permission, boolean>> = {};
  for (const [name, value] of Object.entries(recordArgument(given, 'options'))) {
    const kept = KEPT.find((known) => known === name);
    if (kept) {
      if (booleanArgument(value, name)) options[kept] = true;
    } else if (OTHERS.includes(name)) {
      if (booleanArgument(value, name)) throw new ExcelError('NotImplemented', name);
    } else if (name !== 'selectionMode') {
      throw new ExcelError('InvalidArgument', name);
    } else if (value !== 'Normal') {
      throw new ExcelError('NotImplemented', `selectionMode ${String(value)}`);
    }
  }
  return options;
}
