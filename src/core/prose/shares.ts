import { LETTER } from './letter';
import { oncePerText } from './once-per-text';
import { type FigureInText, isFigure, type NumberInText } from './read-numbers/number-in-text';

/** A percentage that the text gives of a count right before it: `222 hồ sơ (chiếm tỷ lệ 41%)`. */
export interface Share {
  readonly part: FigureInText;
  /** Of `26/42 nhiệm vụ, đạt 61,9%`. */
  readonly whole?: FigureInText;
  readonly percent: FigureInText;
  /** The words after the percentage that say of what it is a share, folded; empty where none do. */
  readonly base: string;
  /** Index of the sentence. */
  readonly sentence: number;
}

const WORD = `[${LETTER},]+`;
/** From the count to its percentage: nothing but what is counted, and words that give a share. */
const BETWEEN = new RegExp(
  `^(?: ${WORD}){0,10}?[ ,(–-]*(?:\\(|(?:chiếm|đạt|bằng|tương ứng|tương đương|tỷ lệ)(?: [${LETTER}]+){0,8}?) ?$`,
);
const BASE = new RegExp(`^ (?!(?:và|nhưng|trong đó|còn|so với năm|;)(?![${LETTER}]))((?:[${LETTER}]+ ?){1,8})`);

/** One of these is in every percentage. */
export const PERCENT = /%|phần trăm/;
const NONE: readonly Share[] = Object.freeze([]);

/** The shares that a text gives of its own counts. */
export const findShares = oncePerText((reading): readonly Share[] => {
  const { folded } = reading.text;
  if (!PERCENT.test(folded)) return NONE;
  const { sentences, numbers } = reading;
  return sentences.flatMap((span, sentence): Share[] => {
    const here = numbers.filter((number) => number.start >= span.start && number.start < span.end);
    return here.flatMap((percent, index): Share[] => {
      if (!isFigure(percent) || percent.kind !== 'percent') return [];
      const [first, last] = countBefore(here, index);
      if (!first || !last || !BETWEEN.test(folded.slice(last.end, percent.start))) return [];
      const base = BASE.exec(folded.slice(percent.end, span.end))?.[1]?.trim() ?? '';
      return [{ part: first, whole: first === last ? undefined : last, percent, base, sentence }];
    });
  });
});

/** The count right before, twice; of a fraction its part and its whole. */
function countBefore(numbers: readonly NumberInText[], index: number): readonly [FigureInText?, FigureInText?] {
  const last = numbers[index - 1];
  if (!last || !isFigure(last) || last.kind === 'percent') return [];
  if (last.of !== 'whole') return [last, last];
  const part = numbers[index - 2];
  return part && isFigure(part) && part.of === 'part' ? [part, last] : [];
}
