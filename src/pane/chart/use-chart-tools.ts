import { useMemo } from 'react';
import { type PaneTools, usePaneTools } from '../app/pane-tools';
import { ChartController } from '../controller/chart-controller';
import { type ChartText, chartText } from '../text/chart-text';

/** What the parts of this view use besides what every part of the pane does; loaded with the view. */
export interface ChartViewTools extends PaneTools {
  readonly words: ChartText;
  readonly charting: ChartController;
}

export function useChartTools(): ChartViewTools {
  const tools = usePaneTools();
  const { controller, language } = tools;
  const charting = useMemo(() => new ChartController(controller.work), [controller]);
  return { ...tools, words: chartText[language], charting };
}
