import type { Area } from '../../../core/workbook/workbook';
import { ExcelError } from '../../excel-error';
import { boundingArea } from '../../workbook-model/areas';
import { boxOf, deleteChart, placeChart, renameChart, setBox } from '../../workbook-model/charts';
import { readSheetAddress } from '../../workbook-model/read-address';
import { ApiObject } from '../api-object';
import type { ChartTarget } from '../api-targets';
import type { ApiType, ScalarProperty } from '../api-type';
import { sizeArgument, textArgument, wordArgument } from '../argument';
import type { Session } from '../session';
import { sourceSeries } from './chart-collection';
import { change, chartAt, chartProperty } from './chart-target';

const BLANKS = { NotPlotted: 'NotPlotted', Zero: 'Zero', Interplotted: 'Interplotted' } as const;

/** `Excel.Chart`. Sizes and places are points. */
export const chartType: ApiType<'Chart'> = {
  name: 'Chart',
  identity: ({ chart }) => ({ Id: chart }),
  scalars: {
    Id: { since: '1.7', get: ({ chart }) => chart },
    Name: {
      get: (target, session) => chartAt(target, session).chart.name,
      set: (target, value, session) =>
        renameChart(session.model, session.model.liveSheet(target.sheet), target.chart, textArgument(value, 'name')),
    },
    ChartType: {
      since: '1.7',
      get: (target, session) => (chartAt(target, session).chart.type === 'bar' ? 'BarClustered' : 'ColumnClustered'),
    },
    DisplayBlanksAs: chartProperty<ChartTarget>(
      ({ blanks }) => blanks ?? 'NotPlotted',
      (value) => ({ blanks: wordArgument(value, BLANKS, 'displayBlanksAs') }),
      '1.8',
    ),
    Left: length('x', 'left'),
    Top: length('y', 'top'),
    Width: length('width', 'width'),
    Height: length('height', 'height'),
  },
  navigations: {
    Axes: { get: (target) => ApiObject.of('ChartAxes', target) },
    DataLabels: { get: (target) => ApiObject.of('ChartDataLabels', target) },
    Format: { get: (target) => ApiObject.of('ChartAreaFormat', target) },
    Legend: { get: (target) => ApiObject.of('ChartLegend', target) },
    Series: { get: (target) => ApiObject.of('ChartSeriesCollection', target) },
    Title: { get: (target) => ApiObject.of('ChartTitle', target) },
    Worksheet: { since: '1.2', get: ({ sheet }) => ApiObject.of('Worksheet', sheet) },
  },
  methods: {
    Delete: {
      call: (target, _args, { model }) => deleteChart(model, model.liveSheet(target.sheet), target.chart),
    },
    SetData: {
      call: (target, [source, seriesBy], session) => {
        const made = sourceSeries(source, seriesBy, session);
        // A series keeps its look where there is one in its place already.
        change(target, session, ({ series }) => ({
          series: made.map((each, index) => ({ ...lookOf(series[index]), ...each })),
        }));
      },
    },
    SetPosition: {
      call: (target, [start, end], session) => {
        const { sheet } = chartAt(target, session);
        const first = areaOf(start, target, session);
        if (end !== undefined && end !== null) {
          placeChart(session.model, sheet, target.chart, boundingArea(first, areaOf(end, target, session)));
          return;
        }
        const { width, height } = boxOf(sheet, chartAt(target, session).chart);
        placeChart(session.model, sheet, target.chart, first);
        setBox(session.model, sheet, target.chart, { width, height });
      },
    },
  },
};

function lookOf(series: { readonly fill?: string; readonly line?: string } | undefined): object {
  const { fill, line } = series ?? {};
  return { ...(fill === undefined ? {} : { fill }), ...(line === undefined ? {} : { line }) };
}

/** A cell of the chart's own sheet, as a range or an address. @throws ExcelError InvalidArgument for another sheet's */
function areaOf(given: unknown, target: ChartTarget, session: Session): Area {
  const { sheet } = chartAt(target, session);
  const range = given instanceof ApiObject ? given.as('Range') : undefined;
  if (!range) return readSheetAddress(session.model, sheet, textArgument(given, 'startCell'));
  const place = session.place(range);
  if (place.sheet !== sheet) throw new ExcelError('InvalidArgument', 'a cell of another sheet');
  return place.area;
}

function length(part: 'x' | 'y' | 'width' | 'height', name: string): ScalarProperty<ChartTarget> {
  return {
    get: (target, session) => {
      const { sheet, chart } = chartAt(target, session);
      return boxOf(sheet, chart)[part];
    },
    set: (target, value, session) => {
      const { sheet } = chartAt(target, session);
      setBox(session.model, sheet, target.chart, { [part]: sizeArgument(value, name) });
    },
  };
}
