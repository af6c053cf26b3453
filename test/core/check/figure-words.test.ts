import { figureWords, numberWords } from '../../../src/core/check/figure-words';
import { decimalFromNumber } from '../../../src/core/number/decimal';
import { figureOf } from '../../../src/core/report/figure';
import type { CellValue } from '../../../src/core/workbook/workbook';
import { row } from './judge';

test.each([
  ['PL2.1', 5, '05'],
  ['PL3.1', 0, '00'],
  ['PL2.2', 5, '5'],
  ['PL2.6', 1, '1'],
  ['PL7.1.1', 7000, '7.000'],
])('%s writes %d as %s', (id, value, expected) =>
  expect(numberWords(row(id), decimalFromNumber(value))).toBe(expected),
);

test.each<[CellValue, string]>([
  [5, '05'],
  ['5', '5'],
  ['5 văn bản', '5 văn bản'],
  [null, ''],
  [{ error: '#REF!' }, '#REF!'],
])('a cell with %j says %s', (value, expected) =>
  expect(figureWords(row('PL2.1'), figureOf({ indicator: 'PL2.1', value }))).toBe(expected),
);
