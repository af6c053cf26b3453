import type { Form } from '../form/form';
import type { Snapshot } from '../report/snapshot';
import { captionText } from './chart-caption';
import { type ChartPicture, chartPicture } from './chart-picture';
import { chartOf } from './charts';

/** A chart with the caption below it. */
export interface CaptionedChart {
  readonly picture: ChartPicture;
  /** What its standard caption says. */
  readonly caption: string;
}

/** The chart of a report as it was read; `undefined` where it has none. */
export function snapshotChart(form: Form, { rows, details, chart }: Snapshot): CaptionedChart | undefined {
  const definition = chartOf(form);
  if (!definition || !chart) return undefined;
  const picture = chartPicture(definition, rows, details.period, chart.last);
  return { picture, caption: captionText(picture, details.period) };
}
