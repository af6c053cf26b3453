import { areaAddress, cellAddress } from '../core/address/a1';
import type { ChartWork } from '../core/injection/injection-plan';
import type { PlannedChart } from '../core/plan/planned-chart';
import { CHART_NAME } from '../core/plan/names';

const LEGEND = { top: 'Top', bottom: 'Bottom', left: 'Left', right: 'Right' } as const;
const TITLE_LARGER = 2;
const BLACK = '#000000';

/**
 * Queues what is to be done about a sheet's chart. One that stands keeps the looks that a person gave it: only its data,
 * its place and the end of its axis are set right. Everything used is in ExcelApi 1.8.
 */
export function writeChart(context: Excel.RequestContext, sheet: Excel.Worksheet, work: ChartWork): void {
  if (work.kind === 'remove') {
    sheet.charts.getItem(CHART_NAME).delete();
    return;
  }
  const { chart: planned, sheetName } = work;
  const source = context.workbook.worksheets.getItem(sheetName).getRange(areaAddress(planned.source.area));
  const { axis } = planned;
  if (work.kind === 'update') {
    const chart = sheet.charts.getItem(planned.name);
    chart.setData(source, 'Columns');
    if (axis.maximum !== undefined) chart.axes.valueAxis.maximum = axis.maximum;
    place(chart, planned);
    return;
  }
  const chart = sheet.charts.add(planned.type === 'bar' ? 'BarClustered' : 'ColumnClustered', source, 'Columns');
  chart.name = planned.name;
  place(chart, planned);
  if (planned.font) writeFonts(chart, planned.font);
  if (planned.title !== undefined) chart.title.text = planned.title;
  if (planned.legend) chart.legend.position = LEGEND[planned.legend];
  const { valueAxis, categoryAxis } = chart.axes;
  if (axis.minimum !== undefined) valueAxis.minimum = axis.minimum;
  if (axis.maximum !== undefined) valueAxis.maximum = axis.maximum;
  if (axis.step !== undefined) valueAxis.majorUnit = axis.step;
  if (planned.reversed) {
    categoryAxis.reversePlotOrder = true;
    // The numbers stay at the foot.
    categoryAxis.position = 'Maximum';
  }
  chart.displayBlanksAs = 'NotPlotted';
  // Series last: what Excel makes of the data is its own affair.
  planned.looks.forEach(({ fill, line }, index) => {
    const series = chart.series.getItemAt(index);
    if (planned.gapWidth !== undefined) series.gapWidth = planned.gapWidth;
    if (planned.dataLabels) series.hasDataLabels = true;
    if (fill !== undefined) series.format.fill.setSolidColor(fill);
    if (line !== undefined) series.format.line.color = line;
  });
}

/** Over the cells of its row, and no higher than planned: the caption stands below it in the same row. */
function place(chart: Excel.Chart, { place: { row, left, right }, height }: PlannedChart): void {
  chart.setPosition(cellAddress(row, left), cellAddress(row, right));
  chart.height = height;
}

function writeFonts(chart: Excel.Chart, { name, size }: NonNullable<PlannedChart['font']>): void {
  const { font } = chart.format;
  font.name = name;
  font.size = size;
  const title = chart.title.format.font;
  title.size = size + TITLE_LARGER;
  title.bold = true;
  title.color = BLACK;
}
