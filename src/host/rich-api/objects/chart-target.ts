import type { Sheet } from '../../../core/workbook/workbook';
import { changeChart, type HostChart, liveChart } from '../../workbook-model/charts';
import type { ChartTarget } from '../api-targets';
import type { ScalarProperty } from '../api-type';
import type { Session } from '../session';

/** The chart and its sheet. @throws ExcelError ItemNotFound where either was deleted */
export function chartAt(target: ChartTarget, { model }: Session): { readonly sheet: Sheet; readonly chart: HostChart } {
  const sheet = model.liveSheet(target.sheet);
  return { sheet, chart: liveChart(model, sheet, target.chart) };
}

/** Changes the chart. @throws ExcelError as `changeChart` */
export function change(target: ChartTarget, { model }: Session, parts: (chart: HostChart) => Partial<HostChart>): void {
  changeChart(model, model.liveSheet(target.sheet), target.chart, parts);
}

/** A property that the chart itself keeps. */
export function chartProperty<T extends ChartTarget>(
  get: (chart: HostChart, target: T) => unknown,
  set: (value: unknown, chart: HostChart, target: T) => Partial<HostChart>,
  since?: string,
): ScalarProperty<T> {
  return {
    ...(since === undefined ? {} : { since }),
    get: (target, session) => get(chartAt(target, session).chart, target),
    set: (target, value, session) => change(target, session, (chart) => set(value, chart, target)),
  };
}
