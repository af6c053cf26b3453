import { periodInWords } from '../report/period';
import type { ReportPeriod } from '../report/report-details';
import type { ChartDefinition } from './chart-definition';
import { type ChartPicture, WITHOUT } from './chart-picture';

/** Id of the chart's row on the report sheet: the chart stands above the caption that the row holds. */
export const CAPTION_ID = 'bieu-do';

/** Between ratios without a bar. */
export const CAPTION_SEPARATOR = '; ';
export const CAPTION_WITHOUT = '. Không vẽ: ';
const longestReason = Object.values(WITHOUT).reduce((a, b) => (b.length > a.length ? b : a));

/** How the caption begins, before the period's name. */
export function captionStart(title: string): string {
  return `Biểu đồ: ${title}, `;
}

/** The ratios that have no bar for this period, with their reasons; empty where all have one. */
export function ratiosWithout({ bars }: Pick<ChartPicture, 'bars'>): string {
  return bars
    .filter(({ without }) => without !== undefined)
    .map(({ label }) => label)
    .join(CAPTION_SEPARATOR);
}

/** The caption's text: what its formula gives. */
export function captionText(picture: ChartPicture, period: ReportPeriod): string {
  return captionOf(picture.title, period, ratiosWithout(picture));
}

/** The longest caption that a chart may come to have: none of its ratios has a number. */
export function longestCaption({ title, ratios }: ChartDefinition, period: ReportPeriod): string {
  return captionOf(title, period, ratios.map(({ label }) => `${label} (${longestReason})`).join(CAPTION_SEPARATOR));
}

function captionOf(title: string, period: ReportPeriod, without: string): string {
  return `${captionStart(title)}${periodInWords(period)}${without === '' ? '' : CAPTION_WITHOUT + without}`;
}
