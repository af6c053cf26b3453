import { detailGiven, detailText } from '../../../src/core/check/detail-given';
import { DETAILS } from '../../../src/core/check/place';
import { type Circumstances, type Typed, details } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string, Circumstances]>([
  ['document.date', {}, 'pass', {}],
  ['document.date', {}, 'incomplete:  → ', { date: ' ' }],
])('at %s, %j: %s', (where, typed, expected, circumstances) =>
  expect(judged(detailGiven, where, typed, undefined, circumstances)).toBe(expected),
);

test('names every detail that it can be asked for', () =>
  expect(DETAILS.map((detail) => detailText(details, detail))).toEqual([
    'UBND xã A',
    'UBND huyện B',
    '1/BC-UBND',
    '2022-09-15',
    'A',
    'CHỦ TỊCH',
    'Nguyễn Văn A',
  ]));
