import { NotingFacts } from '../../../src/core/check/noting-facts';
import { figures, form } from '../rule/figures';

test('notes what is asked, and in which respect', () => {
  const report = new NotingFacts(figures({ 'PL2.1': 5 }, { paragraphs: ['a'] }), form);
  report.begin();
  expect(report.figure('PL2.1').state).toBe('number');
  expect(report.print('PL2.6')?.stt).toBe('6');
  expect(report.end()).toEqual({ rows: ['PL2.1'], prints: ['PL2.6'], paragraphs: false });
  report.begin();
  expect(report.paragraphs()).toHaveLength(1);
  expect(report.end()).toEqual({ rows: [], prints: [], paragraphs: true });
});

test('a row that is not there is blank, and asked for all the same', () => {
  const report = new NotingFacts(figures({}, { without: ['PL2.1'] }), form);
  report.begin();
  expect([report.row('PL2.1'), report.figure('PL2.1').state, report.number('PL2.1')]).toEqual([
    undefined,
    'blank',
    undefined,
  ]);
  expect(new Set(report.end().rows)).toEqual(new Set(['PL2.1']));
});
