import { checkProse } from '../../../src/core/prose/check-prose';
import type { StandingParagraph } from '../../../src/core/narrative/report-reading';
import type { ProseFinding } from '../../../src/core/prose/prose-finding';
import { sampleSnapshot } from '../../../src/core/sample/report-141';
import { sampleParagraphs } from '../../../src/core/sample/report-141-paragraphs';
import { form, marked, single } from './prose';

const run = (paragraphs: readonly StandingParagraph[] = sampleParagraphs, language: 'vi' | 'en' = 'vi') =>
  checkProse({ paragraphs, snapshot: sampleSnapshot('typed', paragraphs), form, language });

const line = (finding: ProseFinding): string =>
  `${finding.severity} ${finding.rule} ${finding.where} [${marked(finding)}]`;

describe('report 141 in our own words', () => {
  const findings = run();

  test('is told exactly this', () =>
    expect(findings.map(line)).toEqual([
      'error told-otherwise I.1 [42]',
      'error told-otherwise I.1 [26]',
      'warning survey-way II.2 [541 phiếu]',
      'warning inspection-blank I.3 [đã kiểm tra]',
      'warning signed-within I.1 [9 tháng đầu năm]',
      'warning renamed-levels report []',
      'warning heading-of-another II.1 [thủ tục]',
      'warning appendix-not-referred report []',
      'warning figures-not-told report []',
      'info spelling-mixed report [Uỷ]',
    ]));

  test.each<[string, RegExp]>([
    ['told-otherwise:I.1:PL2.2.1', /viết 42 nhiệm vụ nhưng PL2\.2\.1 ghi 44.*không biết số nào đúng/],
    ['told-otherwise:I.1:PL2.2.2', /viết 26 nhiệm vụ nhưng PL2\.2\.2 ghi 34 .*61,9%.*77%.*không biết số nào đúng/],
    ['signed-within:I.1:9 tháng đầu năm', /ký ngày 05\/9\/2022, trước ngày 14\/9\/2022/],
    ['appendix-not-referred:report', /không nhắc đến phụ lục nào/],
    ['figures-not-told:report', /: PL2\.1, PL2\.5\.1–PL2\.5\.4, PL2\.7, PL4\.2\.1–PL4\.2\.3, PL7\.1\.1, PL7\.1\.2\.$/],
    ['heading-of-another:II.1', /thủ tục.*thể chế/],
    ['survey-way:II.2', /541 phiếu.*PL2\.6\.2 ghi 0/],
    ['inspection-blank:I.3', /PL2\.3\.3\.1 còn trống/],
    ['spelling-mixed:report', /ủy \/ uỷ; hóa \/ hoá; tỷ lệ \/ tỉ lệ/],
  ])('%s says %s', (id, message) => expect(findings.find((finding) => finding.id === id)?.message).toMatch(message));

  test('the levels are told once, with every place below', () => {
    const levels = findings.find(({ rule }) => rule === 'renamed-levels');
    expect([...new Set(levels?.consequences.map(({ where }) => where))]).toEqual(['II.6', 'III.2', 'IV', 'V']);
  });

  test('every finding has an id of its own, whole sentences and a mark within', () => {
    const all = single(findings);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { sentence, mark, message, cure } of all) {
      expect(mark.end).toBeLessThanOrEqual(sentence.length);
      expect(`${message} ${cure}`).not.toMatch(/[{}]|undefined/);
      expect(sampleParagraphs.some(({ text }) => text.includes(sentence))).toBe(true);
    }
  });

  test('says the same when asked again, and in the same places in English', () => {
    expect(run()).toEqual(findings);
    expect(run(sampleParagraphs, 'en').map(line)).toEqual(findings.map(line));
  });
});

/** Everything of the sample but the sentences that are amiss. */
describe('stays silent on', () => {
  const said = single(run()).map(({ sentence, mark }) => sentence.slice(mark.start, mark.end));
  test.each([
    ...[
      '222 + 317 + 02',
      '222',
      '317',
      '02',
      '00',
      '41%',
      '58,6%',
      '0,4%',
      '20',
      '16',
      '80%',
      '100%',
      '130',
      '32',
      '78',
    ],
    ...['01', '04', '03', '09', '500', '27', '9', '06', '05/01/2022', '24/01/2022', '30/12/2021', '191/KH-UBND'],
    ...['9001:2015', '20/2008/NĐ-CP', '0234.3000.000', '3 cấp', 'năm 2022', 'quý III', 'quý IV'],
    ...['6 tháng cuối năm 2022', 'không có phản ánh nào', 'kỷ luật'],
  ])('%s', (number) => expect(said).not.toContain(number));
});

