import { spanWidth, WHOLE } from '../narrative/report-row';

/** Points: as wide as the report's text; a third of a page, so that it never needs one of its own. */
export const CHART_WIDTH = spanWidth(WHOLE);
export const CHART_HEIGHT = 264;

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
