import { clauseAround, compares, mayCompare } from '../clause';
import { oncePerText } from '../once-per-text';
import type { ReadParagraph } from '../read-paragraph';
import type { TextReading } from '../read-text';
import { sentenceAt } from '../written';
import { isCited, mayCite } from './governing-period';
import type { PeriodInText } from './period-in-text';

/** A period and the paragraph that names it. */
export interface NamedPeriod {
  readonly paragraph: ReadParagraph;
  readonly period: PeriodInText;
}

/** Every period that a report names of its own, not in the title of a document nor to compare with. */
export function namedPeriods(paragraphs: readonly ReadParagraph[]): readonly NamedPeriod[] {
  const named: NamedPeriod[] = [];
  for (const paragraph of paragraphs) for (const period of ownPeriods(paragraph)) named.push({ paragraph, period });
  return named;
}

const ownPeriods = oncePerText((reading): readonly PeriodInText[] => {
  const { periods, text } = reading;
  const last = periods[periods.length - 1];
  if (!last) return periods;
  const plans = PLAN_OR_TERM.test(text.folded);
  // Most texts name their periods and nothing that could make them another's.
  if (!plans && !mayCompare(reading) && !mayCite(reading, last.start)) return periods;
  return periods.filter((period) => {
    const sentence = sentenceAt(reading, period);
    if (isCited(reading, sentence, period) || compares(reading, sentence, period)) return false;
    return !plans || !isOfPlanOrTerm(reading, period);
  });
});

/** Looked for by its rarest letters: it is tried on every text that names a period. */
const PLAN_OR_TERM = /giai đoạn|nhiệm kỳ|(?:năm|quý)(?<=(?:từ|đến|trước|sau|các) (?:năm|quý))/;

/** A plan or a stage of several years names years of its own. */
function isOfPlanOrTerm(reading: TextReading, period: PeriodInText): boolean {
  const { start, end } = clauseAround(reading.text, sentenceAt(reading, period), period);
  return PLAN_OR_TERM.test(reading.text.folded.slice(start, end));
}
