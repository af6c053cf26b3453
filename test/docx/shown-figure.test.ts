import type { Indicator } from '../../src/core/form/form';
import type { CellValue } from '../../src/core/workbook/workbook';
import { shownFigure } from '../../src/docx/shown-figure';
import { tinyForm } from '../core/plan/tiny-form';

const row = (kind: 'count' | 'money' | 'percent'): Indicator => {
  const found = tinyForm({ 2: [{ stt: '1', kind }] }).indicators.get('PL2.1');
  if (!found) throw new Error('The row is gone');
  return found;
};

test.each<[Parameters<typeof row>[0], CellValue, string]>([
  ['count', 1, '01'],
  ['count', 0, '00'],
  ['count', 541, '541'],
  ['count', 7000, '7.000'],
  ['count', '1', '01'],
  ['count', '7000', '7.000'],
  ['count', '00', '00'],
  ['count', '541 hồ sơ', '541 hồ sơ'],
  ['count', 'chưa có', 'chưa có'],
  ['count', null, ''],
  ['count', '  ', ''],
  ['count', { error: '#REF!' }, '#REF!'],
  ['percent', 99.6, '99,6'],
  ['percent', 100, '100'],
  ['percent', '99,8', '99,8'],
  ['percent', '99,8%', '99,8%'],
  ['percent', 'Không phát sinh', 'không phát sinh'],
  ['money', 7000, '7.000'],
  ['money', 1234.5, '1.234,5'],
  ['money', 5, '5'],
  ['money', 0.1 + 0.2, '0,3'],
])('%s %p is printed as %p', (kind, value, text) => {
  expect(shownFigure(row(kind), { indicator: 'PL2.1', value })).toBe(text);
});

test('a row that was not read is blank', () => {
  expect(shownFigure(row('count'), undefined)).toBe('');
});
