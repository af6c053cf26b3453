import type {
  BorderStyle,
  CellStyle,
  FontStyle,
  HorizontalAlignment,
  VerticalAlignment,
} from '../../core/workbook/workbook';
import { DEFAULT_FONT } from '../default-font';
import type { XmlScanner } from '../xml/xml-scanner';
import type { ThemeColors } from './colors';
import { readColor } from './colors';
import type { Package } from './package';
import { readXmlBoolean, readXmlLength } from './xml-values';

/** The font of the element just opened; properties equal to Excel's default are left out. */
export function readFont(xml: XmlScanner, theme: ThemeColors): FontStyle {
  const own = xml.depth;
  const font: { -readonly [Key in keyof FontStyle]: FontStyle[Key] } = {};
  while (xml.nextChild(own)) {
    const value = xml.attribute('val');
    if (xml.is('b') && readXmlBoolean(value, true)) font.bold = true;
    else if (xml.is('i') && readXmlBoolean(value, true)) font.italic = true;
    else if (xml.is('u') && value !== 'none') font.underline = true;
    else if (xml.is('name') && value !== undefined && value !== DEFAULT_FONT.name) font.name = value;
    else if (xml.is('sz')) {
      const size = readXmlLength(value);
      if (size !== undefined && size !== DEFAULT_FONT.size) font.size = size;
    } else if (xml.is('color')) {
      const color = readColor(xml, theme);
      if (color !== undefined && color !== DEFAULT_FONT.color) font.color = color;
    }
  }
  return Object.freeze(font);
}

/** The fill of the element just opened: of a solid pattern its colour, and the pattern's background. */
export function readFill(
  xml: XmlScanner,
  theme: ThemeColors,
): { readonly fill?: string; readonly background?: string } {
  const own = xml.depth;
  let fill: string | undefined;
  let background: string | undefined;
  while (xml.nextChild(own)) {
    if (!xml.is('patternFill')) continue;
    const pattern = xml.attribute('patternType') ?? 'none';
    const inner = xml.depth;
    while (xml.nextChild(inner)) {
      if (xml.is('fgColor') && pattern === 'solid') fill = readColor(xml, theme);
      else if (xml.is('bgColor') && (pattern === 'solid' || pattern === 'none')) background = readColor(xml, theme);
    }
  }
  return { fill, background };
}

const EDGES = ['left', 'right', 'top', 'bottom'];
const STRONG = /^(medium|thick|double)/i;

/** The border of the element just opened where its four edges are alike; the model has no other. */
export function readBorder(xml: XmlScanner, parts: Package): BorderStyle | undefined {
  const own = xml.depth;
  const edges = new Map<string, BorderStyle>();
  let simplified = false;
  while (xml.nextChild(own)) {
    const style = xml.attribute('style') ?? 'none';
    if (!EDGES.includes(xml.name)) continue;
    edges.set(xml.name, style === 'none' ? 'none' : STRONG.test(style) ? 'medium' : 'thin');
    simplified ||= !['none', 'thin', 'medium'].includes(style);
  }
  const [first, ...others] = EDGES.map((edge) => edges.get(edge) ?? 'none');
  const alike = others.every((edge) => edge === first);
  if (simplified || !alike) parts.warnings.add('formatting-simplified', 'border');
  return alike && first !== 'none' ? first : undefined;
}

const HORIZONTAL: ReadonlyMap<string, HorizontalAlignment> = new Map([
  ['left', 'left'],
  ['center', 'center'],
  ['centerContinuous', 'center'],
  ['right', 'right'],
  ['justify', 'justify'],
  ['distributed', 'justify'],
]);
const VERTICAL: ReadonlyMap<string, VerticalAlignment> = new Map([
  ['top', 'top'],
  ['center', 'center'],
  ['justify', 'top'],
  ['distributed', 'center'],
]);

/** Alignment and lock of the `xf` just opened. */
export function readCellFormat(xml: XmlScanner): CellStyle {
  const own = xml.depth;
  let format: CellStyle = {};
  while (xml.nextChild(own)) {
    if (xml.is('protection') && !readXmlBoolean(xml.attribute('locked'), true)) format = { ...format, locked: false };
    if (!xml.is('alignment')) continue;
    const horizontal = HORIZONTAL.get(xml.attribute('horizontal') ?? '');
    const vertical = VERTICAL.get(xml.attribute('vertical') ?? '');
    const indent = Math.round(readXmlLength(xml.attribute('indent')) ?? 0);
    format = {
      ...format,
      ...(horizontal === undefined ? {} : { horizontal }),
      ...(vertical === undefined ? {} : { vertical }),
      ...(readXmlBoolean(xml.attribute('wrapText'), false) ? { wrap: true } : {}),
      ...(indent > 0 ? { indent } : {}),
    };
  }
  return format;
}
