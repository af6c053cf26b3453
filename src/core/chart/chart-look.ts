import { spanWidth, WHOLE } from '../narrative/report-row';

/** Points: as wide as the report's text; a third of a page, so that it never needs one of its own. */
export const CHART_WIDTH = spanWidth(WHOLE);
export const CHART_HEIGHT = 264;

/** Where the chart is drawn, in points: the picture, the labels at its left, and what keeps to a line of its own. */
export interface ChartBox {
  readonly width: number;
  readonly height: number;
  /** From the left edge to where the bars begin. */
  readonly labels: number;
  /** Each period's name in the legend has its own line. */
  readonly stacked: boolean;
}

/** On the sheet and in the .docx. */
export const PAGE_BOX: ChartBox = Object.freeze({
  width: CHART_WIDTH,
  height: CHART_HEIGHT,
  labels: 178,
  stacked: false,
});

/** In a narrow pane: its letters are as large there as the pane's own, and the bars have less room. */
export const PANE_BOX: ChartBox = Object.freeze({ width: 262, height: 380, labels: 112, stacked: true });

/** Of a native chart's texts; its title is larger. */
export const CHART_FONT = Object.freeze({ name: 'Times New Roman', size: 10 });

/** The report's font, then what stands in for it where it is missing. */
export const CHART_FONTS = "'Times New Roman', 'Liberation Serif', 'Tinos', serif";

/**
 * The two periods differ in lightness as in colour, so they can be told apart on a black and white print; each has a
 * contrast of 3 or more against the paper in its fill or its outline (WCAG 2.2, 1.4.11).
 */
export const CHART_COLORS = Object.freeze({
  current: { fill: '#1F4E79', line: '#1F4E79' },
  last: { fill: '#DEEBF7', line: '#2E75B6' },
  text: '#000000',
  axis: '#595959',
  grid: '#D0D0D0',
});

/** Percent between two lines of the axis. */
export const GRID_STEP = 20;

/** Of the height of a bar, in percent, what is left free between ratios. */
export const GAP_WIDTH = 45;
