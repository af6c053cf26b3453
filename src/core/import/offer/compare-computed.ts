import type { Form, Indicator, IndicatorId, ReportingLevel } from '../../form/form';
import { addendsAtLevel } from '../../form/reporting-level';
import { type Decimal, sumDecimals } from '../../number/decimal';
import { percentage } from '../../number/round-half-up';
import { isSameValue } from '../gather-figures';
import type { FigureChoice, FigureProposal, ImportedValue } from '../proposal';

/** What a document says of a computed row beside what its own rows give. */
export interface ComparedFigure {
  readonly indicator: IndicatorId;
  readonly choice: FigureChoice;
  /** As the row's inputs give it; `undefined` where one of them is not there. */
  readonly computed: ImportedValue | undefined;
  readonly verdict: 'same' | 'differs' | 'unknown';
}

/**
 * Compares the computed rows of a document with what their inputs give, a ratio rounded as the document rounds it.
 * @param numberOf the figure of a row as it will stand in the report
 */
export function compareComputed(
  form: Form,
  level: ReportingLevel,
  computed: readonly FigureProposal[],
  numberOf: (id: IndicatorId) => Decimal | undefined,
): ComparedFigure[] {
  return computed.flatMap(({ indicator, choices }) => {
    const row = form.indicators.get(indicator);
    if (!row) return [];
    return choices.map((choice): ComparedFigure => {
      const value = computedValue(form, row, level, numberOf, decimalsOf(choice));
      const verdict = value === undefined ? 'unknown' : isSameValue(value, choice.value) ? 'same' : 'differs';
      return { indicator, choice, computed: value, verdict };
    });
  });
}

/** A ratio said to be no number is shown with one decimal, as its cell shows it. */
function decimalsOf({ value }: FigureChoice): number {
  return value === 'nothing' ? 1 : value.scale;
}

function computedValue(
  form: Form,
  row: Indicator,
  level: ReportingLevel,
  numberOf: (id: IndicatorId) => Decimal | undefined,
  decimals: number,
): ImportedValue | undefined {
  const valueOf = (id: IndicatorId | undefined): Decimal | undefined => {
    const input = id === undefined ? undefined : form.indicators.get(id);
    if (!input) return undefined;
    if (input.kind !== 'sum') return numberOf(input.id);
    const sum = computedValue(form, input, level, numberOf, 0);
    return sum === 'nothing' ? undefined : sum;
  };
  if (row.kind === 'sum') {
    const addends = addendsAtLevel(form, row, level).map(valueOf);
    return addends.includes(undefined) ? undefined : sumDecimals(addends.filter((each) => each !== undefined));
  }
  const [numerator, denominator] = [valueOf(row.numerator), valueOf(row.denominator)];
  if (!numerator || !denominator) return undefined;
  return denominator.units === 0n ? 'nothing' : percentage(numerator, denominator, decimals);
}
