import type { Form } from '../form/form';
import type { Mention } from './mentions/find-mentions';
import type { Share } from './shares';
import { ratioOf } from './ratio-of';

/** Words after a percentage that name the whole that its ratio has anyway. */
const OWN_WHOLE = /^(?:so với )?(?:kế hoạch|tổng số)/;

/**
 * Percentages that follow a ratio's numerator (`34 nhiệm vụ, đạt 77%`) and so speak of the ratio.
 * @param found what the same paragraph's numbers speak of by their own words
 */
export function shareMentions(form: Form, found: readonly Mention[], shares: readonly Share[]): readonly Mention[] {
  return shares.flatMap(({ part, percent, base, sentence }): Mention[] => {
    const figure = found.find(({ number }) => number === part)?.figure;
    const ratio = figure === undefined ? undefined : ratioOf(form, figure);
    if (!ratio || found.some(({ number }) => number === percent)) return [];
    if (base !== '' && !OWN_WHOLE.test(base)) return [];
    const { start, end, value, decimals } = percent;
    return [{ figure: ratio.id, kind: 'percent', value, decimals, number: percent, sentence, start, end }];
  });
}
