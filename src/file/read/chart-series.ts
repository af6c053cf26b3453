import type { ChartSeries } from '../../core/workbook/chart';
import type { XmlScanner } from '../xml/xml-scanner';
import { eachWithin } from './each-within';
import { readXmlBoolean } from './xml-values';

/** The series just opened; without it where its values are not taken from cells. */
export function readChartSeries(xml: XmlScanner): {
  readonly series: ChartSeries | undefined;
  readonly dataLabels: boolean;
} {
  const own = xml.depth;
  let name: string | undefined;
  let categories: string | undefined;
  let values: string | undefined;
  let look: Pick<ChartSeries, 'fill' | 'line' | 'hatched'> = {};
  let dataLabels = false;
  while (xml.nextChild(own)) {
    if (xml.is('tx')) name = readReference(xml);
    else if (xml.is('cat')) categories = readReference(xml);
    else if (xml.is('val')) values = readReference(xml);
    else if (xml.is('spPr')) look = readShape(xml);
    else if (xml.is('dLbls')) {
      const labels = xml.depth;
      while (xml.nextChild(labels)) {
        if (xml.is('showVal')) dataLabels = readXmlBoolean(xml.attribute('val'), true);
      }
    }
  }
  const series =
    values === undefined
      ? undefined
      : {
          ...(name === undefined ? {} : { name }),
          ...(categories === undefined ? {} : { categories }),
          values,
          ...look,
        };
  return { series, dataLabels };
}

/** The first reference within the element just opened, as a formula. */
function readReference(xml: XmlScanner): string | undefined {
  let formula: string | undefined;
  eachWithin(xml, () => {
    if (xml.is('f') && formula === undefined) formula = `=${xml.readText()}`;
  });
  return formula;
}

/** Fill and line, where their colours are said outright. */
function readShape(xml: XmlScanner): Pick<ChartSeries, 'fill' | 'line' | 'hatched'> {
  const own = xml.depth;
  let fill: string | undefined;
  let line: string | undefined;
  let hatched = false;
  while (xml.nextChild(own)) {
    if (xml.is('solidFill')) fill = readColor(xml);
    else if (xml.is('ln')) line = readColor(xml);
    else if (xml.is('pattFill')) {
      hatched = true;
      const pattern = xml.depth;
      while (xml.nextChild(pattern)) if (xml.is('bgClr')) fill = readColor(xml);
    }
  }
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(line === undefined ? {} : { line }),
    ...(hatched && fill !== undefined ? { hatched } : {}),
  };
}

function readColor(xml: XmlScanner): string | undefined {
  let color: string | undefined;
  eachWithin(xml, () => {
    const rgb = xml.is('srgbClr') ? xml.attribute('val') : undefined;
    if (rgb !== undefined && /^[0-9a-f]{6}$/i.test(rgb)) color ??= `#${rgb.toUpperCase()}`;
  });
  return color;
}
