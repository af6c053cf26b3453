import type { IndicatorId } from '../form/form';
import { decimalFromNumber } from '../number/decimal';
import { formatTrimmed } from '../number/format-number';
import { roundHalfUp } from '../number/round-half-up';
import { NOTHING_ARISEN } from '../report/figure';
import { periodInWords } from '../report/period';
import type { ReportPeriod } from '../report/report-details';
import type { RowReading } from '../report/snapshot';
import { tidy } from '../text/normalize';
import type { CellValue } from '../workbook/workbook';
import { type ChartDefinition, TARGET } from './chart-definition';
import { GRID_STEP } from './chart-look';
import { LAST_PERIOD, type LastPeriod } from './last-period';

/** One ratio in the chart. */
export interface ChartBars {
  readonly indicator: IndicatorId;
  /** With the reason behind it where there is no bar for this period: `Giải ngân … (không phát sinh)`. */
  readonly label: string;
  /** Percent; absent: no bar is drawn, never one of no length. */
  readonly current?: number;
  readonly last?: number;
  /** Why there is no bar for this period, in words. */
  readonly without?: string;
}

/** Everything that the chart shows, the same in Excel, in the pane and in the .docx. */
export interface ChartPicture {
  readonly title: string;
  readonly currentName: string;
  readonly lastName: string;
  readonly bars: readonly ChartBars[];
  /** Whether any ratio has a number for the period before: else its series is left out. */
  readonly hasLast: boolean;
  /** Where the axis ends: {@link TARGET}, or higher where a ratio is. */
  readonly maximum: number;
}

/** Why a ratio has no bar. */
export const WITHOUT = Object.freeze({
  blank: 'chưa có số liệu',
  nothing: NOTHING_ARISEN,
  unusable: 'số liệu chưa đúng',
});

/** Decimals of a ratio at most; forms have one. */
const DECIMALS = 2;
/** The axis grows up to here: a slip such as 9980 must not flatten all other bars. */
const HIGHEST = 200;

/**
 * The chart of these rows. As on its sheet, only a cell that holds a number of zero or more has a bar: a text that
 * reads as a number has none.
 */
export function chartPicture(
  definition: ChartDefinition,
  rows: ReadonlyMap<IndicatorId, RowReading>,
  period: ReportPeriod,
  last: LastPeriod,
): ChartPicture {
  const bars = definition.ratios.map(({ indicator, label }): ChartBars => {
    const value = rows.get(indicator)?.value ?? null;
    const current = barLength(value);
    const without = current === undefined ? reasonWithout(value) : undefined;
    return {
      indicator,
      label: without === undefined ? label : `${label} (${without})`,
      current,
      last: barLength(last.values.get(indicator) ?? null),
      without,
    };
  });
  return {
    title: definition.title,
    currentName: capitalised(periodInWords(period)),
    lastName: capitalised(tidy(last.name) || LAST_PERIOD),
    bars,
    hasLast: bars.some((bar) => bar.last !== undefined),
    maximum: axisMaximum(bars),
  };
}

/** A ratio as the chart writes it: `99,6`, `100`; more decimals than a form has are rounded, half up. */
export function percentText(value: number): string {
  const decimal = decimalFromNumber(value);
  return formatTrimmed(decimal.scale > DECIMALS ? roundHalfUp(decimal, DECIMALS) : decimal);
}

/** The length of a bar; `undefined` for what no bar can show. */
function barLength(value: CellValue): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

function reasonWithout(value: CellValue): string {
  if (value === null) return WITHOUT.blank;
  if (typeof value === 'object' || typeof value !== 'string') return WITHOUT.unusable;
  const text = tidy(value);
  if (text === '') return WITHOUT.blank;
  return text.toLowerCase() === NOTHING_ARISEN ? WITHOUT.nothing : WITHOUT.unusable;
}

function axisMaximum(bars: readonly ChartBars[]): number {
  const highest = Math.max(TARGET, ...bars.flatMap(({ current, last }) => [current ?? 0, last ?? 0]));
  return Math.min(HIGHEST, Math.ceil(highest / GRID_STEP) * GRID_STEP);
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
