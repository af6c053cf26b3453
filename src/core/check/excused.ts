import type { Indicator, IndicatorId } from '../form/form';
import { isExactly } from '../number/decimal';
import type { Facts } from './facts';

/** Rows that are not owed while a code says that there is nothing to report. */
export interface Excuse {
  readonly rows: readonly IndicatorId[];
  readonly by: IndicatorId;
  readonly code: number;
}

/** Whether a code excuses the row. */
export function isExcused(facts: Facts, row: Indicator, excuses: readonly Excuse[]): boolean {
  return excuses.some(({ rows, by, code }) => {
    if (!rows.includes(row.id)) return false;
    const said = facts.number(by);
    return said !== undefined && isExactly(said, code);
  });
}
