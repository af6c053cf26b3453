import type { Chart } from '../../../core/workbook/chart';
import { ExcelError } from '../../excel-error';
import { addChart, chartsOf, findChart, type HostChart } from '../../workbook-model/charts';
import { seriesOf } from '../../workbook-model/chart-source';
import { ApiObject } from '../api-object';
import type { ApiType } from '../api-type';
import { integerArgument, textArgument, wordArgument } from '../argument';
import type { Session } from '../session';

/** Kinds of chart; the workbook model keeps bars and columns side by side, and no other. */
export const CHART_TYPES: Readonly<Record<string, Chart['type'] | undefined>> = {
  BarClustered: 'bar',
  ColumnClustered: 'column',
  ...Object.fromEntries(
    [
      'ColumnStacked',
      'ColumnStacked100',
      'BarStacked',
      'BarStacked100',
      'Line',
      'LineMarkers',
      'Pie',
      'Area',
      'Doughnut',
      'XYScatter',
      'Radar',
    ].map((type) => [type, undefined]),
  ),
};
export const SERIES_BY = { Auto: 'Auto', Columns: 'Columns', Rows: 'Rows' } as const;

/** `Excel.ChartCollection`; its target is the sheet's id. */
export const chartCollectionType: ApiType<'ChartCollection'> = {
  name: 'ChartCollection',
  scalars: { Count: { get: (id, session) => all(id, session).length } },
  items: (id, session) => all(id, session).map((chart) => item(id, chart)),
  getItem: (id, name, session) => item(id, found(find(id, name, session), name)),
  methods: {
    Add: {
      call: (id, [type, source, seriesBy], session) => {
        const kind = wordArgument(type, CHART_TYPES, 'type');
        if (kind === undefined) throw new ExcelError('NotImplemented', `chart ${String(type)}`);
        const series = sourceSeries(source, seriesBy, session);
        return item(id, addChart(session.model, session.model.liveSheet(id), { type: kind, series }));
      },
    },
    GetCount: { since: '1.4', call: (id, _args, session) => all(id, session).length },
    GetItem: { call: (id, [name], session) => item(id, found(find(id, name, session), name)) },
    GetItemAt: {
      call: (id, [index], session) => item(id, found(all(id, session)[integerArgument(index, 'index')], index)),
    },
    GetItemOrNullObject: {
      since: '1.4',
      call: (id, [name], session) => {
        const chart = find(id, name, session);
        return chart ? item(id, chart) : null;
      },
    },
  },
};

/** The series of a range given as source data. @throws ExcelError InvalidArgument for anything else */
export function sourceSeries(source: unknown, seriesBy: unknown, session: Session): Chart['series'] {
  const range = source instanceof ApiObject ? source.as('Range') : undefined;
  if (!range) throw new ExcelError('InvalidArgument', 'sourceData');
  const { sheet, area } = session.place(range);
  return seriesOf(sheet, area, wordArgument(seriesBy ?? 'Auto', SERIES_BY, 'seriesBy'));
}

function item(sheet: string, chart: HostChart): ApiObject {
  return ApiObject.of('Chart', { sheet, chart: chart.id });
}

function all(id: string, { model }: Session): readonly HostChart[] {
  return chartsOf(model, model.liveSheet(id));
}

/** The client asks by name, and by the id that it was told. */
function find(id: string, name: unknown, session: Session): HostChart | undefined {
  const key = textArgument(name, 'name');
  return (
    findChart(session.model, session.model.liveSheet(id), key) ?? all(id, session).find((chart) => chart.id === key)
  );
}

function found(chart: HostChart | undefined, key: unknown): HostChart {
  if (!chart) throw new ExcelError('ItemNotFound', `chart ${String(key)}`);
  return chart;
}
