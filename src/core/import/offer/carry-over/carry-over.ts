import type { Form, FormId, IndicatorId } from '../../../form/form';
import type { ReportPeriod } from '../../../report/report-details';
import { cchcXa2022CarryOver } from './cchc-xa-2022';

/** Figures of a report that may be the next one's too. */
export interface CarryOver {
  /** As long as the year is the same. */
  readonly withinYear: readonly IndicatorId[];
  /** Whatever the period. */
  readonly standing: readonly IndicatorId[];
}

const TABLES: ReadonlyMap<FormId, CarryOver> = new Map([['cchc-xa-2022', cchcXa2022CarryOver]]);

/** Whether a figure of one period's report may be offered for another's; of a form without a table none is. */
export function carriesOver(
  form: Form,
  indicator: IndicatorId,
  from: ReportPeriod | undefined,
  to: ReportPeriod,
): boolean {
  const table = TABLES.get(form.id);
  if (!table) return false;
  return table.standing.includes(indicator) || (from?.year === to.year && table.withinYear.includes(indicator));
}
