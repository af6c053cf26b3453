import { figureList } from '../../../src/core/editor/figure-list';
import { searchFigures } from '../../../src/core/editor/search-figures';
import { parseText } from '../../../src/core/narrative/parse-text';
import { factsOf, form } from './report';

const entries = figureList(
  factsOf({ 'PL2.1': 4, 'PL2.2.1': 44, 'PL4.3.2.1': 541, 'PL4.3.2.2': 539, 'PL7.1.1': 7000, 'BS1.3': 5 }),
);
const found = (query: string): readonly string[] => searchFigures(entries, query).map(({ token }) => token);

test('every entry can be put into a text', () => {
  expect(entries.length).toBeGreaterThan(100);
  for (const { token } of entries) expect(parseText(token, form).faults).toEqual([]);
});

test.each([
  ['PL2.2.1', '{PL2.2.1}', '44'],
  ['PL4.3.2', '{PL4.3.2%}', '99,6%'],
  ['PL7.1.1', '{PL7.1.1 triệu đồng}', '7.000 triệu đồng'],
  ['BS1.3', '{BS1.3}', '05'],
])('%s is written %s and shows %s', (indicator, token, shown) =>
  expect(entries.find((entry) => entry.indicator === indicator)).toMatchObject({ token, shown }),
);

test.each([
  ['4.3.2', '{PL4.3.2%}'],
  ['PL4.3.2', '{PL4.3.2%}'],
  ['{PL4.3.2%}', '{PL4.3.2%}'],
  ['bs1.3', '{BS1.3}'],
  ['541', '{PL4.3.2.1}'],
  ['99,6', '{PL4.3.2%}'],
  ['99,6%', '{PL4.3.2%}'],
  ['7.000', '{PL7.1.1 triệu đồng}'],
  ['ten don vi', '{BC_DonVi}'],
  ['ky bao cao va nam', '{KyBaoCao}'],
])('"%s" finds %s first', (query, token) => expect(found(query)[0]).toBe(token));

test.each([
  ['nhiem vu hoan thanh', '{PL2.2.2}'],
  ['NHIỆM VỤ', '{PL2.2.1}'],
  ['ho so dung han', '{PL4.3.2.2}'],
  ['ho so dun', '{PL4.3.2.2}'],
  ['dúng hạn', '{PL4.3.2.2}'],
])('"%s" finds %s', (query, token) => expect(found(query)).toContain(token));

test('rows below come with their row, no others', () =>
  expect(found('4.3.2').filter((token) => /\d/.test(token))).toEqual(['{PL4.3.2%}', '{PL4.3.2.1}', '{PL4.3.2.2}']));

test.each(['zzz', '12345'])('"%s" finds nothing', (query) => expect(found(query)).toEqual([]));
test('nothing asked: everything in order', () => expect(searchFigures(entries, '  ')).toBe(entries));
