import type { Indicator } from '../../form/form';
import { type Decimal, addDecimals, compareDecimals, subtractDecimals, sumDecimals } from '../../number/decimal';
import { formatCount, formatTrimmed } from '../../number/format-number';
import type { Facts } from '../facts';
import { parentId } from '../siblings';
import type { Cause } from './cause';
import { differBySwap } from './digits-swapped';

/** A part of a sum with its number. */
export interface Part {
  readonly row: Indicator;
  readonly value: Decimal;
}

/** How a wrong total may have come about; at most one guess, empty where arithmetic names nothing. */
export function sumCauses(typed: Decimal, total: Decimal, parts: readonly Part[], facts: Facts): readonly Cause[] {
  const cause = otherAddends(typed, parts, facts) ?? onePart(typed, total, parts) ?? swapped(typed, total);
  return cause ? [cause] : [];
}

/** The rows at another place under the same headings: 90 adds the eligible 6.1.1 + 6.2.1 for the provided 6.1.2 + 6.2.2. */
function otherAddends(typed: Decimal, parts: readonly Part[], facts: Facts): Cause | undefined {
  const parents = parts.map((part) => parentId(part.row.id));
  if (parts.length < 2 || new Set(parents).size < parts.length) return undefined;
  for (const last of ['1', '2', '3', '4', '5']) {
    const ids = parents.map((parent) => `${parent}.${last}`);
    if (ids.every((id, index) => id === parts[index]?.row.id)) continue;
    const values = ids.map((id) => facts.number(id));
    if (!values.every((value) => value !== undefined)) continue;
    if (compareDecimals(sumDecimals(values), typed) !== 0) continue;
    return { kind: 'other-addends', rows: ids.join(' + '), computation: values.map(formatTrimmed).join(' + ') };
  }
  return undefined;
}

function onePart(typed: Decimal, total: Decimal, parts: readonly Part[]): Cause | undefined {
  for (const { row, value } of parts) {
    if (value.units === 0n) continue;
    const count = formatCount(value);
    if (compareDecimals(subtractDecimals(total, value), typed) === 0)
      return { kind: 'part-left-out', of: row.id, count };
    if (compareDecimals(addDecimals(total, value), typed) === 0) return { kind: 'part-twice', of: row.id, count };
  }
  return undefined;
}

function swapped(typed: Decimal, total: Decimal): Cause | undefined {
  return differBySwap(formatTrimmed(typed), formatTrimmed(total))
    ? { kind: 'digits-swapped', computed: formatTrimmed(total) }
    : undefined;
}
