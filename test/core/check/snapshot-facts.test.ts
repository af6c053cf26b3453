import { decimalToNumber } from '../../../src/core/number/decimal';
import { facts, row } from './judge';

test('notes what is asked, and in which respect', () => {
  const report = facts({ 'PL2.1': 5 }, { paragraphs: ['a'] });
  report.begin();
  expect(report.figure('PL2.1').state).toBe('number');
  expect(report.print('PL2.6')?.stt).toBe('6');
  expect(report.end()).toEqual({ rows: ['PL2.1'], prints: ['PL2.6'], paragraphs: false });
  report.begin();
  expect(report.paragraphs()).toHaveLength(1);
  expect(report.end()).toEqual({ rows: [], prints: [], paragraphs: true });
});

test('a row that is not there is blank, and asked for all the same', () => {
  const report = facts({}, { without: ['PL2.1'] });
  report.begin();
  expect([report.row('PL2.1'), report.figure('PL2.1').state, report.number('PL2.1')]).toEqual([
    undefined,
    'blank',
    undefined,
  ]);
  expect(new Set(report.end().rows)).toEqual(new Set(['PL2.1']));
});

test('numbers are numbers however typed', () => {
  const number = facts({ 'PL2.1': '7.000 văn bản' }).number('PL2.1');
  expect(number && decimalToNumber(number)).toBe(7000);
});

test.each([
  ['commune', 'PL2.1', true],
  ['commune', 'PL2.3.1', false],
  ['district', 'PL2.3.1', true],
] as const)('a %s reports %s: %s', (level, id, expected) =>
  expect(facts({}, { level }).reports(row(id))).toBe(expected),
);
