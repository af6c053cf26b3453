import { ownWorkbook } from '../../../src/core/check/own-workbook';
import type { RowReading } from '../../../src/core/report/snapshot';
import { facts, judged, row } from './judge';

const LINK = '=[1]Sheet1!$A$1';

test.each<[string, Partial<RowReading>, string]>([
  ['PL2.1', { value: 9, formula: LINK }, 'fail: 09 → '],
  ['PL2.1', { value: 9 }, 'pass'],
  ['PL2.1', { value: 9, formula: '=4+5' }, 'pass'],
  // Other rules tell of these.
  ['PL2.1', { value: null, formula: LINK }, 'pass'],
  ['PL2.1', { value: { error: '#REF!' }, formula: LINK }, 'pass'],
  ['PL2.2', { value: 77.3, formula: LINK }, 'fail: 77,3 → '],
  ['PL2.2', { value: 'không phát sinh', formula: LINK }, 'fail: không phát sinh → '],
])('at %s, %j: %s', (where, reading, expected) =>
  expect(judged(ownWorkbook, where, {}, undefined, { readings: { [where]: reading } })).toBe(expected),
);

test.each([
  ['PL2.1', 9, [{ indicator: 'PL2.1', kind: 'set-number', before: '09', after: '09', number: 9 }]],
  ['PL2.2', 77.3, [{ indicator: 'PL2.2', kind: 'restore-formula', before: '77,3', after: '' }]],
])('%s is had without its link', (where, value, changes) => {
  const linked = facts({}, { readings: { [where]: { value, formula: LINK } } });
  const verdict = ownWorkbook.judge(linked, { kind: 'row', where, row: row(where) }, undefined);
  expect(verdict && 'fix' in verdict ? verdict.fix?.changes : undefined).toEqual(changes);
});

test('a long path does not drown the sentence', () => {
  const formula = `='C:\\${'a'.repeat(300)}\\[b.xlsx]S'!A1`;
  const linked = facts({}, { readings: { 'PL2.1': { value: 9, formula } } });
  const verdict = ownWorkbook.judge(linked, { kind: 'row', where: 'PL2.1', row: row('PL2.1') }, undefined);
  expect(verdict && 'words' in verdict ? verdict.words.formula : '').toMatch(/^='C:.{75}…$/);
});
