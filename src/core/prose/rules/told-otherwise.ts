import { figureWords } from '../../check/figure-words';
import { type Indicator, SUPPLEMENTARY } from '../../form/form';
import { type Decimal, compareDecimals, sumDecimals } from '../../number/decimal';
import { formatTrimmed } from '../../number/format-number';
import { percentage, roundHalfUp } from '../../number/round-half-up';
import type { Prose, ProseTrouble, Told } from '../prose-rule';
import type { FigureInText } from '../read-numbers/number-in-text';
import { ratioOf } from '../ratio-of';
import { isSame, toldIn } from '../told';
import { writtenAt, writtenWithNoun } from '../written';

/**
 * The text gives another number than the appendix. Nobody can know from here which is right. What follows from such a
 * number, the percentage that the text computed from it, is told under it.
 */
export function toldOtherwise(prose: Prose): readonly ProseTrouble[] {
  const told = prose.told;
  const troubles = told.flatMap((each): { told: Told; trouble: ProseTrouble }[] => {
    if (agrees(prose, each) || isNarrower(prose, told, each) || isOneOfParts(prose, told, each)) return [];
    return [{ told: each, trouble: troubleOf(prose, told, each) }];
  });
  const first = troubles.filter(
    ({ told: { paragraph, mention } }, index) =>
      troubles.findIndex(
        ({ told: other }) =>
          other.paragraph.section === paragraph.section &&
          other.mention.figure === mention.figure &&
          (isSupplementary(prose, mention.figure) || isSame(other.mention.value, mention.value)),
      ) === index,
  );
  return underCauses(prose, first);
}

/** Whether the appendix says the same, or says nothing that could be compared. */
function agrees({ facts }: Prose, { mention }: Told): boolean {
  const row = facts.form.indicators.get(mention.figure);
  if (!row || !facts.reports(row)) return true;
  const { number: written, value, decimals } = mention;
  const figure = facts.number(row.id);
  if (figure === undefined) return true;
  if (mention.kind === 'money') return agreesInMoney(figure, written);
  if (mention.kind === 'count') return isSame(figure, value);
  const computed = computedRatio(facts, row, decimals);
  return isSame(roundHalfUp(figure, decimals), value) || (computed !== undefined && isSame(computed, value));
}

const MILLIONS: Readonly<Record<string, number>> = Object.freeze({
  'tỷ đồng': 3,
  'triệu đồng': 0,
  'nghìn đồng': -3,
  đồng: -6,
});

/** An amount in millions of đồng beside one in the text's own unit, rounded as the text rounds. */
function agreesInMoney(figure: Decimal, written: FigureInText | undefined): boolean {
  const power = written && MILLIONS[written.noun];
  if (!written || power === undefined) return true;
  const inUnit =
    power >= 0
      ? { units: figure.units, scale: figure.scale + power }
      : { units: figure.units * 10n ** BigInt(-power), scale: figure.scale };
  return isSame(roundHalfUp(inUnit, written.decimals), written.value);
}

/** The ratio as its own rows give it, to the decimals asked for. */
function computedRatio(
  facts: Prose['facts'],
  { numerator, denominator }: Indicator,
  decimals: number,
): Decimal | undefined {
  const n = numerator === undefined ? undefined : facts.number(numerator);
  const d = denominator === undefined ? undefined : facts.number(denominator);
  return n && d && d.units > 0n ? percentage(n, d, decimals) : undefined;
}

/**
 * Whether the number is of something narrower: the same section gives the appendix's number too and this one is
 * smaller, or its sentence gives another one in the same words.
 */
function isNarrower(prose: Prose, told: readonly Told[], { paragraph, mention }: Told): boolean {
  return told.some((other) => {
    if (other.paragraph.section !== paragraph.section || other.mention.figure !== mention.figure) return false;
    const order = compareDecimals(mention.value, other.mention.value);
    const together = other.paragraph === paragraph && other.mention.sentence === mention.sentence;
    return agrees(prose, other) ? order < 0 : order !== 0 && together;
  });
}

/** `01 cán bộ … 03 công chức học trung cấp`: the sheet of supplementary figures has one number for both. */
function isOneOfParts(prose: Prose, told: readonly Told[], { paragraph, mention }: Told): boolean {
  if (!isSupplementary(prose, mention.figure)) return false;
  const parts = told.filter(
    (other) => other.paragraph.section === paragraph.section && other.mention.figure === mention.figure,
  );
  const sheet = prose.facts.number(mention.figure);
  return sheet !== undefined && parts.length > 1 && isSame(sumDecimals(parts.map((part) => part.mention.value)), sheet);
}

/** Its numbers in a section may be parts of one: where they are not, one of them says so for all. */
function isSupplementary({ facts }: Prose, figure: string): boolean {
  return facts.form.indicators.get(figure)?.appendix === SUPPLEMENTARY;
}

function troubleOf(prose: Prose, told: readonly Told[], { paragraph, mention }: Told): ProseTrouble {
  const { facts } = prose;
  const { figure, number } = mention;
  const row = facts.form.indicators.get(figure);
  const value = writtenAt(paragraph, mention);
  const table = row ? figureWords(row, facts.figure(figure)) : '';
  const shares = sharesOf(prose, told, { paragraph, mention });
  return {
    message: shares ? 'told-otherwise-with-share' : number ? 'told-otherwise' : 'told-none',
    at: { paragraph, span: mention },
    key: figure,
    value,
    words: {
      told: number ? writtenWithNoun(paragraph, number) : value,
      figure,
      table: mention.kind === 'percent' ? `${table}%` : table,
      ...shares,
    },
    figure,
    related: [figure],
  };
}

/** Of a ratio's numerator, the ratio by the text's own numbers and by the appendix's. */
function sharesOf(
  { facts }: Prose,
  told: readonly Told[],
  { paragraph, mention }: Told,
): { readonly toldShare: string; readonly tableShare: string } | undefined {
  const ratio = ratioOf(facts.form, mention.figure);
  const whole = ratio && toldIn(told, paragraph.section, ratio.denominator)?.mention.value;
  const typed = ratio && facts.figure(ratio.id);
  const computed = ratio && computedRatio(facts, ratio, 1);
  if (!whole || whole.units <= 0n || !computed || !mention.number) return undefined;
  const sound =
    typed?.state === 'number' && typed.decimals <= 1 ? computedRatio(facts, ratio, typed.decimals) : undefined;
  const table = typed?.state === 'number' && sound && isSame(typed.value, sound) ? typed.value : computed;
  return {
    toldShare: `${formatTrimmed(percentage(mention.value, whole, 1))}%`,
    tableShare: `${formatTrimmed(table)}%`,
  };
}

/** Puts a ratio told otherwise under its numerator or denominator told otherwise in the same section. */
function underCauses(
  { facts }: Prose,
  all: readonly { readonly told: Told; readonly trouble: ProseTrouble }[],
): readonly ProseTrouble[] {
  const causeOf = ({ told: { paragraph, mention } }: (typeof all)[number]): (typeof all)[number] | undefined => {
    const row = facts.form.indicators.get(mention.figure);
    if (mention.kind !== 'percent' || !row) return undefined;
    const of = (input: string | undefined): (typeof all)[number] | undefined =>
      all.find(({ told }) => told.paragraph.section === paragraph.section && told.mention.figure === input);
    return of(row.numerator) ?? of(row.denominator);
  };
  return all
    .filter((each) => !causeOf(each))
    .map((each) => {
      const consequences = all.filter((other) => causeOf(other) === each).map(({ trouble }) => trouble);
      return consequences.length > 0 ? { ...each.trouble, consequences } : each.trouble;
    });
}
