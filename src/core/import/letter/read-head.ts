import { foldText } from '../../prose/folded-text';
import type { DocumentLine } from '../document-lines';
import type { DetailProposal, UnplacedText } from '../proposal';
import { isFrame, isPageNumber } from './frame-lines';
import { committeesIn, issuerOf } from './unit-name';

/** What the part above section I says. */
export interface LetterHead {
  readonly details: readonly DetailProposal[];
  /** Of the report, in one line; empty where none is found. */
  readonly title: string;
  /** The paragraphs that open the report. */
  readonly paragraphs: readonly DocumentLine[];
  readonly unplaced: readonly UnplacedText[];
}

const NUMBER = /^số ?: ?(?<number>\d+[\p{L}]?(?: ?\/ ?[\p{L}\d]+(?:-[\p{L}\d]+)*)+)$/iu;
const PLACE_DATE =
  /^(?<place>\p{L}[^,:\d]{0,60}), ?(?<date>ngày ?(?<day>\d{1,2}) tháng (?<month>\d{1,2}) năm (?<year>\d{4}))\.?$/iu;
const ADDRESSEES = /^kính gửi ?:? ?/i;
const ITEM = /^[-–+*•] ?/;
const LONGEST_TITLE = 200;
const LONGEST_ADDRESSEE = 120;
/** Less is no sentence. */
const SHORTEST_PARAGRAPH = 40;

/**
 * Reads the part of a letter above its first section.
 * @param named the people's committees that the whole document names
 */
export function readHead(lines: readonly DocumentLine[], named: readonly string[]): LetterHead {
  const details: DetailProposal[] = [];
  const capitals: string[] = [];
  const addressees: string[] = [];
  const titleLines: string[] = [];
  const paragraphs: DocumentLine[] = [];
  const unplaced: UnplacedText[] = [];
  let part: 'top' | 'title' | 'addressees' | 'text' = 'top';
  for (const line of lines.flatMap(apart)) {
    const { text } = line;
    const found = detailsOfPart(text);
    if (found.length > 0) details.push(...found);
    else if (foldText(text).folded === 'báo cáo' && part === 'top') part = 'title';
    else if (isFrame(text) || isPageNumber(text)) continue;
    else if (ADDRESSEES.test(text)) {
      part = 'addressees';
      const rest = text.replace(ADDRESSEES, '');
      if (rest !== '') addressees.push(rest);
    } else if (part === 'addressees' && isAddressee(text, addressees)) addressees.push(text);
    else if (part === 'title' && isTitle(text)) titleLines.push(text);
    else if (part === 'top' && text === text.toUpperCase()) capitals.push(text);
    else if (text.length >= SHORTEST_PARAGRAPH && text !== text.toUpperCase()) {
      part = 'text';
      paragraphs.push(line);
    } else unplaced.push({ reason: 'before-headings', text });
  }
  const list = addressees.map(plainItem);
  const { unit, parent = committeesIn(list[0] ?? '')[0] } = issuerOf(capitals, named);
  if (unit === undefined) unplaced.push(...capitals.map((text) => ({ reason: 'before-headings' as const, text })));
  return {
    details: [
      ...details,
      ...detail('unit.name', unit, capitals.join(' ')),
      ...detail('unit.parent', parent, addressees[0] ?? capitals.join(' ')),
      ...detail('addressees', list.join('\n'), addressees.join('\n')),
    ],
    title: titleLines.join(' '),
    paragraphs,
    unplaced,
  };
}

/** Columns side by side are lines of their own; of a sentence with a tab in it they are not. */
function apart(line: DocumentLine): readonly DocumentLine[] {
  if (line.parts.some((part) => part.length >= SHORTEST_PARAGRAPH && part !== part.toUpperCase())) {
    if (!line.parts.some((part) => detailsOfPart(part).length > 0)) return [line];
  }
  return line.parts.map((text) => ({ ...line, text, parts: [text] }));
}

/** A detail, where there is one. */
export function detail(field: DetailProposal['field'], value: string | undefined, written: string): DetailProposal[] {
  return value === undefined || value === '' ? [] : [{ field, value, written }];
}

/** An item of a list without its dash and its end. */
export function plainItem(text: string): string {
  return text.replace(ITEM, '').replace(/[\s;.,]+$/, '');
}

function detailsOfPart(part: string): DetailProposal[] {
  const number = NUMBER.exec(part)?.groups?.number;
  if (number !== undefined) return detail('document.number', number.replace(/ /g, ''), part);
  const { place, day = '', month = '', year = '' } = PLACE_DATE.exec(part)?.groups ?? {};
  if (place === undefined) return [];
  const date = isoDate(Number(day), Number(month), Number(year));
  return [...detail('document.place', place.trim(), part), ...detail('document.date', date, part)];
}

/** ISO; `undefined` for a day that no calendar has. */
function isoDate(day: number, month: number, year: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** The first addressee may stand alone; further ones are items of a list. */
function isAddressee(text: string, before: readonly string[]): boolean {
  return text.length <= LONGEST_ADDRESSEE && (before.length === 0 || ITEM.test(text));
}

function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !/[.:;]$/.test(text);
}
