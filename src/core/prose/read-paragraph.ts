import type { Form, IndicatorId } from '../form/form';
import type { StandingParagraph } from '../narrative/report-reading';
import { HEADING_ID } from '../narrative/report-row';
import type { ParagraphReading } from '../report/snapshot';
import { type FoldedText, foldText, type Span } from './folded-text';
import { findMentions, type Mention } from './mentions/find-mentions';
import { mentionsOf } from './mentions/mentions-of';
import type { PeriodInText } from './periods/period-in-text';
import { readPeriods } from './periods/read-periods';
import type { NumberInText } from './read-numbers/number-in-text';
import { readNumbers } from './read-numbers/read-numbers';
import { sentencesOf } from './sentences';
import { shareMentions } from './share-mentions';
import { findShares, type Share } from './shares';

/** A paragraph with all that was read in it. Every span is in the folded text. */
export interface ReadParagraph {
  readonly paragraph: ParagraphReading;
  readonly section: string;
  readonly text: FoldedText;
  readonly sentences: readonly Span[];
  readonly numbers: readonly NumberInText[];
  readonly periods: readonly PeriodInText[];
  readonly mentions: readonly Mention[];
  readonly shares: readonly Share[];
  /** A standard paragraph as we wrote it: its numbers are its figures by themselves. */
  readonly linked: boolean;
  /** Figures that its formula names. */
  readonly links: readonly IndicatorId[];
  /** Headings name things; they claim no figure. */
  readonly heading: boolean;
}

/** What was read stays with the paragraph, so that an edit of a figure reads no text again. */
const read = new WeakMap<Form, WeakMap<ParagraphReading, ReadParagraph>>();

/** Reads a paragraph, or remembers what was read in it. */
export function readParagraph(paragraph: StandingParagraph, form: Form): ReadParagraph {
  let known = read.get(form);
  if (!known) read.set(form, (known = new WeakMap()));
  let reading = known.get(paragraph);
  if (!reading) known.set(paragraph, (reading = readAfresh(paragraph, form)));
  return reading;
}

function readAfresh(paragraph: StandingParagraph, form: Form): ReadParagraph {
  const { section } = paragraph;
  const text = foldText(paragraph.text);
  const sentences = sentencesOf(text);
  const numbers = readNumbers(text);
  const linked = paragraph.paragraph !== undefined && paragraph.formula !== undefined && paragraph.edited !== true;
  const heading = isHeading(paragraph, text);
  const silent = linked || heading;
  const shares = silent ? [] : findShares(text, sentences, numbers);
  const found = silent ? [] : findMentions({ section, text, sentences, numbers }, mentionsOf(form));
  return {
    paragraph,
    section,
    text,
    sentences,
    numbers,
    periods: readPeriods(text, numbers),
    mentions: [...found, ...shareMentions(form, found, shares)].sort((a, b) => a.start - b.start),
    shares,
    linked,
    links: linksIn(paragraph.formula, form),
    heading,
  };
}

const NAME = /\bPL\d+(?:_\d+)*/g;

function linksIn(formula: string | undefined, form: Form): readonly IndicatorId[] {
  if (formula === undefined) return [];
  const ids = [...formula.matchAll(NAME)].map(([name]) => name.replace(/_/g, '.'));
  return [...new Set(ids)].filter((id) => form.indicators.has(id));
}

const LONGEST_HEADING = 90;
const NUMBERED = /^(?<number>\d)\. ?\p{Lu}[^.;:!?\d]*$/u;

/** Our own heading; else a short line that begins with its section's number and has no other number and no end mark. */
function isHeading({ paragraph, section }: ParagraphReading, { plain }: FoldedText): boolean {
  if (paragraph === HEADING_ID) return true;
  if (paragraph !== undefined || plain.length > LONGEST_HEADING) return false;
  const number = NUMBERED.exec(plain.trim())?.groups?.number;
  return number !== undefined && section.endsWith(`.${number}`);
}
