import type { Package } from '../read/package';
import { XmlScanner } from '../xml/xml-scanner';
import { eachChild, isOn, smallNumber, WORD, wordAttribute } from './word-names';

/** Which list a paragraph is an item of, and how deep; without a depth, the level that names the paragraph's style. */
export interface ListReference {
  /** `0`: of none, whatever the style says. */
  readonly list?: string;
  readonly depth?: number;
}

/** What of a style, or of a paragraph or run itself, matters to its text. */
export interface WordFormat {
  /** Heading level, 1–9; 0 for body text. */
  readonly level?: number;
  readonly item?: ListReference;
  /** Empty for a font of the theme. */
  readonly font?: string;
  readonly isHidden?: boolean;
}

interface WordStyle extends WordFormat {
  readonly basedOn?: string;
}

const LONGEST_CHAIN = 30;
const HEADING_NAME = /^heading (\d)$/i;

/** The styles of a document: what its paragraphs and runs have where they say nothing themselves. */
export class WordStyles {
  constructor(
    private readonly styles: ReadonlyMap<string, WordStyle>,
    private readonly defaults: WordFormat,
    /** The style of paragraphs that name none. */
    readonly usual: string | undefined,
  ) {}

  /** A property as a style gives it, by itself or by what it is based on. */
  of<Name extends keyof WordFormat>(style: string | undefined, name: Name): WordFormat[Name] {
    let id = style;
    for (let step = 0; id !== undefined && step < LONGEST_CHAIN; step += 1) {
      const found = this.styles.get(id);
      if (found?.[name] !== undefined) return found[name];
      id = found?.basedOn;
    }
    return this.defaults[name];
  }
}

/** @throws Unreadable */
export function readStyles(parts: Package, part: string | undefined): WordStyles {
  const styles = new Map<string, WordStyle>();
  let defaults: WordFormat = {};
  let usual: string | undefined;
  if (part !== undefined) {
    const xml = new XmlScanner(parts.source(part), part, WORD);
    xml.openRoot('styles');
    eachChild(xml, (name) => {
      if (name === 'docDefaults') defaults = readDefaults(xml);
      if (name !== 'style') return;
      parts.budget.spendItems(1, part);
      const id = wordAttribute(xml, 'styleId') ?? '';
      const isDefault = /^(?:1|true|on)$/.test(wordAttribute(xml, 'default') ?? '');
      if (isDefault && wordAttribute(xml, 'type') === 'paragraph') usual = id;
      styles.set(id, readStyle(xml));
    });
  }
  return new WordStyles(styles, defaults, usual);
}

function readDefaults(xml: XmlScanner): WordFormat {
  let format: WordFormat = {};
  eachChild(xml, (name) => {
    if (name !== 'rPrDefault') return;
    eachChild(xml, (inner) => {
      if (inner === 'rPr') format = readRunFormat(xml);
    });
  });
  return format;
}

function readStyle(xml: XmlScanner): WordStyle {
  let style: WordStyle = {};
  eachChild(xml, (name) => {
    const value = wordAttribute(xml, 'val');
    if (name === 'basedOn') style = { ...style, basedOn: value };
    if (name === 'rPr') style = { ...style, ...readRunFormat(xml) };
    const level = name === 'name' ? HEADING_NAME.exec(value ?? '')?.[1] : undefined;
    if (level !== undefined) style = { level: Number(level), ...style };
    if (name === 'pPr') {
      eachChild(xml, (property) => {
        if (property === 'outlineLvl') style = { ...style, level: headingLevel(xml) };
        if (property === 'numPr') style = { ...style, item: readListReference(xml) };
      });
    }
  });
  return style;
}

/** Levels are counted from 0, and 9 is body text (17.3.1.20). */
export function headingLevel(xml: XmlScanner): number {
  const level = smallNumber(wordAttribute(xml, 'val'), 9);
  return level < 9 ? level + 1 : 0;
}

/** `numPr`, of a style or of a paragraph (17.3.1.19). */
export function readListReference(xml: XmlScanner): ListReference {
  let reference: ListReference = {};
  eachChild(xml, (name) => {
    const value = wordAttribute(xml, 'val');
    if (name === 'numId') reference = { ...reference, list: value };
    if (name === 'ilvl') reference = { ...reference, depth: smallNumber(value, 0) };
  });
  return reference;
}

/** `rPr`: the font of what is not ASCII, and whether the text prints (17.3.2). */
export function readRunFormat(xml: XmlScanner): WordFormat & { readonly style?: string } {
  let format: WordFormat & { style?: string } = {};
  eachChild(xml, (name) => {
    if (name === 'rStyle') format = { ...format, style: wordAttribute(xml, 'val') };
    if (name === 'vanish') format = { ...format, isHidden: isOn(xml) };
    if (name !== 'rFonts') return;
    const isOfTheme = (wordAttribute(xml, 'hAnsiTheme') ?? wordAttribute(xml, 'asciiTheme')) !== undefined;
    const font = isOfTheme ? '' : (wordAttribute(xml, 'hAnsi') ?? wordAttribute(xml, 'ascii'));
    if (font !== undefined) format = { ...format, font };
  });
  return format;
}
