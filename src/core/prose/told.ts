import type { Facts } from '../check/facts';
import { type Decimal, compareDecimals } from '../number/decimal';
import type { Mention } from './mentions/find-mentions';
import type { ToldFigure } from './mentions/mention-pattern';
import { mentionsOf } from './mentions/mentions-of';
import { isOfPeriod } from './periods/governing-period';
import type { Told } from './prose-rule';
import type { ReadParagraph } from './read-paragraph';

/** Everything that typed text tells of figures, in order. */
export function toldFigures(facts: Facts, paragraphs: readonly ReadParagraph[]): readonly Told[] {
  return paragraphs.flatMap((paragraph) =>
    paragraph.mentions
      .filter((mention) => isTold(facts, paragraph, mention))
      .map((mention) => ({ paragraph, mention })),
  );
}

/** Whether a number that speaks of a figure gives it for this report's period, without hedging. */
export function isTold(facts: Facts, paragraph: ReadParagraph, mention: Mention): boolean {
  const { figure, number } = mention;
  if (number && !number.exact) return false;
  // What came over from the last period is of another time by nature.
  if (figure === CARRIED_OVER) return true;
  return isOfPeriod(paragraph, mention, facts.details.period, mentionsOf(facts.form).cumulative.has(figure));
}

const CARRIED_OVER = 'BS1.1';

/** What a section tells of a figure: the one value, or `undefined` where it tells none or several. */
export function toldIn(told: readonly Told[], section: string, figure: ToldFigure): Told | undefined {
  const here = told.filter(({ paragraph, mention }) => paragraph.section === section && mention.figure === figure);
  const [first] = here;
  const one = first && here.every(({ mention }) => compareDecimals(mention.value, first.mention.value) === 0);
  return one ? first : undefined;
}

/** Whether two numbers are the same; 7,0 is 7. */
export function isSame(a: Decimal, b: Decimal): boolean {
  return compareDecimals(a, b) === 0;
}
