import { paragraphsOf, type TextDocument } from '../document/text-document';
import type { Form, Indicator } from '../form/form';
import { HEAD_SECTION, TAIL_SECTION } from '../narrative/outline';
import { fold } from '../text/normalize';
import { decodeDocument } from './decode-document';
import { documentItems } from './document-lines';
import { gatherFigures } from './gather-figures';
import { fullWidth, paragraphTexts } from './join-lines';
import { isAppendixFrame, isPageNumber } from './letter/frame-lines';
import { periodOfTitle } from './letter/period-of-title';
import { detail, readHead } from './letter/read-head';
import { readTail } from './letter/read-tail';
import { committeesIn } from './letter/unit-name';
import { type DocumentParts, partDocument } from './part-document';
import type { DetailProposal, ImportProposal, ParagraphProposal, UnplacedText } from './proposal';
import { readFigureLines } from './tables/figure-lines';
import { type FoundRow, readFigureTable, type TableContext } from './tables/figure-tables';
import { rowText } from './tables/row-text';
import { type ToldInSentence, toldByParagraph } from './told-figures';

/** How much of the work is done. */
export interface ImportProgress {
  readonly done: number;
  readonly all: number;
}

/** How far it is before the paragraphs, which are most of the work. */
const NOTHING_YET: ImportProgress = Object.freeze<ImportProgress>({ done: 0, all: 1 });

/**
 * Finds in a letter what a report is made of: details, sections, figures in tables and in sentences. Never throws over
 * what a document holds, and loses nothing of it: what cannot be placed is listed with its text.
 */
export function proposeImport(document: TextDocument, form: Form): ImportProposal {
  const steps = importSteps(document, form);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of a few milliseconds each, so that a person sees how far it is and may give it up between two. */
export function* importSteps(document: TextDocument, form: Form): Generator<ImportProgress, ImportProposal, void> {
  const decoded = decodeDocument(document, form);
  const items = documentItems(decoded, form);
  const parts = partDocument(items, form);
  yield NOTHING_YET;
  const width = decoded.isWrapped ? fullWidth(items.filter((item) => item.kind === 'line')) : undefined;
  const named = committeesIn(
    paragraphsOf(decoded.blocks)
      .map(({ text }) => text)
      .join('\n'),
  );
  const head = readHead(parts.head, named);
  const tail = readTail(parts.tail);
  const { rows, unplaced: unplacedRows } = yield* readRows(parts, form);
  const details = withUnit([...head.details, ...tail.details], tail.paragraphs.map(({ text }) => text).join('\n'));
  const date = details.find(({ field }) => field === 'document.date')?.value ?? '';
  const period =
    periodOfTitle(head.title, date) ?? periodOfTitle(head.paragraphs.map(({ text }) => text).join(' '), date);
  const body = bodyParagraphs(parts, width);
  const opening = paragraphTexts(head.paragraphs, width);
  const hasSections = parts.headings.length > 0;
  const paragraphs = [
    ...(hasSections ? inSection(HEAD_SECTION, opening) : []),
    ...body.paragraphs,
    ...inSection(TAIL_SECTION, paragraphTexts(tail.paragraphs, width)),
  ];
  const guessed = new Set(parts.headings.filter(({ by }) => by === 'number').map(({ section }) => section));
  const told: ToldInSentence[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    told.push(...toldByParagraph(paragraph, guessed.has(paragraph.section), form, period));
    yield { done: index + 1, all: paragraphs.length };
  }
  const { figures, blanks, unplaced } = gatherFigures(form, rows, told);
  return {
    period,
    title: head.title,
    details,
    figures,
    blanks,
    notes: notesOf(form, rows),
    headings: parts.headings,
    paragraphs,
    unplaced: [
      ...head.unplaced,
      ...(hasSections ? [] : opening.map((text) => ({ reason: 'no-heading' as const, text }))),
      ...body.unplaced,
      ...tail.unplaced,
      ...unplacedRows,
      ...unplaced,
    ],
    omitted: decoded.omitted,
  };
}

/** The closing sentence names the unit too, where the head does not. */
function withUnit(details: readonly DetailProposal[], closing: string): readonly DetailProposal[] {
  const named = committeesIn(closing);
  const isKnown = details.some(({ field }) => field === 'unit.name');
  return isKnown ? details : [...detail('unit.name', named[named.length - 1], closing), ...details];
}

function inSection(section: string, texts: readonly string[]): ParagraphProposal[] {
  return texts.map((text) => ({ section, text }));
}

function bodyParagraphs(
  { sections }: DocumentParts,
  width: number | undefined,
): { readonly paragraphs: readonly ParagraphProposal[]; readonly unplaced: readonly UnplacedText[] } {
  const paragraphs: ParagraphProposal[] = [];
  const unplaced: UnplacedText[] = [];
  for (const { section, lines } of sections) {
    const texts = paragraphTexts(lines, width);
    if (section === undefined) unplaced.push(...texts.map((text) => ({ reason: 'unknown-heading' as const, text })));
    else paragraphs.push(...inSection(section, texts));
  }
  return { paragraphs, unplaced };
}

/** Every row of every table, and of appendices that came as lines; a table is a step. */
function* readRows(
  { tables, appendices, headings }: DocumentParts,
  form: Form,
): Generator<ImportProgress, { readonly rows: readonly FoundRow[]; readonly unplaced: readonly UnplacedText[] }, void> {
  const rows: FoundRow[] = [];
  const unplaced: UnplacedText[] = [];
  let context: TableContext = {};
  for (const { kind, table, titled } of tables) {
    yield NOTHING_YET;
    if (kind === 'other') {
      unplaced.push(
        ...table.rows
          .map((row) => ({ reason: 'unknown-table' as const, text: rowText(row) }))
          .filter(({ text }) => text !== ''),
      );
      continue;
    }
    const read = readFigureTable(table, form, { ...context, appendix: titled ?? context.appendix });
    rows.push(...read.rows);
    unplaced.push(...read.unplaced);
    context = read.context;
  }
  for (const { titled, lines } of appendices) {
    yield NOTHING_YET;
    const texts = lines.map(({ text }) => text);
    if (titled === undefined) {
      const reason = headings.length === 0 ? 'no-heading' : 'after-report';
      unplaced.push(
        ...texts
          .filter((text) => !isPageNumber(text) && !isAppendixFrame(text, form))
          .map((text): UnplacedText => ({ reason, text })),
      );
    } else {
      const read = readFigureLines(texts, titled, form);
      rows.push(...read.rows);
      unplaced.push(...read.unplaced);
    }
  }
  return { rows, unplaced };
}

function notesOf(form: Form, rows: readonly FoundRow[]): ImportProposal['notes'] {
  return rows.flatMap(({ indicator, source }) => {
    const printed = (form.indicators.get(indicator) as Indicator).note ?? '';
    return source.note === '' || fold(source.note) === fold(printed) ? [] : [{ indicator, text: source.note }];
  });
}
