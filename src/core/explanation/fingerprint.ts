import type { IndicatorId } from '../form/form';
import { type Decimal, decimalFromNumber, decimalToNumber } from '../number/decimal';
import { formatTrimmed } from '../number/format-number';
import { isProseFinding } from '../prose/prose-finding';
import { figureOf, figureText } from '../report/figure';
import type { RowReading, Snapshot } from '../report/snapshot';
import { isGathered } from '../rule/every-finding';
import type { Finding } from '../rule/finding';
import { fnv1a } from '../text/fnv1a';
import { tidy } from '../text/normalize';

/** Significant digits that a spreadsheet keeps; those behind are left over from binary fractions. */
const DIGITS = 15;

/**
 * What a finding is about, one fingerprint for each single finding: the place, what stands there, what should, the
 * figures that its sentence speaks of, the period. The same in every language and every host, and whether a number is
 * held as a number or as text; another as soon as one of these figures is.
 */
export function fingerprintsOf(finding: Finding, snapshot: Snapshot): readonly string[] {
  if (isGathered(finding)) return finding.consequences.flatMap((single) => fingerprintsOf(single, snapshot));
  const { id, where, value, expected, related } = finding;
  const { kind, year } = snapshot.details.period;
  const figures = [...new Set([where, ...related])].map((row) => figureKey(row, snapshot.rows.get(row)));
  const told = isProseFinding(finding) ? tidy(finding.sentence.slice(finding.mark.start, finding.mark.end)) : '';
  return [fnv1a(JSON.stringify([id, value, expected, figures, told, year, kind]))];
}

function figureKey(id: IndicatorId, row: RowReading | undefined): string {
  const figure = figureOf(row);
  return `${id}=${figure.state === 'number' ? formatTrimmed(asKept(figure.value)) : figureText(figure)}`;
}

/** A number too large for a spreadsheet stands there as text and is compared as written. */
function asKept(value: Decimal): Decimal {
  const number = Number(decimalToNumber(value).toPrecision(DIGITS));
  return Number.isFinite(number) ? decimalFromNumber(number) : value;
}
