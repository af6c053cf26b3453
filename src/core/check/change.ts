import type { Indicator } from '../form/form';
import { type Decimal, ZERO, decimalToNumber } from '../number/decimal';
import type { FigureChange } from '../rule/finding';
import type { Trouble } from './check';
import { numberWords } from './figure-words';

type Fix = NonNullable<Trouble['fix']>;

/** Puts the form's formula back; `after` is what it will show, empty where that cannot be known. */
export function restoreFormula(row: Indicator, before: string, after: string): Fix {
  return { kind: 'restore-formula', changes: [{ indicator: row.id, kind: 'restore-formula', before, after }] };
}

/** Writes a number into the row's cell. */
export function setNumber(kind: Fix['kind'], row: Indicator, before: string, value: Decimal): Fix {
  const change: FigureChange = {
    indicator: row.id,
    kind: 'set-number',
    before,
    after: numberWords(row, value),
    number: decimalToNumber(value),
  };
  return { kind, changes: [change] };
}

/** Writes 00. */
export function writeZero(row: Indicator, before: string): Fix {
  return setNumber('write-zero', row, before, ZERO);
}
