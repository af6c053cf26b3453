import type { Span } from './folded-text';
import { nounClass } from './read-numbers/count-nouns';
import { type FigureInText, isFigure, type NumberInText } from './read-numbers/number-in-text';
import { oncePerText } from './once-per-text';

/** A count and the counts that the text says it is made up of. */
export interface PartList {
  readonly whole: FigureInText;
  readonly parts: readonly FigureInText[];
}

/** From the whole to its first part, in brackets or after "gồm". */
const OPENS = /^(?<things>[^.;:()\d]{0,60}?)(?: \(|,? (?:bao )?gồm(?: có)?:? )$/;
const MAY_OPEN = / \(|gồm/;
/** Between two parts of a list. */
const GOES_ON = /^[^.;()\d]{1,40}(?:,| và) (?:và )?$/;
/** After the last part in brackets, or of a sentence. */
const CLOSES = /^[^.;:(\d]{0,60}?(?:[).;]|$)/;

/**
 * Lists that make up a count of persons, dossiers and the like: all parts count the same things as the whole. A list
 * with anything else in it is none.
 */
export const findLists = oncePerText((reading): readonly PartList[] => {
  const { folded } = reading.text;
  if (!MAY_OPEN.test(folded) || reading.numbers.length < FEWEST) return NONE;
  const { sentences, numbers } = reading;
  return sentences.flatMap((sentence) => {
    const here = numbers.filter((number) => number.start >= sentence.start && number.start < sentence.end);
    return here.flatMap((whole, index): PartList[] => {
      const first = here[index + 1];
      // `20 người/21 biên chế được giao, gồm …`: which of them the list makes up cannot be told.
      if (!isCount(whole) || !isCount(first) || folded.charAt(whole.start - 1) === '/') return [];
      if (!OPENS.test(folded.slice(whole.end, first.start))) return [];
      const parts = partsFrom(folded, here.slice(index + 1), sentence);
      const things = nounClass(whole.noun);
      const alike = things !== '' && parts.every(({ noun }) => nounClass(noun) === things);
      return parts.length > 1 && alike ? [{ whole, parts }] : [];
    });
  });
});

/** A whole and two parts. */
const FEWEST = 3;
const NONE: readonly PartList[] = Object.freeze([]);

/** The parts up to the end of the list; none where it does not end as a list does. */
function partsFrom(folded: string, numbers: readonly NumberInText[], sentence: Span): readonly FigureInText[] {
  const parts: FigureInText[] = [];
  for (const [index, number] of numbers.entries()) {
    if (!isCount(number)) return [];
    parts.push(number);
    const next = numbers[index + 1];
    if (next && GOES_ON.test(folded.slice(number.end, next.start))) continue;
    return CLOSES.test(folded.slice(number.end, next?.start ?? sentence.end)) ? parts : [];
  }
  return [];
}

function isCount(number: NumberInText | undefined): number is FigureInText {
  return number !== undefined && isFigure(number) && number.kind === 'count' && number.exact && number.of === undefined;
}
