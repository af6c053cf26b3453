import type { CellStyle, ConditionalFormat, FontStyle } from '../../core/workbook/workbook';
import { DEFAULT_FONT } from '../default-font';
import { BUILT_IN_NUMBER_FORMATS, FIRST_CUSTOM_NUMBER_FORMAT } from '../number-formats';
import { SPREADSHEET } from '../xml/namespaces';
import { xmlColor, xmlDocument, xmlElement, xmlList } from './xml-text';

/** Built-in formats that mean the same in every locale; the others are written out. */
const SAFE_BUILT_IN = new Map(
  [...BUILT_IN_NUMBER_FORMATS].filter(([id]) => id < 14 || id === 49).map(([id, code]) => [code, id]),
);

/** Texts of elements, each once; the index is what others refer to. */
class ElementTable {
  readonly elements: string[];
  private readonly indexes = new Map<string, number>();

  constructor(first: readonly string[]) {
    this.elements = [...first];
    first.forEach((element, index) => this.indexes.set(element, index));
  }

  index(element: string): number {
    let index = this.indexes.get(element);
    if (index === undefined) {
      index = this.elements.push(element) - 1;
      this.indexes.set(element, index);
    }
    return index;
  }
}

/** Gathers the styles of a workbook while its sheets are written, and writes the part that holds them. */
export class StyleTable {
  private readonly fonts = new ElementTable([fontXml({})]);
  private readonly fills = new ElementTable([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  private readonly borders = new ElementTable([borderXml('none')]);
  private readonly cellFormats = new ElementTable([cellFormatXml({}, 0, 0, 0, 0, false)]);
  private readonly differential = new ElementTable([]);
  private readonly numberFormats = new Map<string, number>();
  private readonly known = [
    new Map<CellStyle | undefined, number>(),
    new Map<CellStyle | undefined, number>(),
  ] as const;

  /**
   * The index by which a cell refers to its style.
   * @param quoted the text is to stay a text when a person edits the cell, whatever it begins with
   */
  cellStyle(style: CellStyle | undefined, quoted: boolean): number {
    const known = this.known[quoted ? 1 : 0];
    let index = known.get(style);
    if (index === undefined) {
      index = this.addCellStyle(style ?? {}, quoted);
      known.set(style, index);
    }
    return index;
  }

  /** The index by which a conditional format refers to what it changes. */
  differentialStyle({ fontColor, fill, numberFormat }: ConditionalFormat['style']): number {
    const font = fontColor === undefined ? '' : `<font>${xmlElement('color', { rgb: xmlColor(fontColor) })}</font>`;
    // Here, unlike in a cell, the colour of a solid fill is its background.
    const fillXml =
      fill === undefined
        ? ''
        : `<fill><patternFill patternType="solid">${xmlElement('bgColor', { rgb: xmlColor(fill) })}</patternFill></fill>`;
    const format =
      numberFormat === undefined
        ? ''
        : xmlElement('numFmt', { numFmtId: this.numberFormat(numberFormat), formatCode: numberFormat });
    return this.differential.index(`<dxf>${font}${format}${fillXml}</dxf>`);
  }

  /** The styles part. */
  xml(): string {
    const numberFormats = [...this.numberFormats]
      .filter(([, id]) => id >= FIRST_CUSTOM_NUMBER_FORMAT)
      .map(([formatCode, numFmtId]) => xmlElement('numFmt', { numFmtId, formatCode }));
    return xmlDocument(
      xmlElement(
        'styleSheet',
        { xmlns: SPREADSHEET[0] },
        xmlList('numFmts', numberFormats) +
          xmlList('fonts', this.fonts.elements) +
          xmlList('fills', this.fills.elements) +
          xmlList('borders', this.borders.elements) +
          '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
          xmlList('cellXfs', this.cellFormats.elements) +
          '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
          xmlList('dxfs', this.differential.elements),
      ),
    );
  }

  private addCellStyle(style: CellStyle, quoted: boolean): number {
    const fill =
      style.fill === undefined
        ? 0
        : this.fills.index(
            `<fill><patternFill patternType="solid">${xmlElement('fgColor', { rgb: xmlColor(style.fill) })}` +
              '<bgColor indexed="64"/></patternFill></fill>',
          );
    const number = style.numberFormat === undefined ? 0 : this.numberFormat(style.numberFormat);
    const font = this.fonts.index(fontXml(style.font ?? {}));
    const border = this.borders.index(borderXml(style.border ?? 'none'));
    return this.cellFormats.index(cellFormatXml(style, number, font, fill, border, quoted));
  }

  private numberFormat(code: string): number {
    if (code === 'General') return 0;
    const known = SAFE_BUILT_IN.get(code) ?? this.numberFormats.get(code);
    if (known !== undefined) return known;
    const id = FIRST_CUSTOM_NUMBER_FORMAT + this.numberFormats.size;
    this.numberFormats.set(code, id);
    return id;
  }
}

function fontXml({ name, size, bold, italic, underline, color }: FontStyle): string {
  return (
    `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underline ? '<u/>' : ''}` +
    xmlElement('sz', { val: size ?? DEFAULT_FONT.size }) +
    (color === undefined ? '' : xmlElement('color', { rgb: xmlColor(color) })) +
    `${xmlElement('name', { val: name ?? DEFAULT_FONT.name })}</font>`
  );
}

function borderXml(style: NonNullable<CellStyle['border']>): string {
  const edge = (name: string): string =>
    style === 'none' ? `<${name}/>` : `<${name} style="${style}"><color auto="1"/></${name}>`;
  return `<border>${edge('left')}${edge('right')}${edge('top')}${edge('bottom')}<diagonal/></border>`;
}

function cellFormatXml(
  { horizontal, vertical, wrap, indent, locked }: CellStyle,
  numFmtId: number,
  fontId: number,
  fillId: number,
  borderId: number,
  quoted: boolean,
): string {
  const alignment = { horizontal, vertical, wrapText: wrap || undefined, indent: indent || undefined };
  const aligned = Object.values(alignment).some((value) => value !== undefined);
  return xmlElement(
    'xf',
    {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      quotePrefix: quoted || undefined,
      applyNumberFormat: numFmtId > 0 || undefined,
      applyFont: fontId > 0 || undefined,
      applyFill: fillId > 0 || undefined,
      applyBorder: borderId > 0 || undefined,
      applyAlignment: aligned || undefined,
      applyProtection: locked === false || undefined,
    },
    (aligned ? xmlElement('alignment', alignment) : '') + (locked === false ? '<protection locked="0"/>' : ''),
  );
}
