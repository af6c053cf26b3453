import type { IndicatorId } from '../form/form';
import { type Decimal, decimalToNumber, isWhole } from '../number/decimal';
import { formatCount, formatTrimmed } from '../number/format-number';
import { roundHalfUp } from '../number/round-half-up';
import { type Figure, NOTHING_ARISEN } from '../report/figure';
import { GAP } from './gap';
import type { FigureStyle } from './paragraph';

export type Figures = ReadonlyMap<IndicatorId, Figure>;

const BLANK: Figure = { state: 'blank' };
/** `#REF!`, `#DIV/0!`, `#N/A`. */
const ERROR_VALUE = /^#[A-Z0-9/_]+[!?]?$/;
export const PERCENT_DECIMALS = 1;
export const MONEY_DECIMALS = 3;

/** The figure of a row; a row that the workbook does not have reads as blank. */
export function figureAt(figures: Figures, indicator: IndicatorId): Figure {
  return figures.get(indicator) ?? BLANK;
}

/** The value of a cell that holds a number; `undefined` for text, also text that reads as one. */
export function numberIn(figure: Figure): Decimal | undefined {
  return figure.state === 'number' && figure.asText === undefined ? figure.value : undefined;
}

/** Whether a sentence has nothing to show for the figure. */
export function isGap(figure: Figure): boolean {
  return figure.state === 'blank' || (figure.state === 'unreadable' && ERROR_VALUE.test(figure.text));
}

/**
 * The figure as a sentence carries it; the same text as the formula of `figure-formula.ts` gives. A number that its
 * row cannot have (a negative, half a document) is a gap. Text that a person typed is passed on.
 */
export function figureInText(figure: Figure, style: FigureStyle): string {
  if (style.kind === 'percent') {
    return figure.state === 'nothing' ? NOTHING_ARISEN : `${bare(figure, style).replace(/%/g, '').trim()}%`;
  }
  if (style.kind === 'money' && style.unit !== '') {
    return figure.state === 'nothing' ? NOTHING_ARISEN : `${bare(figure, style)} ${style.unit}`;
  }
  return bare(figure, style);
}

function bare(figure: Figure, style: FigureStyle): string {
  if (isGap(figure)) return GAP;
  const value = numberIn(figure);
  if (value) return numberText(value, style);
  if (figure.state === 'number') return figure.asText ?? GAP;
  return figure.state === 'unreadable' ? figure.text : NOTHING_ARISEN;
}

function numberText(value: Decimal, style: FigureStyle): string {
  if (value.units < 0n) return GAP;
  switch (style.kind) {
    case 'count':
      return isWhole(value) ? formatCount(value) : GAP;
    case 'percent':
      return formatTrimmed(roundHalfUp(value, PERCENT_DECIMALS)).replace(/\./g, '');
    case 'money':
      return formatTrimmed(roundHalfUp(value, MONEY_DECIMALS));
    case 'code':
      return codeText(style, decimalToNumber(value));
  }
}

function codeText(style: FigureStyle & { kind: 'code' }, value: number): string {
  const found = style.list.codes.find(({ code }) => code === value);
  return found ? meaningInText(found.meaning) : GAP;
}

/** `Phát phiếu` → `phát phiếu`, as it stands within a sentence. */
export function meaningInText(meaning: string): string {
  return meaning.charAt(0).toLowerCase() + meaning.slice(1);
}
