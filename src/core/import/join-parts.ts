import { type Form, SUPPLEMENTARY } from '../form/form';
import { compareDecimals, type Decimal, sumDecimals, ZERO } from '../number/decimal';
import type { Told } from '../prose/prose-rule';

/** What one sentence tells of a figure; several numbers where it tells it in parts. */
export type ToldTogether = readonly [Told, ...Told[]];

/**
 * Puts together what a sentence tells in parts: `cử 01 cán bộ … và 03 công chức học trung cấp` is one supplementary
 * figure. Parts count different things; the same thing counted twice is no sum, nor is a number said again.
 */
export function joinParts(form: Form, told: readonly Told[]): ToldTogether[] {
  const groups = new Map<string, [Told, ...Told[]]>();
  for (const each of told) {
    const { figure, sentence } = each.mention;
    const isSupplementary = form.indicators.get(figure)?.appendix === SUPPLEMENTARY;
    const key = isSupplementary ? `${figure} ${sentence}` : `${groups.size}`;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].flatMap((group): ToldTogether[] =>
    areParts(group) ? [group] : group.map((one) => [one]),
  );
}

/** The parts together. */
export function sumOf(parts: ToldTogether): Decimal {
  return sumDecimals(parts.map(({ mention }) => mention.value));
}

function areParts(group: readonly Told[]): boolean {
  const nouns = group.map(({ mention }) => mention.number?.noun ?? '');
  return (
    group.length > 1 &&
    nouns.every((noun, index) => noun !== '' && nouns.indexOf(noun) === index) &&
    group.every(({ mention }) => mention.kind === 'count' && compareDecimals(mention.value, ZERO) > 0)
  );
}
