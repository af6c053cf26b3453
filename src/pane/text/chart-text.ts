import type { Language } from '../../core/rule/finding';
import { chart as en } from './en/chart';
import type { Widened } from './pane-text';
import { chart as vi } from './vi/chart';

/** Every sentence of the chart's view; loaded with it, since the chart is optional. */
export type ChartText = Widened<typeof vi>;

export const chartText: Readonly<Record<Language, ChartText>> = { vi, en };
