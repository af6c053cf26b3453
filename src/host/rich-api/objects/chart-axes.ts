import { ExcelError } from '../../excel-error';
import type { HostChart } from '../../workbook-model/charts';
import { ApiObject } from '../api-object';
import type { ApiTargets } from '../api-targets';
import type { ApiType, ScalarProperty } from '../api-type';
import { booleanArgument, wordArgument } from '../argument';
import { chartProperty } from './chart-target';

type AxisTarget = ApiTargets['ChartAxis'];
type AxisPart = keyof HostChart['axis'];

const CROSSINGS = { Automatic: false, Maximum: true, Minimum: false } as const;

/** `Excel.ChartAxes`. */
export const chartAxesType: ApiType<'ChartAxes'> = {
  name: 'ChartAxes',
  scalars: {},
  navigations: {
    CategoryAxis: { get: (target) => ApiObject.of('ChartAxis', { ...target, axis: 'category' }) },
    ValueAxis: { get: (target) => ApiObject.of('ChartAxis', { ...target, axis: 'value' }) },
  },
};

/** `Excel.ChartAxis`. An end that nobody set is as Excel finds it, which is told as an empty text. */
export const chartAxisType: ApiType<'ChartAxis'> = {
  name: 'ChartAxis',
  scalars: {
    Minimum: end('minimum'),
    Maximum: end('maximum'),
    MajorUnit: end('step'),
    ReversePlotOrder: chartProperty<AxisTarget>(
      ({ reversed }, { axis }) => axis === 'category' && reversed === true,
      (value, _chart, { axis }) => {
        onlyOf('category', axis);
        return { reversed: booleanArgument(value, 'reversePlotOrder') || undefined };
      },
      '1.7',
    ),
    // Where the other axis crosses this one: at the far end of reversed categories, which is where files put it too.
    Position: chartProperty<AxisTarget>(
      ({ reversed }) => (reversed ? 'Maximum' : 'Automatic'),
      (value, { reversed }, { axis }) => {
        onlyOf('category', axis);
        if (wordArgument(value, CROSSINGS, 'position') !== (reversed ?? false))
          throw new ExcelError('NotImplemented', `crossing at ${String(value)}`);
        return {};
      },
      '1.8',
    ),
  },
};

function end(part: AxisPart): ScalarProperty<AxisTarget> {
  return chartProperty<AxisTarget>(
    ({ axis }, target) => (target.axis === 'value' ? (axis[part] ?? '') : ''),
    (value, chart, target) => {
      // The categories of a bar chart have no numbers.
      if (target.axis === 'category' || typeof value !== 'number' || !Number.isFinite(value))
        throw new ExcelError('InvalidArgument', part);
      if (part === 'step' && value <= 0) throw new ExcelError('InvalidArgument', part);
      return { axis: { ...chart.axis, [part]: value } };
    },
  );
}

function onlyOf(wanted: AxisTarget['axis'], axis: AxisTarget['axis']): void {
  if (axis !== wanted) throw new ExcelError('NotImplemented', `this of the ${axis} axis`);
}
