import type { BorderStyle, CellStyle, ConditionalFormat, FontStyle } from '../../core/workbook/workbook';
import { DEFAULT_FONT } from '../default-font';
import { refuse } from '../file-problem';
import { BUILT_IN_NUMBER_FORMATS } from '../number-formats';
import { XmlScanner } from '../xml/xml-scanner';
import type { ThemeColors } from './colors';
import { readColor } from './colors';
import type { Package } from './package';
import { readBorder, readCellFormat, readFill, readFont } from './style-elements';
import { readXmlIndex } from './xml-values';

export type DifferentialStyle = ConditionalFormat['style'];

/** The tables of styles that cells and conditional formats refer to by index. */
export interface Styles {
  /** Of each `xf`; undefined where it is Excel's default through and through. */
  readonly cellStyles: readonly (CellStyle | undefined)[];
  readonly differentialStyles: readonly DifferentialStyle[];
  readonly defaultFont: FontStyle;
}

/** What a workbook without a styles part has. */
export const NO_STYLES: Styles = Object.freeze({
  cellStyles: [undefined],
  differentialStyles: [],
  defaultFont: DEFAULT_FONT,
});

interface StyleTables {
  readonly fonts: FontStyle[];
  readonly fills: (string | undefined)[];
  readonly borders: (BorderStyle | undefined)[];
  readonly numberFormats: Map<number, string>;
}

/** @throws Unreadable */
export function readStyles(parts: Package, part: string, theme: ThemeColors): Styles {
  const xml = new XmlScanner(parts.source(part), part);
  xml.openRoot('styleSheet');
  const tables: StyleTables = { fonts: [], fills: [], borders: [], numberFormats: new Map(BUILT_IN_NUMBER_FORMATS) };
  const cellStyles: (CellStyle | undefined)[] = [];
  const differentialStyles: DifferentialStyle[] = [];
  while (xml.nextChild(1)) {
    const { name, depth } = xml;
    const item = STYLE_LISTS.get(name);
    while (item !== undefined && xml.nextChild(depth)) {
      if (!xml.is(item)) continue;
      parts.budget.spendItems(1, part);
      if (name === 'numFmts') {
        tables.numberFormats.set(
          readXmlIndex(xml.attribute('numFmtId') ?? '', part),
          xml.attribute('formatCode') ?? '',
        );
      } else if (name === 'fonts') tables.fonts.push(readFont(xml, theme));
      else if (name === 'fills') tables.fills.push(readFill(xml, theme).fill);
      else if (name === 'borders') tables.borders.push(readBorder(xml, parts));
      else if (name === 'cellXfs') cellStyles.push(readCellStyle(xml, tables));
      else differentialStyles.push(readDifferentialStyle(xml, theme));
    }
  }
  return { cellStyles, differentialStyles, defaultFont: { ...DEFAULT_FONT, ...tables.fonts[0] } };
}

/** Each list that is read, and what its items are called. */
const STYLE_LISTS: ReadonlyMap<string, string> = new Map([
  ['numFmts', 'numFmt'],
  ['fonts', 'font'],
  ['fills', 'fill'],
  ['borders', 'border'],
  ['cellXfs', 'xf'],
  ['dxfs', 'dxf'],
]);

/** One `xf` with its font, fill, border and number format looked up. */
function readCellStyle(xml: XmlScanner, tables: StyleTables): CellStyle | undefined {
  const lookUp = <T>(attribute: string, table: readonly T[]): T | undefined => {
    const index = readXmlIndex(xml.attribute(attribute) ?? '0', xml.part);
    if (index >= Math.max(table.length, 1)) refuse('index-out-of-range', `${attribute} ${index}`, xml.part);
    return table[index];
  };
  const font = lookUp('fontId', tables.fonts);
  const fill = lookUp('fillId', tables.fills);
  const border = lookUp('borderId', tables.borders);
  const numberFormat = tables.numberFormats.get(readXmlIndex(xml.attribute('numFmtId') ?? '0', xml.part));
  const style: CellStyle = {
    ...(font && Object.keys(font).length > 0 ? { font } : {}),
    ...(fill === undefined ? {} : { fill }),
    ...(border === undefined ? {} : { border }),
    ...(numberFormat === undefined || /^general$/i.test(numberFormat) ? {} : { numberFormat }),
    ...readCellFormat(xml),
  };
  return Object.keys(style).length > 0 ? Object.freeze(style) : undefined;
}

/** What a conditional format changes; files keep the colour of its fill where a cell's fill has its background. */
function readDifferentialStyle(xml: XmlScanner, theme: ThemeColors): DifferentialStyle {
  const own = xml.depth;
  let fontColor: string | undefined;
  let fill: string | undefined;
  let numberFormat: string | undefined;
  while (xml.nextChild(own)) {
    if (xml.is('font')) {
      const font = xml.depth;
      while (xml.nextChild(font)) if (xml.is('color')) fontColor = readColor(xml, theme);
    } else if (xml.is('fill')) {
      const read = readFill(xml, theme);
      fill = read.background ?? read.fill;
    } else if (xml.is('numFmt')) numberFormat = xml.attribute('formatCode');
  }
  return Object.freeze({
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(fill === undefined ? {} : { fill }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  });
}
