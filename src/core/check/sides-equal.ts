import type { Indicator } from '../form/form';
import { type Decimal, compareDecimals, sumDecimals } from '../number/decimal';
import { INCOMPLETE, PASS, defineCheck } from './check';
import type { Facts } from './facts';
import { numberWords } from './figure-words';

/**
 * Two sums of counts are the same. Where a row of one side is blank, that side can only be more than what is given of
 * it: it is wrong where this alone exceeds the other side, and else nothing is said.
 */
export const sidesEqual = defineCheck({
  place: 'equation',
  words: ['left', 'leftValue', 'right', 'rightValue'],
  judge(facts, place) {
    const [left, right] = [sideOf(facts, place.left), sideOf(facts, place.right)];
    if (!left.total || !right.total || (!left.isWhole && !right.isWhole)) return INCOMPLETE;
    const order = compareDecimals(left.total, right.total);
    if (order === 0) return left.isWhole && right.isWhole ? PASS : INCOMPLETE;
    if ((order < 0 && !left.isWhole) || (order > 0 && !right.isWhole)) return INCOMPLETE;
    const row = [...place.left, ...place.right].find(({ id }) => id === place.where);
    const value = row && facts.number(row.id);
    return {
      outcome: 'fail',
      value: row && value ? numberWords(row, value) : '',
      expected: '',
      words: { left: left.rows, leftValue: left.addition, right: right.rows, rightValue: right.addition },
      related: [...left.given, ...right.given].filter((id) => id !== place.where),
    };
  },
});

interface Side {
  /** Absent where nothing of it is given. */
  readonly total?: Decimal;
  /** Whether every row is given. */
  readonly isWhole: boolean;
  readonly given: readonly string[];
  /** `BS1.3 + BS1.4` */
  readonly rows: string;
  /** `222 + 317 = 539`, or the one number. */
  readonly addition: string;
}

function sideOf(facts: Facts, rows: readonly Indicator[]): Side {
  const given = rows.flatMap((row) => {
    const value = facts.number(row.id);
    return value ? [{ row, value }] : [];
  });
  const [first] = given;
  const ids = given.map(({ row }) => row.id);
  if (!first) return { isWhole: false, given: ids, rows: '', addition: '' };
  const total = sumDecimals(given.map(({ value }) => value));
  const words = given.map(({ row, value }) => numberWords(row, value)).join(' + ');
  return {
    total,
    isWhole: given.length === rows.length,
    given: ids,
    rows: ids.join(' + '),
    addition: given.length > 1 ? `${words} = ${numberWords(first.row, total)}` : words,
  };
}
