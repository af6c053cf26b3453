import type { StandingParagraph } from '../../../src/core/narrative/report-reading';
import { checkProse } from '../../../src/core/prose/check-prose';
import { figures, type Typed } from '../rule/figures';
import { check, form, type Line, marked, said } from './prose';

const plan: Typed = { 'PL2.2.1': 44, 'PL2.2.2': 34 };
const rule = 'told-otherwise';

describe('the text and the appendix', () => {
  test.each<[string, Line[], Typed, string[]]>([
    ['agree', [['I.1', 'Kế hoạch xác định 44 nhiệm vụ, đã hoàn thành 34 nhiệm vụ.']], plan, []],
    ['differ', [['I.1', 'Kế hoạch xác định 42 nhiệm vụ.']], plan, ['I.1: 42']],
    ['differ twice', [['I.1', 'Xác định 42 nhiệm vụ. Đã làm 26 nhiệm vụ.']], plan, ['I.1: 42', 'I.1: 26']],
    ['in words', [['I.1', 'Xác định bốn mươi hai nhiệm vụ.']], plan, ['I.1: bốn mươi hai']],
    ['as a fraction', [['I.1', 'Đã hoàn thành 26/44 nhiệm vụ.']], plan, ['I.1: 26']],
    ['no figure in the appendix', [['I.1', 'Xác định 42 nhiệm vụ.']], {}, []],
    ['text in the appendix', [['I.1', 'Xác định 42 nhiệm vụ.']], { 'PL2.2.1': 'bốn mươi' }, []],
    ['figure typed as text', [['I.1', 'Xác định 42 nhiệm vụ.']], { 'PL2.2.1': '44' }, ['I.1: 42']],
    ['two digits', [['I.2', 'Ban hành 09 văn bản chỉ đạo.']], { 'PL2.1': 9 }, []],
    ['none, and none', [['II.2', 'Xã không nhận được phản ánh nào.']], { 'PL4.3.3.1': 0 }, []],
    [
      'none, and some',
      [['II.2', 'Xã không nhận được phản ánh nào.']],
      { 'PL4.3.3.1': 2 },
      ['II.2: không nhận được phản ánh'],
    ],
    [
      'said twice, told once',
      [
        ['I.1', 'Xác định 42 nhiệm vụ.'],
        ['I.1', 'Tổng số 42 nhiệm vụ.'],
      ],
      plan,
      ['I.1: 42'],
    ],
    [
      'hedged where any number is read',
      [['II.2', 'Có hơn 90 thủ tục liên thông giữa các cấp.']],
      { 'PL4.2.2': 93 },
      [],
    ],
    ['not hedged', [['II.2', 'Có 90 thủ tục liên thông giữa các cấp.']], { 'PL4.2.2': 93 }, ['II.2: 90']],
    ['an item of a list', [['I.1', '1. Xác định 42 nhiệm vụ']], plan, ['I.1: 42']],
    ['hedged', [['I.1', 'Xác định hơn 40 nhiệm vụ.']], plan, []],
    ['both numbers in one paragraph', [['I.1', 'Xác định 44 nhiệm vụ. Tổng số có 12 nhiệm vụ.']], plan, []],
    ['a row of another level', [['II.2', 'Số TTHC cấp xã là 120.']], { 'PL4.1.1.1': 300, 'PL4.1.1.2': 120 }, []],
  ])('%s', (_, lines, typed, expected) => expect(said(rule, lines, typed)).toEqual(expected));
});

describe('percentages', () => {
  const disbursed: Typed = { 'PL7.1.1': 7000, 'PL7.1.2': 550 };
  test.each<[string, string, Typed, string[]]>([
    ['rounded to none', 'Tỷ lệ giải ngân vốn đầu tư công là 8%.', disbursed, []],
    ['to one', 'Tỷ lệ giải ngân vốn đầu tư công là 7,9%.', disbursed, []],
    ['to two', 'Tỷ lệ giải ngân vốn đầu tư công là 7,86%.', disbursed, []],
    ['other', 'Tỷ lệ giải ngân vốn đầu tư công là 8,9%.', disbursed, ['II.5: 8,9%']],
    ['right where the typed ratio is wrong', 'Tỷ lệ giải ngân là 7,9%.', { ...disbursed, 'PL7.1': 9 }, []],
    ['as typed', 'Tỷ lệ giải ngân là 9%.', { ...disbursed, 'PL7.1': 9 }, []],
    ['nothing arose', 'Tỷ lệ giải ngân là 9%.', { 'PL7.1.1': 0, 'PL7.1.2': 0 }, []],
  ])('%s', (_, text, typed, expected) => expect(said(rule, [['II.5', text]], typed)).toEqual(expected));
});

describe('amounts', () => {
  test.each<[string, string[]]>([
    ['Kế hoạch vốn đầu tư công là 7.050 triệu đồng.', []],
    ['Kế hoạch vốn đầu tư công là 7,05 tỷ đồng.', []],
    ['Kế hoạch vốn đầu tư công là 7,1 tỷ đồng.', []],
    ['Kế hoạch vốn đầu tư công là 7.050.000 nghìn đồng.', []],
    ['Kế hoạch vốn đầu tư công là 7.050.000.000 đồng.', []],
    ['Kế hoạch vốn đầu tư công là 7,2 tỷ đồng.', ['II.5: 7,2']],
    ['Kế hoạch vốn đầu tư công là 7.050 đồng.', ['II.5: 7.050']],
  ])('%s', (text, expected) => expect(said(rule, [['II.5', text]], { 'PL7.1.1': 7050 })).toEqual(expected));
});

