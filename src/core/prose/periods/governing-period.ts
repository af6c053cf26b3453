import type { ReportPeriod } from '../../report/report-details';
import { clauseAround, compares } from '../clause';
import type { Span } from '../folded-text';
import { WORD_START } from '../letter';
import { oncePerText } from '../once-per-text';
import { mayMatch, patternsOf } from '../read-numbers/number-clues';
import type { ReadParagraph } from '../read-paragraph';
import type { TextReading } from '../read-text';
import { sentenceAt } from '../written';
import { PERIOD_USES, type PartOfYear, type PeriodInText } from './period-in-text';

/** From the number of a document, what the rest of its title may say; cut where the sentence goes on. */
const TITLE_ENDS = new RegExp(
  `[;.]|, (?=(?:trong|quý|đến|tính|ủy ban|ubnd|xã|đơn vị|hội đồng|hđnd|đã|bộ phận|trang)(?![^ ]))|${WORD_START}báo cáo (?:tình hình|kết quả)`,
);

/** Whether a period stands in the title of a document that is cited, and so speaks of that document. */
export function isCited(reading: TextReading, sentence: Span, period: Span): boolean {
  const { folded } = reading.text;
  return documentsIn(reading).some(
    ({ start, end }) =>
      start >= sentence.start && end <= period.start && !TITLE_ENDS.test(folded.slice(end, period.start)),
  );
}

/** Whether the number of a document may stand before a place of a text. */
export function mayCite({ text }: TextReading, before?: number): boolean {
  return mayMatch(text, DOCUMENTS, before);
}

/** The numbers of documents that a text names. */
export const documentsIn = oncePerText((reading): readonly Span[] =>
  mayCite(reading) ? reading.numbers.filter(({ kind }) => kind === 'document') : NONE,
);

const DOCUMENTS = patternsOf((kind) => kind === 'document');
const NONE: readonly Span[] = Object.freeze([]);

/**
 * Whether a number of the text is of the report's own period, as far as the sentence says. Of a cumulative figure a
 * quarter alone is not that period.
 */
export function isOfPeriod(
  paragraph: ReadParagraph,
  place: Span,
  { kind, year }: ReportPeriod,
  cumulative: boolean,
): boolean {
  const sentence = sentenceAt(paragraph, place);
  if (compares(paragraph, sentence, place)) return false;
  if (paragraph.periods.length === 0) return true;
  const period = governing(paragraph, sentence, place, year);
  if (!period) return true;
  if (period.year !== undefined && period.year !== year) return false;
  const use = PERIOD_USES[kind];
  const own: readonly PartOfYear[] = cumulative && use.cumulative.length > 0 ? use.cumulative : use.own;
  return own.includes(period.part);
}

/** The last period named before the number in its sentence, else the first after it in its clause; its own year alone is none. */
function governing(paragraph: ReadParagraph, sentence: Span, place: Span, year: number): PeriodInText | undefined {
  const here = paragraph.periods.filter(
    (period) =>
      period.start >= sentence.start &&
      period.end <= sentence.end &&
      !(period.part === 'Y' && period.year === year) &&
      !isCited(paragraph, sentence, period),
  );
  const before = here.filter(({ end }) => end <= place.start);
  const clause = clauseAround(paragraph.text, sentence, place);
  return before[before.length - 1] ?? here.find(({ end }) => end <= clause.end);
}
