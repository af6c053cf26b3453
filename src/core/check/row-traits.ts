import type { Indicator, ReportingLevel } from '../form/form';
import { reportsRow } from '../form/reporting-level';
import { isWhole } from '../number/decimal';
import type { Figure } from '../report/figure';
import type { RowReading } from '../report/snapshot';

/**
 * What can be seen of a row by itself, for checks that concern only rows which are so.
 *
 * - `absent`: the workbook does not have it
 * - `blank`, `number`, `nothing`, `unreadable`: the state of its figure; an absent row is blank too
 * - `fractional`, `negative`: a number that is no count
 * - `as-text`: a number held as text
 * - `shown`: a number of which the host tells how it looks
 * - `formula`: its cell holds a formula · `typed`: it holds something, and no formula
 * - `due`: it is there, blank, and the level owes it · `foreign`: it holds something, and the level does not report it
 * - `other-unit`: its unit is printed in other words than the form's
 * - `comma`: its number is printed with a comma
 */
export const ROW_TRAITS = Object.freeze([
  'absent',
  'blank',
  'number',
  'nothing',
  'unreadable',
  'fractional',
  'negative',
  'as-text',
  'shown',
  'formula',
  'typed',
  'due',
  'foreign',
  'other-unit',
  'comma',
] as const);

export type RowTrait = (typeof ROW_TRAITS)[number];

/** Traits as bits of a number. */
export type RowTraits = number;

/** The bits of several traits. */
export function traitBits(traits: readonly RowTrait[]): RowTraits {
  return traits.reduce((bits, trait) => bits | (1 << ROW_TRAITS.indexOf(trait)), 0);
}

const ABSENT = traitBits(['absent']);
const STATES: Readonly<Record<Figure['state'], RowTraits>> = Object.freeze({
  blank: traitBits(['blank']),
  number: traitBits(['number']),
  nothing: traitBits(['nothing']),
  unreadable: traitBits(['unreadable']),
});
const FRACTIONAL = traitBits(['fractional']);
const NEGATIVE = traitBits(['negative']);
const AS_TEXT = traitBits(['as-text']);
const SHOWN = traitBits(['shown']);
const FORMULA = traitBits(['formula']);
const TYPED = traitBits(['typed']);
const DUE = traitBits(['due']);
const FOREIGN = traitBits(['foreign']);
const OTHER_UNIT = traitBits(['other-unit']);
const COMMA = traitBits(['comma']);

/**
 * The traits of a row as it was read.
 * @param figure what `reading` says, interpreted
 */
export function rowTraits(
  row: Indicator,
  reading: RowReading | undefined,
  figure: Figure,
  level: ReportingLevel,
): RowTraits {
  let traits = STATES[figure.state];
  if (!reading) return traits | ABSENT;
  if (figure.state === 'number') traits |= numberTraits(figure, reading.shown);
  const isOwn = reportsRow(level, row);
  if (reading.formula) traits |= FORMULA;
  if (figure.state === 'blank') {
    if (isOwn && !row.optional) traits |= DUE;
  } else {
    if (!reading.formula) traits |= TYPED;
    if (!isOwn) traits |= FOREIGN;
  }
  if (reading.unit !== undefined && reading.unit !== row.unit && row.unit !== '') traits |= OTHER_UNIT;
  if (reading.stt?.includes(',')) traits |= COMMA;
  return traits;
}

function numberTraits(figure: Extract<Figure, { state: 'number' }>, shown = ''): RowTraits {
  let traits = 0;
  if (!isWhole(figure.value)) traits |= FRACTIONAL;
  if (figure.value.units < 0n) traits |= NEGATIVE;
  if (figure.asText !== undefined) traits |= AS_TEXT | SHOWN;
  else if (shown.trim() !== '') traits |= SHOWN;
  return traits;
}
