import { ZERO, type Decimal } from '../../number/decimal';
import { clauseAround } from '../clause';
import type { FoldedText, Span } from '../folded-text';
import { type FigureInText, type FigureKind, isFigure, type NumberInText } from '../read-numbers/number-in-text';
import type { CompiledAbsence, CompiledMention, CompiledMentions } from './compile-mentions';
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
  const mentions: Mention[] = [];
  const absences = table.absences.get(paragraph.section);
  const fitted = fittedNumbers(paragraph, table);
  if (!absences && fitted.length === 0) return mentions;
  paragraph.sentences.forEach((span, sentence) => {
    for (const { sentence: at, number, whole, figures } of fitted) {
      const [pattern] = figures;
      if (at !== sentence || !pattern || figures.length > 1) continue;
      mentions.push(mentionOf(pattern.figure, number, sentence));
      if (whole && pattern.whole !== undefined) mentions.push(mentionOf(pattern.whole, whole, sentence));
    }
    if (absences) mentions.push(...absencesIn(paragraph.text, span, sentence, absences));
  });
  return mentions;
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

/** A number and the patterns that its words fit, one for each figure; there is at least one. */
interface FittedNumber {
  readonly number: FigureInText;
  /** The second number of a fraction. */
  readonly whole?: FigureInText;
  readonly sentence: number;
  readonly figures: readonly MentionPattern[];
}

const NONE: readonly FittedNumber[] = Object.freeze([]);

function fittedNumbers(paragraph: SearchedParagraph, table: CompiledMentions): readonly FittedNumber[] {
  const patterns = table.mentions.get(paragraph.section);
  // In the other sections no number need be read.
  if (!patterns || paragraph.numbers.length === 0) return NONE;
  const { text, sentences, numbers } = paragraph;
  const fitted: FittedNumber[] = [];
  numbers.forEach((number, index) => {
    if (!isFigure(number) || number.of === 'whole') return;
    const sentence = sentences.findIndex(({ start, end }) => number.start >= start && number.start < end);
    const span = sentences[sentence];
    if (!span) return;
    const whole = number.of === 'part' ? wholeOf(numbers[index + 1], span) : undefined;
    const { alone, fraction } = patterns[number.kind];
    const figures = figuresFitting(whole ? fraction : alone, new NumberInSentence(text, span, number, whole));
    if (figures.length > 0) fitted.push({ number, whole, sentence, figures });
  });
  return fitted;
}

function figuresFitting(patterns: readonly CompiledMention[], number: NumberInSentence): readonly MentionPattern[] {
  const figures: MentionPattern[] = [];
  for (const mention of patterns) {
    if (number.fits(mention) && figures.every(({ figure }) => figure !== mention.pattern.figure)) {
      figures.push(mention.pattern);
    }
  }
  return figures;
}

function absencesIn(
  { folded }: FoldedText,
  span: Span,
  sentence: number,
  absences: readonly CompiledAbsence[],
): readonly Mention[] {
  const words = folded.slice(span.start, span.end);
  return absences.flatMap(({ pattern, words: none }): Mention[] => {
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

function wholeOf(next: NumberInText | undefined, { end }: Span): FigureInText | undefined {
  return next && next.start < end && isFigure(next) && next.of === 'whole' ? next : undefined;
}

/** A number and the words around it, as the patterns are tried on them. */
class NumberInSentence {
  /** The words up to the number; no more of them than may speak of it. */
  private readonly before: string;
  /** The words after it in its sentence. */
  private readonly after: string;
  private readonly end: number;
  private readonly near: Span;

  constructor(
    private readonly text: FoldedText,
    sentence: Span,
    private readonly number: FigureInText,
    whole: FigureInText | undefined,
  ) {
    const { start } = number;
    this.near = {
      start: Math.max(sentence.start, start - FARTHEST),
      end: Math.min(sentence.end, number.end + FARTHEST),
    };
    this.end = whole?.end ?? number.end;
    this.before = text.folded.slice(Math.max(this.near.start, start - REACH), start);
    this.after = text.folded.slice(this.end, this.near.end);
  }

  fits({ before, after, sentence, unless, without, present, absent }: CompiledMention): boolean {
    if (after && !matchesFrom(after, this.after, 0)) return false;
    if (before && !matchesFrom(before, this.before, this.before.length)) return false;
    const { folded } = this.text;
    const words = (sentence ?? without) ? folded.slice(this.near.start, this.near.end) : '';
    if (sentence && !sentence.test(words)) return false;
    if (without?.test(words)) return false;
    if (unless?.test(this.clause())) return false;
    if (present && !present.test(folded)) return false;
    return !absent?.test(folded);
  }

  /** The words around the number in its clause. */
  private clause(): string {
    const { folded } = this.text;
    const { start } = this.number;
    const clause = clauseAround(this.text, this.near, { start, end: this.end });
    return `${folded.slice(clause.start, start)} # ${folded.slice(this.end, clause.end)}`;
  }
}

function matchesFrom(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
