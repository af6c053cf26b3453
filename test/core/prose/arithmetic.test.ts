import type { Typed } from '../rule/figures';
import { check, type Line, said } from './prose';

const dossiers = (received: string, early: string, onTime: string, late: string, pending: string): Line => [
  'II.2',
  `Tiếp nhận ${received} hồ sơ; trước hạn ${early} hồ sơ; đúng hạn ${onTime} hồ sơ; quá hạn ${late} hồ sơ; đang giải quyết ${pending} hồ sơ.`,
];

describe('received + carried over = early + on time + overdue + pending', () => {
  test.each<[string, Line[], string[]]>([
    ['adds up', [dossiers('541', '222', '317', '02', '00')], []],
    ['does not', [dossiers('541', '222', '317', '05', '00')], ['II.2: 222 + 317 + 05 + 00']],
    [
      'with what came over',
      [dossiers('541', '222', '317', '02', '10'), ['II.2', 'Kỳ trước chuyển sang 10 hồ sơ.']],
      [],
    ],
    [
      'with too little',
      [dossiers('541', '222', '317', '02', '10'), ['II.2', 'Kỳ trước chuyển sang 05 hồ sơ.']],
      ['II.2: 222 + 317 + 02 + 10'],
    ],
    ['pending untold', [['II.2', 'Tiếp nhận 541 hồ sơ; trước hạn 222 hồ sơ; đúng hạn 300 hồ sơ.']], []],
    ['told twice', [dossiers('541', '222', '317', '05', '00'), ['II.2', 'Đã tiếp nhận 20 hồ sơ.']], []],
    ['another section', [['IV', 'Tiếp nhận 541 hồ sơ; quá hạn 05 hồ sơ; đang giải quyết 00 hồ sơ.']], []],
  ])('%s', (_, lines, expected) => expect(said('parts-not-whole', lines)).toEqual(expected));

  test('says both sides', () => {
    const [finding] = check([dossiers('541', '222', '317', '05', '00')]).filter(
      (each) => each.rule === 'parts-not-whole',
    );
    expect(finding?.message).toContain('222 + 317 + 05 + 00 = 544');
    expect(finding?.message).toContain('541');
  });
});

describe('lists', () => {
  test.each<[string, string[]]>([
    ['Cử 04 người đi học (01 cán bộ, 03 công chức).', []],
    ['Cử 05 người đi học (01 cán bộ, 03 công chức).', ['II.4: 05']],
    ['Cử 20 người, gồm: 12 cán bộ và 08 công chức.', []],
    ['Cử 20 người, gồm: 12 cán bộ và 07 công chức.', ['II.4: 20']],
    ['Mở 02 lớp (25 cán bộ, 30 công chức).', []],
    ['Cử 20 người, trong đó 20 người đại học, 16 người trung cấp.', []],
    ['Cử 04 người (01 cán bộ).', []],
    ['Cử 04 người (01 cán bộ, 03 công chức, 02 lớp).', []],
    ['Cử hơn 05 người (01 cán bộ, 03 công chức).', []],
  ])('%s', (text, expected) => expect(said('parts-not-whole', [['II.4', text]])).toEqual(expected));
});

describe('early + on time = dossiers solved in time', () => {
  const line = dossiers('541', '222', '317', '02', '00');
  test.each<[string, Line[], Typed, string[]]>([
    ['agree', [line], { 'PL4.3.2.1': 541, 'PL4.3.2.2': 539 }, []],
    ['in time differs', [line], { 'PL4.3.2.1': 541, 'PL4.3.2.2': 538 }, ['II.2: 222 + 317']],
    ['solved differs', [line], { 'PL4.3.2.1': 540, 'PL4.3.2.2': 539 }, ['II.2: 222 + 317 + 02']],
    ['blank', [line], {}, []],
    ['early untold', [['II.2', 'Đúng hạn 539 hồ sơ; quá hạn 02 hồ sơ.']], { 'PL4.3.2.2': 539 }, []],
  ])('%s', (_, lines, typed, expected) => expect(said('told-sum-otherwise', lines, typed)).toEqual(expected));

  test('"đúng hạn" beside "trước hạn" is not the row of both', () =>
    expect(said('told-otherwise', [line], { 'PL4.3.2.1': 541, 'PL4.3.2.2': 539 })).toEqual([]));
  test('"đúng hạn" alone is', () =>
    expect(said('told-otherwise', [['II.2', 'Đúng hạn 538 hồ sơ.']], { 'PL4.3.2.2': 539 })).toEqual(['II.2: 538']));
});

