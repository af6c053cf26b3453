import type { IndicatorId } from '../form/form';
import type { SectionId } from '../narrative/outline';

/** One ratio of the chart: a row of kind `ratio`, and how the chart calls it. */
export interface ChartRatio {
  readonly indicator: IndicatorId;
  /** Short: it stands beside a bar, at most {@link LONGEST_LABEL} characters. */
  readonly label: string;
}

/** The chart of one form, as the files of `charts/` write it: ratios against {@link TARGET}, from top to bottom. */
export interface ChartDefinition {
  readonly title: string;
  /** Where it may stand: at the end of one of these sections. It stands at the first unless a person chooses. */
  readonly sections: readonly [SectionId, ...SectionId[]];
  readonly ratios: readonly ChartRatio[];
}

/** What every ratio is held against, in percent. */
export const TARGET = 100;

/** Two lines of the chart's label column. */
export const LONGEST_LABEL = 48;
/** More bars than this are too thin to read on a quarter of a page. */
export const MOST_RATIOS = 10;
