import type { IndicatorId } from '../form/form';
import type { CellValue } from '../workbook/workbook';

/** What the ratios were in the period before, as typed or taken from its report; nothing interpreted. */
export interface LastPeriod {
  /** How the chart calls it: `quý I năm 2022`; {@link LAST_PERIOD} where nobody said. */
  readonly name: string;
  /** A ratio that is missing here had none, or nobody typed it. */
  readonly values: ReadonlyMap<IndicatorId, CellValue>;
}

export const LAST_PERIOD = 'Kỳ trước';
export const THIS_PERIOD = 'Kỳ này';

/** Nothing is known of the period before. */
export const NO_LAST_PERIOD: LastPeriod = { name: LAST_PERIOD, values: new Map() };
