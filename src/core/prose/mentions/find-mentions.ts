import { ZERO, type Decimal } from '../../number/decimal';
import { clauseAround } from '../clause';
import type { FoldedText, Span } from '../folded-text';
import { type FigureInText, type FigureKind, isFigure, type NumberInText } from '../read-numbers/number-in-text';
import type { CompiledMention, CompiledMentions } from './compile-mentions';
import type { MentionPattern, ToldFigure } from './mention-pattern';

/** A number of a paragraph that speaks of a figure. The span, in folded text, is the number's. */
export interface Mention extends Span {
  readonly figure: ToldFigure;
  readonly kind: FigureKind;
  readonly value: Decimal;
  readonly decimals: number;
  /** The number itself; absent where words say that there was none. */
  readonly number?: FigureInText;
  /** Index of the sentence in its paragraph. */
  readonly sentence: number;
}

/** What of a paragraph is searched. */
export interface SearchedParagraph {
  readonly section: string;
  readonly text: FoldedText;
  readonly sentences: readonly Span[];
  readonly numbers: readonly NumberInText[];
}

/** Characters before a number that its words may take. */
const REACH = 140;
/** Characters around a number that are its sentence, where that goes on for pages. */
const FARTHEST = 600;

/**
 * The figures that a paragraph's numbers speak of. A number whose words fit two figures, or none, speaks of none.
 */
export function findMentions(paragraph: SearchedParagraph, table: CompiledMentions): readonly Mention[] {
  const fitted = fittedNumbers(paragraph, table);
  return paragraph.sentences.flatMap((span, sentence) => [
    ...fitted
      .filter((each) => each.sentence === sentence && each.figures.length === 1)
      .flatMap(({ number, whole, figures: [pattern] }) => [
        ...(pattern ? [mentionOf(pattern.figure, number, sentence)] : []),
        ...(whole && pattern?.whole !== undefined ? [mentionOf(pattern.whole, whole, sentence)] : []),
      ]),
    ...absencesIn(paragraph, span, sentence, table),
  ]);
}

/** Of each number whose words fit several figures, what it would speak of. */
export function ambiguousMentions(
  paragraph: SearchedParagraph,
  table: CompiledMentions,
): readonly (readonly Mention[])[] {
  return fittedNumbers(paragraph, table)
    .filter(({ figures }) => figures.length > 1)
    .map(({ number, sentence, figures }) => figures.map(({ figure }) => mentionOf(figure, number, sentence)));
}

/** A number and the patterns that its words fit, one for each figure. */
interface FittedNumber {
  readonly number: FigureInText;
  /** The second number of a fraction. */
  readonly whole?: FigureInText;
  readonly sentence: number;
  readonly figures: readonly MentionPattern[];
}

function fittedNumbers(
  { section, text, sentences, numbers }: SearchedParagraph,
  table: CompiledMentions,
): readonly FittedNumber[] {
  const patterns = table.mentions.get(section) ?? [];
  if (patterns.length === 0) return [];
  return sentences.flatMap((span, sentence) => {
    const here = numbers.filter((number) => number.start >= span.start && number.start < span.end);
    return here.flatMap((number): FittedNumber[] => {
      if (!isFigure(number) || number.of === 'whole') return [];
      const whole = number.of === 'part' ? wholeOf(number, here) : undefined;
      const near = {
        start: Math.max(span.start, number.start - FARTHEST),
        end: Math.min(span.end, number.end + FARTHEST),
      };
      const fitting = patterns.filter((mention) => fits(mention, number, whole, near, text));
      const figures = new Map<ToldFigure, MentionPattern>();
      for (const { pattern } of fitting) if (!figures.has(pattern.figure)) figures.set(pattern.figure, pattern);
      return [{ number, whole, sentence, figures: [...figures.values()] }];
    });
  });
}

function absencesIn(
  { section, text }: SearchedParagraph,
  span: Span,
  sentence: number,
  table: CompiledMentions,
): readonly Mention[] {
  const words = text.folded.slice(span.start, span.end);
  return (table.absences.get(section) ?? []).flatMap(({ pattern, words: none }): Mention[] => {
    const match = none.exec(words);
    if (!match) return [];
    const start = span.start + match.index;
    const end = start + match[0].length;
    return [{ figure: pattern.figure, kind: 'count', value: ZERO, decimals: 0, sentence, start, end }];
  });
}

function mentionOf(figure: ToldFigure, number: FigureInText, sentence: number): Mention {
  const { start, end, kind, value, decimals } = number;
  return { figure, kind, value, decimals, number, sentence, start, end };
}

function wholeOf(part: FigureInText, numbers: readonly NumberInText[]): FigureInText | undefined {
  const next = numbers[numbers.indexOf(part) + 1];
  return next && isFigure(next) && next.of === 'whole' ? next : undefined;
}

function fits(
  { pattern, before, after, sentence, unless, without, present, absent }: CompiledMention,
  number: FigureInText,
  whole: FigureInText | undefined,
  span: Span,
  text: FoldedText,
): boolean {
  const { folded } = text;
  if (number.kind !== (pattern.kind ?? 'count')) return false;
  if ((pattern.whole !== undefined) !== (whole !== undefined)) return false;
  const end = whole?.end ?? number.end;
  if (after && !after.test(folded.slice(end, span.end))) return false;
  if (before && !before.test(folded.slice(Math.max(span.start, number.start - REACH), number.start))) return false;
  const words = (sentence ?? without) ? folded.slice(span.start, span.end) : '';
  if (sentence && !sentence.test(words)) return false;
  if (without?.test(words)) return false;
  if (unless?.test(around(text, span, number.start, end))) return false;
  if (present && !present.test(folded)) return false;
  return !absent?.test(folded);
}

/** The words around a number in its clause. */
function around(text: FoldedText, span: Span, start: number, end: number): string {
  const clause = clauseAround(text, span, { start, end });
  return `${text.folded.slice(clause.start, start)} # ${text.folded.slice(end, clause.end)}`;
}
