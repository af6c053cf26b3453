import type { IndicatorId } from '../../form/form';
import type { ChoiceDefinition, Condition } from '../paragraph';

/** A figure's share of another, as a text with its token: `{BS1.3/PL4.3.2.1%}`. */
interface ShareDefinition {
  readonly of: IndicatorId;
  readonly text: string;
}

/** That a figure is given, be it zero or a text that a person typed. */
export function given(figure: IndicatorId): Condition {
  return { not: { blank: figure } };
}

/**
 * What a paragraph says of a figure that nobody owes: nothing at all where it is not given. The share follows in
 * brackets where the figure is a part of the other one.
 * @param text begins with what parts it from the words before it, for these words are there either way
 */
export function whereGiven(figure: IndicatorId, text: string, share?: ShareDefinition): readonly ChoiceDefinition[] {
  const said: ChoiceDefinition = { choose: [[given(figure), text]], otherwise: '' };
  if (!share) return [said];
  return [said, { choose: [[{ part: [figure, share.of] }, ` (${share.text})`]], otherwise: '' }];
}