describe('periods', () => {
  const dossiers: Typed = { 'PL4.3.2.1': 541 };
  test.each<[string, Line, Typed, string[]]>([
    ['its own quarter', ['II.2', 'Quý III, đã giải quyết xong 540 hồ sơ.'], dossiers, ['II.2: 540']],
    ['another quarter', ['II.2', 'Quý II, đã giải quyết xong 500 hồ sơ.'], dossiers, []],
    ['nine months', ['II.2', '9 tháng đầu năm đã giải quyết xong 1.500 hồ sơ.'], dossiers, []],
    ['another year', ['II.2', 'Quý III/2021 đã giải quyết xong 500 hồ sơ.'], dossiers, []],
    ['compared', ['II.2', 'Cùng kỳ đã giải quyết xong 500 hồ sơ.'], dossiers, []],
    ['compared after', ['II.2', 'Đã giải quyết xong 541 hồ sơ, nhiều hơn 41 hồ sơ so với cùng kỳ.'], dossiers, []],
    ['cumulative, nine months', ['I.1', '9 tháng đầu năm đã hoàn thành 26 nhiệm vụ.'], plan, ['I.1: 26']],
    ['cumulative, the quarter alone', ['I.1', 'Trong quý III đã hoàn thành 10 nhiệm vụ.'], plan, []],
    ['the year of the plan', ['I.1', 'Kế hoạch năm 2022 xác định 42 nhiệm vụ.'], plan, ['I.1: 42']],
    ['the year before', ['I.1', 'Kế hoạch năm 2021 xác định 40 nhiệm vụ.'], plan, []],
    [
      'the title of a document',
      ['II.2', 'Theo Kế hoạch số 1/KH-UBND về 6 tháng đầu năm, xã đã giải quyết xong 540 hồ sơ.'],
      dossiers,
      ['II.2: 540'],
    ],
  ])('%s', (_, line, typed, expected) => expect(said(rule, [line], typed)).toEqual(expected));

  test('of a report on six months the quarter is not its period', () => {
    const line: Line = ['II.2', 'Quý II đã giải quyết xong 300 hồ sơ.'];
    expect(said(rule, [line], dossiers, { period: 'H1' })).toEqual([]);
    expect(said(rule, [['II.2', '6 tháng đầu năm đã giải quyết xong 540 hồ sơ.']], dossiers, { period: 'H1' })).toEqual(
      ['II.2: 540'],
    );
  });
});

describe('a standard paragraph', () => {
  const snapshot = figures(plan);
  const text = 'Kế hoạch xác định 42 nhiệm vụ.';
  const formula = '="Kế hoạch xác định "&TEXT(PL2_2_1,"00")&" nhiệm vụ."';
  test.each<[string, Partial<StandingParagraph>, number]>([
    ['as we wrote it', { paragraph: 'ke-hoach-cchc', formula }, 0],
    ['typed over', { paragraph: 'ke-hoach-cchc', edited: true }, 1],
    ['with a formula of their own', { paragraph: 'ke-hoach-cchc', formula, edited: true }, 1],
    ['none of ours, a formula', { formula }, 1],
    ['none of ours', {}, 1],
  ])('%s: %#', (_, more, count) => {
    const input = { paragraphs: [{ section: 'I.1', text, ...more }], snapshot, form, language: 'vi' } as const;
    expect(checkProse(input).filter((each) => each.rule === rule)).toHaveLength(count);
  });
});

test('a finding shows the sentence, marks the number, gives both values and takes no side', () => {
  const lines: Line[] = [
    ['I.1', 'Xã lập kế hoạch. Kế hoạch xác định 42 nhiệm vụ. Đã hoàn thành 26 nhiệm vụ, đạt 61,9%.'],
  ];
  const [planned, done, ...others] = check(lines, { ...plan, 'PL2.2': 77 }).filter((each) => each.rule === rule);
  expect(others).toEqual([]);
  expect(planned).toMatchObject({
    id: 'told-otherwise:I.1:PL2.2.1',
    severity: 'error',
    outcome: 'fail',
    where: 'I.1',
    value: '42',
    expected: '',
    indicator: 'PL2.2.1',
    related: ['PL2.2.1'],
    sentence: 'Kế hoạch xác định 42 nhiệm vụ.',
    message: 'Mục I.1 viết 42 nhiệm vụ nhưng PL2.2.1 ghi 44. Công cụ không biết số nào đúng.',
    consequences: [],
  });
  expect(planned && marked(planned)).toBe('42');
  expect(done?.message).toBe(
    'Mục I.1 viết 26 nhiệm vụ nhưng PL2.2.2 ghi 34 (theo lời văn là 61,9%, theo phụ lục là 77%). Công cụ không biết số nào đúng.',
  );
  expect(done?.consequences.map(({ where, value }) => [where, value])).toEqual([['I.1', '61,9%']]);
  expect(done?.fix).toBeUndefined();
});

test('shares are of the appendix as computed where its ratio is wrong or rounded otherwise', () => {
  const lines: Line[] = [['I.1', 'Xác định 42 nhiệm vụ, đã hoàn thành 26 nhiệm vụ.']];
  const message = (typed: Typed): string | undefined =>
    check(lines, typed).find(({ value }) => value === '26')?.message;
  expect(message(plan)).toContain('theo phụ lục là 77,3%');
  expect(message({ ...plan, 'PL2.2': 80 })).toContain('theo phụ lục là 77,3%');
});

test('in English', () => {
  const [finding] = check([['I.1', 'Xác định 42 nhiệm vụ.']], plan, { language: 'en' });
  expect(finding?.message).toBe(
    'Section I.1 says 42 nhiệm vụ but PL2.2.1 says 44. The tool cannot know which is right.',
  );
});
