import { likelyPeriod } from '../../../src/core/report/period';

test.each([
  [1, 'Q1'],
  [3, 'Q1'],
  [4, 'H1'],
  [6, 'H1'],
  [7, 'Q3'],
  [9, 'Q3'],
  [10, 'Y'],
  [12, 'Y'],
])('in month %s the report is likely %s', (month, kind) => {
  expect(likelyPeriod(2022, month)).toEqual({ year: 2022, kind });
});
