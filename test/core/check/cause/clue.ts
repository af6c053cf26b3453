import type { Cause } from '../../../../src/core/check/cause/cause';
import type { RatioClue } from '../../../../src/core/check/cause/ratio-clue';
import { knownRatio, ratioInputs } from '../../../../src/core/check/ratio';
import { figureOf } from '../../../../src/core/report/figure';
import type { CellValue } from '../../../../src/core/workbook/workbook';
import type { Typed } from '../../rule/figures';
import { facts, row } from '../judge';

/**
 * What a clue makes of a figure typed for numerator/denominator: at PL4.3.2 unless told, with other rows' figures.
 */
export function clueOf(
  clue: RatioClue,
  typed: CellValue,
  numerator: number,
  denominator: number,
  others: Typed = {},
  ratio = 'PL4.3.2',
): Cause | undefined {
  const figure = figureOf({ indicator: ratio, value: typed });
  const { numerator: n = '', denominator: d = '' } = row(ratio);
  const report = facts({ ...others, [n]: numerator, [d]: denominator });
  const known = knownRatio(ratioInputs(report, row(ratio)));
  if (figure.state !== 'number' || !known) throw new Error('A clue looks at numbers');
  return clue(figure, known, report);
}
