import type { Chart, ChartSeries } from '../../core/workbook/chart';
import type { Workbook } from '../../core/workbook/workbook';
import { CHART, DRAWING, RELATIONSHIPS } from '../xml/namespaces';
import { numberCacheXml, textCacheXml } from './chart-cache-xml';
import { drawingText } from './drawing-text';
import { xmlDocument, xmlElement, xmlFormula } from './xml-text';

const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;
const LEGEND = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;
const GRAY = '#D0D0D0';
const DARK_GRAY = '#595959';
/** Hundredths of a point, and how much larger than the other texts the title is. */
const SIZE_UNIT = 100;
const TITLE_LARGER = 2;

/** The part of one chart, its elements in the order of the schema (ECMA-376 part 1, 21.2). */
export function chartXml(chart: Chart, workbook: Workbook): string {
  const series = chart.series.map((each, index) => seriesXml(each, index, chart, workbook));
  const bars =
    val('barDir', chart.type === 'bar' ? 'bar' : 'col') +
    val('grouping', 'clustered') +
    val('varyColors', 0) +
    series.join('') +
    (chart.gapWidth === undefined ? '' : val('gapWidth', chart.gapWidth)) +
    val('axId', CATEGORY_AXIS) +
    val('axId', VALUE_AXIS);
  const plot = `<c:layout/>${xmlElement('c:barChart', {}, bars)}${categoryAxisXml(chart)}${valueAxisXml(chart)}`;
  const content =
    (chart.title === undefined ? '' : titleXml(chart.title, chart)) +
    val('autoTitleDeleted', chart.title === undefined ? 1 : 0) +
    xmlElement('c:plotArea', {}, plot) +
    (chart.legend ? `<c:legend>${val('legendPos', LEGEND[chart.legend])}${val('overlay', 0)}</c:legend>` : '') +
    val('plotVisOnly', 1) +
    // A blank, and a value that is no number, is no bar.
    val('dispBlanksAs', 'gap');
  return xmlDocument(
    xmlElement(
      'c:chartSpace',
      { 'xmlns:c': CHART[0], 'xmlns:a': DRAWING[0], 'xmlns:r': RELATIONSHIPS[0] },
      val('roundedCorners', 0) +
        xmlElement('c:chart', {}, content) +
        '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>' +
        (chart.font ? textXml(chart.font.size, false, chart.font.name) : ''),
    ),
  );
}

function val(name: string, value: string | number): string {
  return xmlElement(`c:${name}`, { val: value });
}

function titleXml(title: string, { font }: Chart): string {
  const look = { lang: 'vi-VN', sz: font && (font.size + TITLE_LARGER) * SIZE_UNIT, b: true };
  const latin = font ? xmlElement('a:latin', { typeface: font.name }) : '';
  const run = `${xmlElement('a:rPr', look, latin)}<a:t>${drawingText(title)}</a:t>`;
  const rich = `<a:bodyPr/><a:p>${xmlElement('a:r', {}, run)}</a:p>`;
  return `<c:title><c:tx><c:rich>${rich}</c:rich></c:tx>${val('overlay', 0)}</c:title>`;
}

function textXml(size: number, bold: boolean, typeface: string): string {
  const look = xmlElement('a:defRPr', { sz: size * SIZE_UNIT, b: bold }, xmlElement('a:latin', { typeface }));
  return `<c:txPr><a:bodyPr/><a:p><a:pPr>${look}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}

function seriesXml(series: ChartSeries, index: number, { dataLabels }: Chart, workbook: Workbook): string {
  const reference = (name: string, formula: string, cache: string): string =>
    `<c:${name}><c:f>${xmlFormula(formula)}</c:f>${cache}</c:${name}>`;
  const { name, categories, values } = series;
  const text = (formula: string): string => reference('strRef', formula, textCacheXml(formula, workbook));
  return xmlElement(
    'c:ser',
    {},
    val('idx', index) +
      val('order', index) +
      (name === undefined ? '' : `<c:tx>${text(name)}</c:tx>`) +
      shapeXml(series) +
      val('invertIfNegative', 0) +
      (dataLabels ? labelsXml() : '') +
      (categories === undefined ? '' : `<c:cat>${text(categories)}</c:cat>`) +
      `<c:val>${reference('numRef', values, numberCacheXml(values, workbook))}</c:val>`,
  );
}

function labelsXml(): string {
  const shown = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];
  return xmlElement(
    'c:dLbls',
    {},
    val('dLblPos', 'outEnd') + shown.map((what) => val(what, what === 'showVal' ? 1 : 0)).join(''),
  );
}

function shapeXml({ fill, line, hatched }: ChartSeries): string {
  const inside =
    fill === undefined
      ? ''
      : hatched
        ? `<a:pattFill prst="wdUpDiag"><a:fgClr>${colorXml(line ?? fill)}</a:fgClr><a:bgClr>${colorXml(fill)}</a:bgClr></a:pattFill>`
        : `<a:solidFill>${colorXml(fill)}</a:solidFill>`;
  const outline = line === undefined ? '' : lineXml(line);
  return inside + outline === '' ? '' : `<c:spPr>${inside}${outline}</c:spPr>`;
}

function lineXml(color: string): string {
  return `<a:ln w="6350"><a:solidFill>${colorXml(color)}</a:solidFill></a:ln>`;
}

/** @throws RangeError for what is no colour of the model */
function colorXml(color: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new RangeError(`${color} is not a colour of the form #RRGGBB`);
  return xmlElement('a:srgbClr', { val: color.slice(1).toUpperCase() });
}

function categoryAxisXml({ type, reversed }: Chart): string {
  return xmlElement(
    'c:catAx',
    {},
    val('axId', CATEGORY_AXIS) +
      `<c:scaling>${val('orientation', reversed ? 'maxMin' : 'minMax')}</c:scaling>` +
      val('delete', 0) +
      val('axPos', type === 'bar' ? 'l' : 'b') +
      val('majorTickMark', 'none') +
      val('minorTickMark', 'none') +
      val('tickLblPos', 'low') +
      `<c:spPr>${lineXml(DARK_GRAY)}</c:spPr>` +
      val('crossAx', VALUE_AXIS) +
      val('crosses', 'autoZero') +
      val('auto', 1) +
      val('lblAlgn', 'ctr') +
      val('lblOffset', 100) +
      val('noMultiLvlLbl', 1),
  );
}

/** Where categories are reversed, the value axis crosses at their end: it stays at the foot. */
function valueAxisXml({ type, axis, reversed }: Chart): string {
  const { minimum, maximum, step } = axis;
  return xmlElement(
    'c:valAx',
    {},
    val('axId', VALUE_AXIS) +
      `<c:scaling>${val('orientation', 'minMax')}` +
      (maximum === undefined ? '' : val('max', maximum)) +
      (minimum === undefined ? '' : val('min', minimum)) +
      '</c:scaling>' +
      val('delete', 0) +
      val('axPos', type === 'bar' ? 'b' : 'l') +
      `<c:majorGridlines><c:spPr>${lineXml(GRAY)}</c:spPr></c:majorGridlines>` +
      xmlElement('c:numFmt', { formatCode: 'General', sourceLinked: 0 }) +
      val('majorTickMark', 'none') +
      val('minorTickMark', 'none') +
      val('tickLblPos', 'nextTo') +
      '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>' +
      val('crossAx', CATEGORY_AXIS) +
      val('crosses', reversed ? 'max' : 'autoZero') +
      val('crossBetween', 'between') +
      (step === undefined ? '' : val('majorUnit', step)),
  );
}