/** The text put right, a figure at a time. */
test('with 44 and 34 there is no error', () => {
  const right = sampleParagraphs.map((paragraph) => ({
    ...paragraph,
    text: paragraph.text.replace('42 nhiệm vụ', '44 nhiệm vụ').replace('26 nhiệm vụ', '34 nhiệm vụ'),
  }));
  expect(run(right).filter(({ severity }) => severity === 'error')).toEqual([]);
});

/** A report without the sheet of supplementary figures. */
const withoutSheet = (paragraphs: readonly StandingParagraph[]) => {
  const snapshot = sampleSnapshot('typed', paragraphs);
  const rows = new Map([...snapshot.rows].filter(([id]) => id.startsWith('PL')));
  return checkProse({ paragraphs, snapshot: { ...snapshot, rows }, form, language: 'vi' });
};

test('without the supplementary sheet the text is told the same', () =>
  expect(withoutSheet(sampleParagraphs)).toEqual(run()));

/** Rules that say something new of the sample once a number of it is changed. */
const newRules = (
  before: string,
  after: string,
  check: (paragraphs: readonly StandingParagraph[]) => readonly ProseFinding[],
): string[] => {
  const changed = sampleParagraphs.map((paragraph) => ({ ...paragraph, text: paragraph.text.replace(before, after) }));
  expect(changed).not.toEqual(sampleParagraphs);
  const old = new Set(single(check(sampleParagraphs)).map(({ id }) => id));
  return single(check(changed))
    .filter(({ id }) => !old.has(id))
    .map(({ rule }) => rule);
};

/** Numbers of the sample that a check must miss none of when they are changed. */
test.each<[string, string, string]>([
  ['541 hồ sơ', '542 hồ sơ', 'parts-not-whole'],
  ['222 hồ sơ', '223 hồ sơ', 'parts-not-whole'],
  ['222 hồ sơ', '223 hồ sơ', 'told-sum-otherwise'],
  ['chiếm tỷ lệ 41%', 'chiếm tỷ lệ 42%', 'share-wrong'],
  ['chiếm tỷ lệ 58,6%', 'chiếm tỷ lệ 58,5%', 'share-wrong'],
  ['chiếm tỷ lệ 0,4%', 'chiếm tỷ lệ 0,3%', 'share-wrong'],
  ['chiếm tỷ lệ 80%', 'chiếm tỷ lệ 85%', 'share-wrong'],
  ['qua 541 phiếu', 'qua 540 phiếu', 'told-otherwise'],
  ['có 20 cán bộ', 'có 21 cán bộ', 'told-otherwise'],
  ['130 TTHC', '131 TTHC', 'told-otherwise'],
  ['01 văn bản quy phạm', '02 văn bản quy phạm', 'told-otherwise'],
  ['04 người học', '05 người học', 'parts-not-whole'],
  ['quý III trang', 'quý II trang', 'period-left-over'],
])('%s changed to %s is found by %s', (before, after, rule) =>
  expect(newRules(before, after, withoutSheet)).toContain(rule),
);

/** Beside the sheet, each is one finding: the text against the sheet. */
test.each([
  ['541 hồ sơ', '542 hồ sơ'],
  ['222 hồ sơ', '223 hồ sơ'],
  ['317 hồ sơ', '318 hồ sơ'],
  ['02 hồ sơ', '03 hồ sơ'],
  ['00 hồ sơ', '01 hồ sơ'],
  ['32 tin, bài', '33 tin, bài'],
  ['01 đợt', '02 đợt'],
  ['78 lượt', '87 lượt'],
  ['32 mã QR', '31 mã QR'],
  ['09 cán bộ', '08 cán bộ'],
  ['đại học 20 người', 'đại học 19 người'],
  ['trung cấp 16 người', 'trung cấp 15 người'],
  ['04 người học sơ cấp', '05 người học sơ cấp'],
  ['01 người không', '02 người không'],
  ['03 cán bộ bồi dưỡng', '02 cán bộ bồi dưỡng'],
])('%s changed to %s is told against the sheet', (before, after) => {
  const rules = newRules(before, after, run);
  expect(rules.filter((rule) => rule === 'told-otherwise')).toHaveLength(1);
  expect(rules.filter((rule) => rule !== 'told-otherwise' && rule !== 'share-wrong')).toEqual([]);
});
