import { ExcelError } from '../../excel-error';
import type { ApiType } from '../api-type';
import { wordArgument } from '../argument';

const CALCULATION_TYPES: Readonly<Record<string, true>> = { Recalculate: true, Full: true, FullRebuild: true };

/** `Excel.Application`. Calculation is always automatic and done before anything is answered. */
export const applicationType: ApiType<'Application'> = {
  name: 'Application',
  scalars: {
    CalculationMode: {
      get: () => 'Automatic',
      set: (_target, value) => {
        if (value !== 'Automatic') throw new ExcelError('NotImplemented', `calculation mode ${String(value)}`);
      },
    },
    CalculationState: { since: '1.9', get: () => 'Done' },
    DecimalSeparator: { since: '1.11', get: (_target, { model }) => model.locale.decimal },
    ThousandsSeparator: { since: '1.11', get: (_target, { model }) => model.locale.thousands },
  },
  methods: {
    Calculate: {
      call: (_target, [type]) => {
        wordArgument(type, CALCULATION_TYPES, 'calculationType');
      },
    },
    SuspendApiCalculationUntilNextSync: { since: '1.6', call: () => null },
    SuspendScreenUpdatingUntilNextSync: { since: '1.9', call: () => null },
  },
};
