import type { IndicatorId } from '../form/form';
import type { Prose } from './prose-rule';
import { isSame, toldIn } from './told';

/** Counts that together make another, as the text tells them. */
export interface SupplementarySum {
  readonly id: string;
  readonly parts: readonly IndicatorId[];
  /** The other side of the equation: the parts together are the wholes together. */
  readonly wholes: readonly IndicatorId[];
  /** The equation is due where all of these are told; any other figure untold counts as none. */
  readonly needs: readonly IndicatorId[];
}

/** received + carried over = early + on time + overdue + pending. */
export const supplementarySums: readonly SupplementarySum[] = Object.freeze<SupplementarySum[]>([
  {
    id: 'dossiers',
    wholes: ['BS1.1', 'BS1.2'],
    parts: ['BS1.3', 'BS1.4', 'BS1.5', 'BS1.6'],
    // Where the overdue or the pending ones are left out, the parts told need not be all.
    needs: ['BS1.2', 'BS1.4', 'BS1.5', 'BS1.6'],
  },
]);

/** Figures of the narrative that together are a row of an appendix. */
export interface SupplementaryTotal {
  readonly parts: readonly IndicatorId[];
  /** The total is due where all of these are told. */
  readonly needs: readonly IndicatorId[];
  readonly indicator: IndicatorId;
}

/** early + on time = dossiers solved in time; these and the overdue ones = dossiers solved. */
export const supplementaryTotals: readonly SupplementaryTotal[] = Object.freeze<SupplementaryTotal[]>([
  { parts: ['BS1.3', 'BS1.4'], needs: ['BS1.3', 'BS1.4'], indicator: 'PL4.3.2.2' },
  { parts: ['BS1.3', 'BS1.4', 'BS1.5'], needs: ['BS1.4', 'BS1.5'], indicator: 'PL4.3.2.1' },
]);

/**
 * Whether the sheet of supplementary figures judges an equation in the text's stead: it gives all of it (then the
 * rules about figures compare its rows, and each number of the text is compared with its row), or it contradicts one of
 * the text's numbers (which is told by itself).
 */
export function isJudgedBySheet({ facts, told }: Prose, section: string, figures: readonly IndicatorId[]): boolean {
  if (figures.every((figure) => facts.number(figure) !== undefined)) return true;
  return figures.some((figure) => {
    const [sheet, text] = [facts.number(figure), toldIn(told, section, figure)];
    return sheet !== undefined && text !== undefined && !isSame(sheet, text.mention.value);
  });
}
