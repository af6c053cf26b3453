import type { Package } from '../read/package';
import { XmlScanner } from '../xml/xml-scanner';
import { eachChild, isOn, smallNumber, WORD, wordAttribute } from './word-names';

/** One level of a list: how its numbers look and go on (17.9). */
export interface NumberLevel {
  readonly start: number;
  readonly format: string;
  /** `%1.%2.`: each level's number by its place. */
  readonly text: string;
  /** The paragraph style that it is for. */
  readonly style?: string;
  /** It begins anew after this level or one above it, counted from 1; 0: never. */
  readonly restart?: number;
  /** Numbers of all levels in Arabic digits. */
  readonly isLegal: boolean;
}

/** A list that paragraphs refer to. Lists of one `family` go on counting each other's items. */
export interface NumberList {
  readonly family: string;
  readonly levels: ReadonlyMap<number, NumberLevel>;
  /** Where a level begins when this list is first used. */
  readonly starts: ReadonlyMap<number, number>;
}

export type NumberLists = ReadonlyMap<string, NumberList>;

interface Family {
  readonly levels: ReadonlyMap<number, NumberLevel>;
  /** Its levels are those of the family that names itself so. */
  readonly link?: string;
  readonly linked?: string;
}

/** @throws Unreadable */
export function readNumbering(parts: Package, part: string | undefined): NumberLists {
  const families = new Map<string, Family>();
  const lists = new Map<string, NumberList>();
  if (part === undefined) return lists;
  const xml = new XmlScanner(parts.source(part), part, WORD);
  xml.openRoot('numbering');
  eachChild(xml, (name) => {
    parts.budget.spendItems(1, part);
    if (name === 'abstractNum') families.set(wordAttribute(xml, 'abstractNumId') ?? '', readFamily(xml));
    // Families come before the lists made of them (17.9.17).
    if (name === 'num') lists.set(wordAttribute(xml, 'numId') ?? '', readList(xml, families));
  });
  return lists;
}

function readFamily(xml: XmlScanner): Family {
  const levels = new Map<number, NumberLevel>();
  let family: Family = { levels };
  eachChild(xml, (name) => {
    if (name === 'lvl') levels.set(smallNumber(wordAttribute(xml, 'ilvl'), 0), readLevel(xml));
    if (name === 'numStyleLink') family = { ...family, link: wordAttribute(xml, 'val') };
    if (name === 'styleLink') family = { ...family, linked: wordAttribute(xml, 'val') };
  });
  return family;
}

function readLevel(xml: XmlScanner): NumberLevel {
  let level: NumberLevel = { start: 0, format: 'decimal', text: '', isLegal: false };
  eachChild(xml, (name) => {
    const value = wordAttribute(xml, 'val');
    if (name === 'start') level = { ...level, start: smallNumber(value, 0) };
    if (name === 'numFmt') level = { ...level, format: value ?? 'decimal' };
    if (name === 'lvlText') level = { ...level, text: value ?? '' };
    if (name === 'pStyle') level = { ...level, style: value };
    if (name === 'lvlRestart') level = { ...level, restart: smallNumber(value, 0) };
    if (name === 'isLgl') level = { ...level, isLegal: isOn(xml) };
  });
  return level;
}

function readList(xml: XmlScanner, families: ReadonlyMap<string, Family>): NumberList {
  let family = '';
  const own = new Map<number, NumberLevel>();
  const starts = new Map<number, number>();
  eachChild(xml, (name) => {
    if (name === 'abstractNumId') family = wordAttribute(xml, 'val') ?? '';
    if (name !== 'lvlOverride') return;
    const depth = smallNumber(wordAttribute(xml, 'ilvl'), 0);
    eachChild(xml, (inner) => {
      if (inner === 'startOverride') starts.set(depth, smallNumber(wordAttribute(xml, 'val'), 0));
      if (inner === 'lvl') own.set(depth, readLevel(xml));
    });
  });
  const named = families.get(family);
  const link = named?.link;
  const meant = link === undefined ? undefined : [...families].find(([, { linked }]) => linked === link);
  const [id, { levels }] = meant ?? [family, named ?? { levels: new Map<number, NumberLevel>() }];
  return { family: id, levels: new Map([...levels, ...own]), starts };
}
