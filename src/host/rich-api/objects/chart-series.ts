import type { ChartSeries } from '../../../core/workbook/chart';
import { ExcelError } from '../../excel-error';
import { readReference } from '../../workbook-model/formula-references';
import { cellAt } from '../../workbook-model/cells';
import { ApiObject } from '../api-object';
import type { ApiTargets } from '../api-targets';
import type { ApiType } from '../api-type';
import { booleanArgument, colorArgument, integerArgument } from '../argument';
import type { Session } from '../session';
import { change, chartAt, chartProperty } from './chart-target';

type SeriesTarget = ApiTargets['ChartSeries'];

/** `Excel.ChartSeriesCollection`. */
export const chartSeriesCollectionType: ApiType<'ChartSeriesCollection'> = {
  name: 'ChartSeriesCollection',
  scalars: { Count: { get: (target, session) => chartAt(target, session).chart.series.length } },
  items: (target, session) =>
    chartAt(target, session).chart.series.map((_, index) => ApiObject.of('ChartSeries', { ...target, index })),
  methods: {
    GetCount: { since: '1.4', call: (target, _args, session) => chartAt(target, session).chart.series.length },
    GetItemAt: {
      call: (target, [given], session) => {
        const index = integerArgument(given, 'index');
        if (!chartAt(target, session).chart.series[index]) throw new ExcelError('ItemNotFound', `series ${index}`);
        return ApiObject.of('ChartSeries', { ...target, index });
      },
    },
  },
};

/** `Excel.ChartSeries`. Whether bars say their values, and the gap between them, the model keeps for the whole chart. */
export const chartSeriesType: ApiType<'ChartSeries'> = {
  name: 'ChartSeries',
  scalars: {
    Name: { get: (target, session) => nameOf(seriesAt(target, session), session) },
    GapWidth: chartProperty<SeriesTarget>(
      ({ gapWidth }) => gapWidth ?? 182,
      (value) => ({ gapWidth: gap(value) }),
      '1.7',
    ),
    HasDataLabels: chartProperty<SeriesTarget>(
      ({ dataLabels }) => dataLabels ?? false,
      (value) => ({ dataLabels: booleanArgument(value, 'hasDataLabels') || undefined }),
      '1.7',
    ),
  },
  navigations: { Format: { get: (target) => ApiObject.of('ChartSeriesFormat', target) } },
};

/** `Excel.ChartSeriesFormat`. */
export const chartSeriesFormatType: ApiType<'ChartSeriesFormat'> = {
  name: 'ChartSeriesFormat',
  scalars: {},
  navigations: {
    Fill: { get: (target) => ApiObject.of('ChartFill', target) },
    Line: { get: (target) => ApiObject.of('ChartLineFormat', target) },
  },
};

/** `Excel.ChartFill` of a series. */
export const chartFillType: ApiType<'ChartFill'> = {
  name: 'ChartFill',
  scalars: {},
  methods: {
    SetSolidColor: {
      call: (target, [color], session) =>
        repaint(target, session, { fill: colorArgument(color, 'color'), hatched: undefined }),
    },
    Clear: { call: (target, _args, session) => repaint(target, session, { fill: undefined, hatched: undefined }) },
  },
};

/** `Excel.ChartLineFormat` of a series. */
export const chartLineFormatType: ApiType<'ChartLineFormat'> = {
  name: 'ChartLineFormat',
  scalars: {
    Color: {
      get: (target, session) => seriesAt(target, session).line ?? '',
      set: (target, value, session) => repaint(target, session, { line: colorArgument(value, 'color') }),
    },
  },
  methods: { Clear: { call: (target, _args, session) => repaint(target, session, { line: undefined }) } },
};

function seriesAt(target: SeriesTarget, session: Session): ChartSeries {
  const series = chartAt(target, session).chart.series[target.index];
  if (!series) throw new ExcelError('ItemNotFound', `series ${target.index}`);
  return series;
}

function repaint(target: SeriesTarget, session: Session, look: Partial<ChartSeries>): void {
  seriesAt(target, session);
  change(target, session, ({ series }) => ({
    series: series.map((each, index) => (index === target.index ? { ...each, ...look } : each)),
  }));
}

/** Excel takes 0 to 500 percent. */
function gap(value: unknown): number {
  const percent = integerArgument(value, 'gapWidth');
  if (percent < 0 || percent > 500) throw new ExcelError('InvalidArgument', 'gapWidth');
  return percent;
}

/** The text of the cell that holds the name, else the name Excel gives a series without one. */
function nameOf({ name }: ChartSeries, session: Session): string {
  const reference = name === undefined ? undefined : readReference(name.slice(1));
  const sheet = reference?.sheet === undefined ? undefined : session.model.sheetByName(reference.sheet);
  if (!reference || !sheet) return 'Series';
  const value = cellAt(sheet, reference.area.top, reference.area.left)?.value ?? null;
  return typeof value === 'object' ? (value?.error ?? '') : String(value);
}
