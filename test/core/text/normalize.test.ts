import { fold, tidy } from '../../../src/core/text/normalize';

describe('fold', () => {
  test.each([
    ['Uỷ ban', 'Ủy ban'],
    ['hoá', 'hóa'],
    ['khoẻ', 'khỏe'],
    ['THUỶ', 'thủy'],
    ['Tỷ lệ'.normalize('NFD'), 'tỷ  lệ'],
  ])('%s is the same as %s', (a, b) => expect(fold(a)).toBe(fold(b)));

  test.each([
    ['hoan', 'hoàn'],
    ['tỉ lệ', 'tỷ lệ'],
    ['toán', 'toàn'],
  ])('%s is not %s', (a, b) => expect(fold(a)).not.toBe(fold(b)));
});

test('tidy makes one space of all and composes', () =>
  expect(tidy('  a\u00a0\u2007 b\n'.concat('ệ'.normalize('NFD')))).toBe('a b ệ'));

test('tidy leaves out marks that nobody sees, and keeps those that turn the text round', () =>
  expect(tidy('\u200fSố\u200b ph\u00adòng\u2060 \u202e12')).toBe('Số phòng \u202e12'));
