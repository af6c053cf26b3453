import type { IndicatorId } from '../../form/form';
import type { SectionId } from '../../narrative/outline';
import type { FigureKind } from '../read-numbers/number-in-text';

/** A row of an appendix, or one of the supplementary table. */
export type ToldFigure = IndicatorId;

/**
 * The words by which a number in a sentence speaks of one figure. Sources of regular expressions over folded text, in
 * which `<name>` stands for words of the vocabulary. Every condition given must hold; a number that speaks of two
 * figures speaks of none.
 */
export interface MentionPattern {
  readonly figure: ToldFigure;
  /** Of `26/42 nhiệm vụ`, what the second number speaks of; the pattern is then for such fractions only. */
  readonly whole?: ToldFigure;
  readonly in: readonly SectionId[];
  /** `count` where absent. */
  readonly kind?: FigureKind;
  /** Ends right before the number. */
  readonly before?: string;
  /** Begins right after it, or after a space. */
  readonly after?: string;
  /** Stands anywhere in its sentence. */
  readonly sentence?: string;
  /** Stands nowhere between the commas, semicolons, colons and brackets around it. */
  readonly unless?: string;
  /** Stands nowhere in its sentence. */
  readonly without?: string;
  /** Stands somewhere in its paragraph. */
  readonly present?: string;
  /** Stands nowhere in its paragraph. */
  readonly absent?: string;
}

/** Words that say that there was none: `không nhận được phản ánh`. */
export interface AbsencePattern {
  readonly figure: ToldFigure;
  readonly in: readonly SectionId[];
  readonly words: string;
}

/** What the texts of reports on one form say of its figures. */
export interface MentionTable {
  readonly mentions: readonly MentionPattern[];
  readonly absences: readonly AbsencePattern[];
  /** Figures that count from the beginning of the year whatever the period. */
  readonly cumulative: readonly IndicatorId[];
}
