import type { Form, Indicator, IndicatorId, ReportingLevel } from './form';

const RANK: Readonly<Record<ReportingLevel, number>> = { commune: 0, district: 1, province: 2 };

/** Whether a unit of this level owes the row: its own rows and those it gathers from the tiers below. */
export function reportsRow(level: ReportingLevel, row: Pick<Indicator, 'reportedBy'>): boolean {
  return RANK[row.reportedBy] <= RANK[level];
}

type Addends = WeakMap<Indicator, readonly IndicatorId[]>;

const known = new WeakMap<Form, Readonly<Record<ReportingLevel, Addends>>>();

/**
 * The addends that count in a sum at this level: the parts that the level reports; all of them where it reports none
 * (the sum then stays blank until they are filled). Worked out once for each form.
 */
export function addendsAtLevel(form: Form, sum: Indicator, level: ReportingLevel): readonly IndicatorId[] {
  let levels = known.get(form);
  if (!levels) {
    levels = { commune: new WeakMap(), district: new WeakMap(), province: new WeakMap() };
    known.set(form, levels);
  }
  let addends = levels[level].get(sum);
  if (!addends) {
    addends = reportedAddends(form, sum, level);
    levels[level].set(sum, addends);
  }
  return addends;
}

function reportedAddends(form: Form, sum: Indicator, level: ReportingLevel): readonly IndicatorId[] {
  const addends = sum.addends ?? [];
  const reported = addends.filter((id) => {
    const row = form.indicators.get(id);
    return row !== undefined && reportsRow(level, row);
  });
  return reported.length > 0 ? reported : addends;
}
