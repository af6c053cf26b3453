import type { LastPeriod } from '../../core/chart/last-period';
import type { SectionId } from '../../core/narrative/outline';
import type { ReportPeriod } from '../../core/report/report-details';

/** The ratios of the period before, taken from that period's file and not yet written. */
export interface TakenPeriod {
  readonly file: string;
  readonly unit: string;
  readonly period: ReportPeriod;
  readonly last: LastPeriod;
}

/** What was just done with the chart; one that was taken away can be put back as it was. */
export type ChartDone =
  | { readonly kind: 'added' | 'updated' | 'restored' }
  | { readonly kind: 'removed'; readonly section: SectionId; readonly last: LastPeriod };

/** The view of the chart: what was chosen and is not yet on the sheet. */
export interface ChartState {
  readonly section?: SectionId;
  readonly taken?: TakenPeriod;
  /** Why a file gave nothing. */
  readonly refusal?: string;
  readonly done?: ChartDone;
}
