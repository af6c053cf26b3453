import type { AppendixId, Form } from '../form/form';
import type { SectionId } from '../narrative/outline';
import { foldText } from '../prose/folded-text';
import type { DocumentItem, DocumentLine, DocumentTableItem } from './document-lines';
import { isClosing, isSignature } from './letter/read-tail';
import type { FoundHeading } from './proposal';
import { findHeadings, parentOf } from './sections/find-headings';
import { readHeadingNumber } from './sections/heading-number';
import { SECTION_WORDS } from './sections/section-words';

/** Lines of one section; without one, those under a heading that no section has, that heading the first of them. */
export interface SectionLines {
  readonly section: SectionId | undefined;
  readonly lines: readonly DocumentLine[];
}

/** A table, with the appendix that the title above it names. */
export interface TitledTable extends DocumentTableItem {
  readonly titled: AppendixId | undefined;
}

/** A document parted into what a report is made of. */
export interface DocumentParts {
  readonly head: readonly DocumentLine[];
  readonly headings: readonly FoundHeading[];
  readonly sections: readonly SectionLines[];
  readonly tail: readonly DocumentLine[];
  /** Lines below an appendix's title; before the first title, below the signature. */
  readonly appendices: readonly { readonly titled: AppendixId | undefined; readonly lines: readonly DocumentLine[] }[];
  readonly tables: readonly TitledTable[];
}

const APPENDIX = /^phụ lục(?: số)? (\d{1,2})(?![\d.])[.:)]?/;
/** What our own letters append to explain errors. */
const EXPLANATIONS = /^giải trình$/;
const LONGEST_HEADING = 120;

/** Parts a document by its headings, its signature and the titles of its appendices. */
export function partDocument(items: readonly DocumentItem[], form: Form): DocumentParts {
  const lines = items.filter((item): item is DocumentLine => item.kind === 'line');
  const letterEnd = firstOf(lines, 0, (text) => isSignature(text) || beginsAppendix(text));
  const headings = findHeadings(lines.slice(0, letterEnd));
  const behind = (headings[headings.length - 1]?.line ?? -1) + 1;
  const end = Math.min(letterEnd, firstOf(lines, behind, isClosing));
  const tailEnd = firstOf(lines, end, beginsAppendix);
  const first = headings[0]?.line ?? end;
  return {
    head: lines.slice(0, first),
    headings: headings.map(({ line, section, by }) => ({ section, by, text: (lines[line] as DocumentLine).text })),
    sections: headings.flatMap(({ line, section }, index) => {
      const next = headings[index + 1]?.line ?? end;
      return sectionLines(section, lines.slice(line + 1, next));
    }),
    tail: lines.slice(end, tailEnd),
    appendices: appendixLines(lines.slice(tailEnd), form),
    tables: titledTables(items, form),
  };
}

/** The first line from one on that is so, else the end. */
function firstOf(lines: readonly DocumentLine[], from: number, isSo: (text: string) => boolean): number {
  const first = lines.findIndex(({ text }, index) => index >= from && isSo(text));
  return first < 0 ? lines.length : first;
}

/** A line that is the title of an appendix: its number, and nothing after it but capitals. */
function beginsAppendix(text: string): boolean {
  const { folded } = foldText(text);
  if (EXPLANATIONS.test(folded)) return true;
  const match = APPENDIX.exec(folded);
  const rest = match ? text.slice(match[0].length) : '';
  return match !== null && rest === rest.toUpperCase();
}

function appendixOf(text: string, form: Form): AppendixId | undefined {
  const number = Number(APPENDIX.exec(foldText(text).folded)?.[1]);
  return form.appendices.find((appendix) => appendix.number === number)?.id;
}

function appendixLines(lines: readonly DocumentLine[], form: Form): DocumentParts['appendices'] {
  const parts: { titled: AppendixId | undefined; lines: DocumentLine[] }[] = [];
  for (const line of lines) {
    if (beginsAppendix(line.text)) {
      const rest = line.text.replace(/^\S+ \S+(?: \d+)?[.:)]? ?/u, '');
      const isTitle = appendixOf(line.text, form) !== undefined;
      parts.push({
        titled: appendixOf(line.text, form),
        lines: isTitle && rest !== '' ? [{ ...line, text: rest }] : [],
      });
      if (!isTitle) parts[parts.length - 1]?.lines.push(line);
    } else if (parts.length === 0) parts.push({ titled: undefined, lines: [line] });
    else parts[parts.length - 1]?.lines.push(line);
  }
  return parts;
}

function titledTables(items: readonly DocumentItem[], form: Form): TitledTable[] {
  let titled: AppendixId | undefined;
  return items.flatMap((item): TitledTable[] => {
    if (item.kind !== 'line') return [{ ...item, titled }];
    if (beginsAppendix(item.text)) titled = appendixOf(item.text, form);
    return [];
  });
}

/** Text under a heading of the document's own is of no section that the report has. */
function sectionLines(section: SectionId, lines: readonly DocumentLine[]): SectionLines[] {
  const own = lines.findIndex((line) => isOwnHeading(line, section));
  if (own < 0) return [{ section, lines }];
  return [
    { section, lines: lines.slice(0, own) },
    { section: undefined, lines: lines.slice(own) },
  ];
}

/**
 * A heading that no section has: a main one by its Roman number and capitals, or one that goes on counting behind the
 * last section of its part and speaks of something else.
 */
function isOwnHeading({ text }: DocumentLine, section: SectionId): boolean {
  const { kind, value, rest } = readHeadingNumber(text);
  if (text.length > LONGEST_HEADING || /[.;:,]$/.test(rest)) return false;
  if (kind === 'roman') return rest === rest.toUpperCase();
  const parent = parentOf(section);
  const siblings = SECTION_WORDS.filter(({ id }) => parent !== '' && parentOf(id) === parent);
  const own = SECTION_WORDS.find(({ id }) => id === section);
  if (kind !== 'arabic' || siblings.length === 0 || own?.number !== siblings.length) return false;
  return value === siblings.length + 1 && !own.words.test(foldText(rest).folded);
}
