import type { Decimal } from '../../number/decimal';
import type { Span } from '../folded-text';

/** Numbers that may be figures of a report. */
export type FigureKind = 'count' | 'percent' | 'money';

/**
 * Numbers that are no figures:
 * - `date`, `year`, `period`, `term`, `time`: of the calendar and the clock
 * - `document`: number of a document; `standard`: of a standard (ISO 9001:2015)
 * - `reference`: names one of several (Phụ lục 4, mức độ 3, đợt 1); `marker`: of a list
 * - `phone`; `range` (02 - 05); `name`: part of a name, a saying or an address (3 cấp, Covid-19)
 */
export type OtherKind =
  | 'date'
  | 'year'
  | 'period'
  | 'term'
  | 'time'
  | 'document'
  | 'standard'
  | 'reference'
  | 'marker'
  | 'phone'
  | 'range'
  | 'name';

/** A number that speaks of how many, how much or what share. Its span is in the folded text. */
export interface FigureInText extends Span {
  readonly kind: FigureKind;
  /** As written: 7 for `7 tỷ đồng`. */
  readonly value: Decimal;
  readonly decimals: number;
  /** What is counted, folded (`nhiệm vụ`, `triệu đồng`); empty where no noun known to count follows. */
  readonly noun: string;
  /** False where the text hedges or compares: `hơn 500`, `tăng 20`, `90% trở lên`. */
  readonly exact: boolean;
  /** Of `26/42 nhiệm vụ`: 26 is the part, 42 the whole. */
  readonly of?: 'part' | 'whole';
}

/** A number that is no figure. */
export interface OtherNumber extends Span {
  readonly kind: OtherKind;
}

export type NumberInText = FigureInText | OtherNumber;

/** Whether a number may be a figure. */
export function isFigure(number: NumberInText): number is FigureInText {
  return number.kind === 'count' || number.kind === 'percent' || number.kind === 'money';
}