describe('a share is that of its numbers, rounded half up to its own decimals', () => {
  const of = (text: string, section = 'II.2', typed: Typed = {}): readonly string[] =>
    said('share-wrong', [[section, text]], typed);
  test.each<[string, string[]]>([
    ['Tiếp nhận 541 hồ sơ, trước hạn 222 hồ sơ (chiếm tỷ lệ 41%).', []],
    ['Tiếp nhận 541 hồ sơ, trước hạn 222 hồ sơ (41,0%).', []],
    ['Tiếp nhận 541 hồ sơ, trước hạn 222 hồ sơ, đạt 41,04%.', []],
    ['Tiếp nhận 541 hồ sơ, trước hạn 222 hồ sơ (chiếm tỷ lệ 42%).', ['II.2: 42%']],
    ['Tiếp nhận 541 hồ sơ, trước hạn 222 hồ sơ; đúng hạn 317 hồ sơ, chiếm 58,6%.', []],
    ['Tiếp nhận 541 hồ sơ, trước hạn 222 hồ sơ; đúng hạn 317 hồ sơ, chiếm 57,6%.', ['II.2: 57,6%']],
    ['Tiếp nhận 541 hồ sơ, quá hạn 02 hồ sơ (0,4%).', []],
    ['Tiếp nhận 541 hồ sơ, quá hạn 02 hồ sơ (4%).', ['II.2: 4%']],
    ['Quá hạn 02 hồ sơ (4%).', []],
    ['Có 222 hồ sơ trước hạn, tăng 10% so với cùng kỳ.', []],
    ['Tiếp nhận 541 hồ sơ, trước hạn 222 hồ sơ, chiếm 3% dân số.', []],
    ['Tiếp nhận 541 hồ sơ, trước hạn hơn 200 hồ sơ (41%).', []],
  ])('%s', (text, expected) => expect(of(text)).toEqual(expected));

  test.each<[string, Line[], string[]]>([
    ['a total before', [['II.3', 'Xã có 20 cán bộ, công chức, trong đó đại học 16 người, chiếm 80%.']], []],
    [
      'a total before, wrong',
      [['II.3', 'Xã có 20 cán bộ, công chức, trong đó đại học 16 người, chiếm 85%.']],
      ['II.3: 85%'],
    ],
    [
      'a total in the paragraph above',
      [
        ['II.3', 'Tổng số cán bộ, công chức: 20 người. Trong đó:'],
        ['II.3', '- Trung cấp lý luận chính trị 16 người, chiếm tỷ lệ 75%.'],
      ],
      ['II.3: 75%'],
    ],
    ['no total at all', [['II.3', 'Đại học 16 người, chiếm 85%.']], []],
    ['of a fraction', [['I.1', 'Đã hoàn thành 26/42 nhiệm vụ, đạt 61,9%.']], []],
    ['of a fraction, wrong', [['I.1', 'Đã hoàn thành 26/42 nhiệm vụ, đạt 77%.']], ['I.1: 77%']],
    [
      'of the plan',
      [
        ['I.1', 'Xác định 42 nhiệm vụ.'],
        ['I.1', 'Đã hoàn thành 26 nhiệm vụ, đạt 62%.'],
      ],
      [],
    ],
    [
      'of the plan, wrong',
      [
        ['I.1', 'Xác định 42 nhiệm vụ.'],
        ['I.1', 'Đã hoàn thành 26 nhiệm vụ, đạt 60%.'],
      ],
      ['I.1: 60%'],
    ],
  ])('%s', (_, lines, expected) => expect(said('share-wrong', lines)).toEqual(expected));

  test('of the dossiers solved, where the text says so', () => {
    const text = 'Khảo sát 541 phiếu, đạt tỷ lệ 100% số hồ sơ đã giải quyết.';
    expect(of(text, 'II.2', { 'PL4.3.2.1': 541 })).toEqual([]);
    expect(of(text, 'II.2', { 'PL4.3.2.1': 600 })).toEqual(['II.2: 100%']);
  });
});

describe('a share of nothing', () => {
  test.each<[string, string[]]>([
    ['Tiếp nhận 00 phản ánh, đã giải quyết 00 phản ánh, đạt 100%.', ['II.2: 100%']],
    ['Tiếp nhận 02 phản ánh, đã giải quyết 02 phản ánh, đạt 100%.', []],
    ['Tiếp nhận 541 hồ sơ, quá hạn 00 hồ sơ, chiếm 0%.', []],
    ['100% hồ sơ được số hóa.', []],
  ])('%s', (text, expected) => expect(said('share-of-nothing', [['II.2', text]])).toEqual(expected));
});
