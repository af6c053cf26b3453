import { everyFinding } from '../../../src/core/rule/every-finding';
import { validate } from '../../../src/core/rule/validate';
import { figures, form, type Typed } from '../rule/figures';
import { type Line, paragraphs } from './prose';

const DOSSIERS: Line = [
  'II.2',
  'Tiếp nhận 541 hồ sơ; trước hạn 222 hồ sơ; đúng hạn 317 hồ sơ; quá hạn 02 hồ sơ; đang giải quyết 00 hồ sơ.',
];
const sheet: Typed = { 'BS1.2': 541, 'BS1.3': 222, 'BS1.4': 317, 'BS1.5': 2, 'BS1.6': 0 };
const appendix: Typed = { 'PL4.3.2.1': 541, 'PL4.3.2.2': 539 };
const changed = ([section, text]: Line, before: string, after: string): Line => [section, text.replace(before, after)];

/** The errors about supplementary figures, on the sheet and in the text, as `rule@where: value`. */
function errors(lines: readonly Line[], typed: Typed): readonly string[] {
  const snapshot = { ...figures(typed), paragraphs: paragraphs(lines) };
  return everyFinding(validate(snapshot, form, { language: 'vi' }).findings)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, where, value }) => `${rule}@${where}: ${value}`);
}

describe('dossiers in the text, on the sheet and in the appendix', () => {
  const late = changed(DOSSIERS, '02', '03');
  test.each<[string, Line, Typed, readonly string[]]>([
    ['text alone, right', DOSSIERS, {}, []],
    ['text alone, wrong', late, {}, ['parts-not-whole@II.2: 222 + 317 + 03 + 00']],
    ['text against the appendix', DOSSIERS, { ...appendix, 'PL4.3.2.2': 540 }, ['told-sum-otherwise@II.2: 222 + 317']],
    ['all the same', DOSSIERS, { ...sheet, ...appendix }, []],
    ['a number of the text is not the sheet’s', late, { ...sheet, ...appendix }, ['told-otherwise@II.2: 03']],
    ['the same, of a sheet half filled in', late, { 'BS1.5': 2 }, ['told-otherwise@II.2: 03']],
    [
      'text wrong in itself, of a sheet half filled in',
      late,
      { 'BS1.5': 3 },
      ['parts-not-whole@II.2: 222 + 317 + 03 + 00'],
    ],
    ['the sheet gives what came over, untold in the text', changed(DOSSIERS, '02', '06'), { 'BS1.1': 4 }, []],
    [
      'sheet and text are one, the appendix is not',
      DOSSIERS,
      { ...sheet, ...appendix, 'PL4.3.2.2': 540 },
      ['in-time-otherwise@PL4.3.2.2: 540'],
    ],
    [
      'sheet and text are wrong together',
      late,
      { ...sheet, 'BS1.1': 0, 'BS1.5': 3 },
      ['dossiers-unbalanced@BS1.2: 541'],
    ],
    [
      'the same, and nobody says what came over',
      late,
      { ...sheet, 'BS1.5': 3 },
      ['parts-not-whole@II.2: 222 + 317 + 03 + 00'],
    ],
    [
      'the sheet has a text',
      late,
      { ...sheet, 'BS1.5': 'hai' },
      ['not-a-number@BS1.5: hai', 'parts-not-whole@II.2: 222 + 317 + 03 + 00'],
    ],
  ])('%s', (_, line, typed, expected) => expect(errors([line], typed)).toEqual(expected));

  test('both values are shown, and nobody is said to be right', () => {
    const snapshot = { ...figures({ ...sheet }), paragraphs: paragraphs([late]) };
    const [finding] = validate(snapshot, form, { language: 'vi' }).findings.filter(
      ({ rule }) => rule === 'told-otherwise',
    );
    expect(finding).toMatchObject({
      message: 'Mục II.2 viết 03 hồ sơ nhưng BS1.5 ghi 02. Công cụ không biết số nào đúng.',
      expected: '',
      related: ['BS1.5'],
    });
  });
});

describe('other supplementary figures', () => {
  test.each<[string, readonly Line[], Typed, readonly string[]]>([
    ['news', [['I.4', 'Xã đã đăng 32 tin, bài.']], { 'BS2.1': 31 }, ['told-otherwise@I.4: 32']],
    ['news, blank on the sheet', [['I.4', 'Xã đã đăng 32 tin, bài.']], {}, []],
    [
      'news told in parts',
      [['I.4', 'Đăng 12 tin, bài trên trang xã. Phát 20 tin, bài trên đài.']],
      { 'BS2.1': 32 },
      [],
    ],
    [
      'parts that do not make it, told once',
      [['I.4', 'Đăng 12 tin, bài trên trang xã. Phát 20 tin, bài trên đài.']],
      { 'BS2.1': 40 },
      ['told-otherwise@I.4: 12'],
    ],
    [
      'training told of two groups',
      [['II.4', 'Cử 01 cán bộ học lớp trung cấp, 03 công chức học lớp trung cấp lý luận chính trị.']],
      { 'BS5.1': 4 },
      [],
    ],
    ['degrees', [['II.3', 'Về trình độ: Đại học 20 người.']], { 'BS4.2': 19 }, ['told-otherwise@II.3: 20']],
    ['people inspected', [['I.3', 'UBND xã tiến hành kiểm tra đối với 09 CBCC.']], { 'BS3.2': 9 }, []],
    [
      'none overdue',
      [['II.2', 'Không có hồ sơ quá hạn.']],
      { 'BS1.5': 2 },
      ['told-otherwise@II.2: Không có hồ sơ quá hạn'],
    ],
  ])('%s', (_, lines, typed, expected) => expect(errors(lines, typed)).toEqual(expected));
});
