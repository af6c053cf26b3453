import type { Chart, ChartSeries } from '../../core/workbook/chart';
import { CHART, DRAWING } from '../xml/namespaces';
import { XmlScanner } from '../xml/xml-scanner';
import type { ChartAnchor } from './anchor';
import { readChartSeries } from './chart-series';
import { eachWithin } from './each-within';
import type { Package } from './package';
import { readXmlNumber } from './xml-values';

const LEGEND: Readonly<Record<string, Chart['legend']>> = { t: 'top', b: 'bottom', l: 'left', r: 'right' };
/** More than any chart of ours has. */
const MOST_SERIES = 20;

/** What is gathered while the part is read. */
interface Found {
  type: Chart['type'] | undefined;
  title: string | undefined;
  legend: Chart['legend'];
  minimum: number | undefined;
  maximum: number | undefined;
  step: number | undefined;
  reversed: boolean;
  gapWidth: number | undefined;
  dataLabels: boolean;
  font: Chart['font'];
  readonly series: ChartSeries[];
  /** Kinds of chart in the plot: of ours there is one. */
  plots: number;
}

/**
 * The part of a chart of ours, also as another program wrote it again: its data, title, legend and axis. What a person
 * changed in its looks beyond that is not kept.
 * @returns undefined for what is no clustered bar or column chart
 * @throws Unreadable
 */
export function readChartPart(parts: Package, part: string, anchor: ChartAnchor): Chart | undefined {
  const xml = new XmlScanner(parts.smallSource(part), part, [...CHART, ...DRAWING]);
  xml.openRoot('chartSpace');
  const found: Found = {
    type: undefined,
    title: undefined,
    legend: undefined,
    minimum: undefined,
    maximum: undefined,
    step: undefined,
    reversed: false,
    gapWidth: undefined,
    dataLabels: false,
    font: undefined,
    series: [],
    plots: 0,
  };
  while (xml.nextChild(1)) {
    if (xml.is('chart')) readChartElement(xml, found);
    else if (xml.is('txPr')) found.font = readFont(xml);
  }
  if (found.type === undefined || found.plots !== 1 || found.series.length === 0) return undefined;
  const { name, words, from, to } = anchor;
  const { type, title, legend, series, minimum, maximum, step, reversed, gapWidth, dataLabels, font } = found;
  return {
    name,
    type,
    ...(title === undefined ? {} : { title }),
    ...(words === undefined ? {} : { words }),
    from,
    to,
    series,
    ...(legend === undefined ? {} : { legend }),
    axis: {
      ...(minimum === undefined ? {} : { minimum }),
      ...(maximum === undefined ? {} : { maximum }),
      ...(step === undefined ? {} : { step }),
    },
    ...(reversed ? { reversed } : {}),
    ...(gapWidth === undefined ? {} : { gapWidth }),
    ...(dataLabels ? { dataLabels } : {}),
    ...(font ? { font } : {}),
  };
}

function readChartElement(xml: XmlScanner, found: Found): void {
  const own = xml.depth;
  while (xml.nextChild(own)) {
    if (xml.is('title')) found.title = readTexts(xml);
    else if (xml.is('plotArea')) readPlot(xml, found);
    else if (xml.is('legend')) {
      const legend = xml.depth;
      while (xml.nextChild(legend)) if (xml.is('legendPos')) found.legend = LEGEND[xml.attribute('val') ?? 'r'];
    }
  }
}

function readPlot(xml: XmlScanner, found: Found): void {
  const own = xml.depth;
  while (xml.nextChild(own)) {
    if (/Chart$/.test(xml.name)) found.plots += 1;
    if (xml.is('barChart')) readBars(xml, found);
    else if (xml.is('catAx')) {
      readScaling(xml, (name, value) => {
        if (name === 'orientation') found.reversed = value === 'maxMin';
      });
    } else if (xml.is('valAx')) {
      readScaling(xml, (name, value) => {
        const number = readXmlNumber(value);
        if (name === 'min') found.minimum = number;
        if (name === 'max') found.maximum = number;
        if (name === 'majorUnit') found.step = number;
      });
    }
  }
}

function readBars(xml: XmlScanner, found: Found): void {
  const own = xml.depth;
  while (xml.nextChild(own)) {
    const value = xml.attribute('val') ?? '';
    if (xml.is('barDir')) found.type = value === 'bar' ? 'bar' : 'column';
    else if (xml.is('grouping') && value !== 'clustered') found.plots += 1;
    else if (xml.is('gapWidth')) found.gapWidth = readXmlNumber(value);
    else if (xml.is('ser') && found.series.length < MOST_SERIES) {
      const { series, dataLabels } = readChartSeries(xml);
      if (series) found.series.push(series);
      found.dataLabels ||= dataLabels;
    }
  }
}

/** Tells every setting of an axis that has a value, those of its scaling too. */
function readScaling(xml: XmlScanner, tell: (name: string, value: string) => void): void {
  const own = xml.depth;
  while (xml.nextChild(own)) {
    tell(xml.name, xml.attribute('val') ?? '');
    if (!xml.is('scaling')) continue;
    const scaling = xml.depth;
    while (xml.nextChild(scaling)) tell(xml.name, xml.attribute('val') ?? '');
  }
}

/** All texts within the element just opened, in order. */
function readTexts(xml: XmlScanner): string {
  let text = '';
  eachWithin(xml, () => {
    if (xml.is('t')) text += xml.readText();
  });
  return text;
}

function readFont(xml: XmlScanner): Chart['font'] {
  let size: number | undefined;
  let name: string | undefined;
  eachWithin(xml, () => {
    if (xml.is('defRPr')) size ??= readXmlNumber(xml.attribute('sz') ?? '');
    if (xml.is('latin')) name ??= xml.attribute('typeface');
  });
  return size === undefined || name === undefined ? undefined : { name, size: size / 100 };
}
