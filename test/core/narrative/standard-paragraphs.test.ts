import fc from 'fast-check';
import { allForms, formInForce } from '../../../src/core/form/forms';
import { compileParagraph } from '../../../src/core/narrative/compile';
import { indicatorsOf } from '../../../src/core/narrative/conditions';
import { OUTLINE } from '../../../src/core/narrative/outline';
import type { Paragraph, Text } from '../../../src/core/narrative/paragraph';
import { narrativeOf } from '../../../src/core/narrative/paragraphs';
import { renderParagraph } from '../../../src/core/narrative/render';
import { INDENT } from '../../../src/core/narrative/report-row';
import { PERIODS } from '../../../src/core/report/period';
import { sampleDetails, sampleSnapshot } from '../../../src/core/sample/report-141';
import type { CellValue } from '../../../src/core/workbook/workbook';
import { evaluateFormula, functionsIn } from './evaluate-formula';
import { blankDetails, type Cells, figuresOf, namesOf, someDetails } from './workbook-names';

const form = formInForce('2022-09-05');
const { paragraphs } = narrativeOf(form);

const textsOf = (paragraph: Paragraph): Text[] =>
  paragraph.pieces.flatMap((piece) =>
    piece.kind === 'text' ? [piece.text] : [...piece.branches.map(({ text }) => text), piece.otherwise],
  );
const literalsOf = (paragraph: Paragraph): string[] =>
  textsOf(paragraph).flatMap((text) => text.flatMap((part) => (part.kind === 'literal' ? [part.text] : [])));
const conditionsOf = (paragraph: Paragraph) => [
  ...(paragraph.when ? [paragraph.when] : []),
  ...paragraph.pieces.flatMap((piece) => (piece.kind === 'choice' ? piece.branches.map(({ when }) => when) : [])),
];
const textOf = (id: string, cells: Cells, details = someDetails): string => {
  const found = paragraphs.find((paragraph) => paragraph.id === id);
  if (!found) throw new Error(`No paragraph ${id}`);
  return renderParagraph(found, figuresOf(cells), details);
};

test('every form has standard paragraphs in every section that takes them', () => {
  for (const each of allForms) {
    const sections = new Set(narrativeOf(each).paragraphs.map(({ section }) => section));
    expect(OUTLINE.filter(({ id, takesParagraphs }) => takesParagraphs && !sections.has(id))).toEqual([]);
  }
});

test('every figure that a commune reports is carried by some sentence', () => {
  const carried = new Set(
    paragraphs.flatMap((paragraph) => [
      ...textsOf(paragraph).flatMap((text) => text.flatMap((part) => (part.kind === 'figure' ? [part.indicator] : []))),
      ...conditionsOf(paragraph).flatMap(indicatorsOf),
    ]),
  );
  const owed = [...form.indicators.values()].filter(
    (row) => row.reportedBy === 'commune' && !row.optional && row.kind !== 'group',
  );
  expect(owed.map(({ id }) => id).filter((id) => !carried.has(id))).toEqual([]);
});

test.each([
  ['I.1', 2],
  ['I.2', 2],
  ['I.3', 2],
  ['II.1', 3],
  ['II.2', 4],
  ['II.3', 5],
  ['II.4', 6],
  ['II.5', 7],
  ['II.6', 8],
])('section %s refers to phụ lục %i whatever the figures', (section, appendix) => {
  const reference = new RegExp(`Phụ lục ${appendix} kèm theo`);
  for (const cells of [{}, numbers(0), numbers(5)]) {
    const texts = paragraphs
      .filter((each) => each.section === section)
      .map((each) => renderParagraph(each, figuresOf(cells), someDetails));
    expect(texts.join(' ')).toMatch(reference);
  }
});

test('no paragraph is ever empty: an empty one would leave a gap in print', () => {
  for (const cells of [{}, numbers(0), numbers(1), numbers(5)]) {
    for (const paragraph of paragraphs) expect(renderParagraph(paragraph, figuresOf(cells), blankDetails)).not.toBe('');
  }
});

test('levels 3 and 4 are called by the names that they have since Decree 42/2022', () =>
  expect(paragraphs.flatMap(literalsOf).filter((text) => /mức độ [34]/.test(text))).toEqual([]));

test('texts have no double spaces, no space before a mark, no capitals of the old tone places', () => {
  const cells = numbers(5);
  for (const paragraph of paragraphs) {
    const text = renderParagraph(paragraph, figuresOf(cells), someDetails);
    expect(text).not.toMatch(/ {2}| [,.;:)]|\( |o[àáảãạ](?!\p{L})|[Uu]ỷ/u);
    expect(text).toBe(text.normalize('NFC').trim());
  }
});

test('formulas use functions that Excel 2019 has', () => {
  const known = [
    'AND',
    'IF',
    'IFERROR',
    'INT',
    'ISNUMBER',
    'MOD',
    'NOT',
    'OR',
    'QUOTIENT',
    'RIGHT',
    'ROUND',
    'SUBSTITUTE',
    'TEXT',
    'TRIM',
    'UPPER',
  ];
  const used = new Set(paragraphs.flatMap((paragraph) => [...functionsIn(compileParagraph(paragraph))]));
  expect([...used].filter((name) => !known.includes(name))).toEqual([]);
});

test.each(paragraphs.map((paragraph) => [paragraph.id, paragraph] as const))(
  '%s: Excel takes its formula',
  (_, paragraph) => {
    const formula = compileParagraph(paragraph, INDENT);
    expect(formula.length).toBeLessThanOrEqual(8192);
    for (const [, literal = ''] of formula.matchAll(/"((?:[^"]|"")*)"/g))
      expect(literal.length).toBeLessThanOrEqual(255);
  },
);

describe('what the figures say is what the sentences say', () => {
  test.each<[string, string, Cells, string]>([
    ['no feedback', 'phan-anh-kien-nghi', { 'PL4.3.3.1': 0 }, 'không nhận được phản ánh, kiến nghị nào'],
    [
      'feedback',
      'phan-anh-kien-nghi',
      { 'PL4.3.3.1': 2, 'PL4.3.3.2': 1, 'PL4.3.3': 50 },
      'tiếp nhận 02 phản ánh, kiến nghị về quy định TTHC, đã giải quyết xong 01, tỷ lệ giải quyết là 50%',
    ],
    ['feedback not filled in', 'phan-anh-kien-nghi', { 'PL4.3.3.1': null }, 'tiếp nhận …… phản ánh'],
    [
      'dossiers',
      'giai-quyet-ho-so',
      { 'PL4.3.2.1': 541, 'PL4.3.2.2': 539, 'PL4.3.2': 99.6 },
      '541 hồ sơ TTHC, trong đó 539 hồ sơ đúng hạn, tỷ lệ giải quyết đúng hạn là 99,6%',
    ],
    [
      'no dossiers',
      'giai-quyet-ho-so',
      { 'PL4.3.2.1': 0, 'PL4.3.2.2': 0, 'PL4.3.2': 'không phát sinh' },
      'không phát sinh',
    ],
    [
      'investment',
      'giai-ngan-dau-tu-cong',
      { 'PL7.1.1': 7000, 'PL7.1.2': 550, 'PL7.1': 7.9 },
      '7.000 triệu đồng, đã thực hiện 550 triệu đồng, tỷ lệ giải ngân là 7,9% kế hoạch',
    ],
    [
      'a plan half done',
      'ke-hoach-cchc',
      { 'PL2.2.1': 44, 'PL2.2.2': 34, 'PL2.2': 77.3 },
      '44 nhiệm vụ. Lũy kế đến thời điểm báo cáo đã hoàn thành 34 nhiệm vụ, tỷ lệ hoàn thành kế hoạch là 77,3%; số nhiệm vụ còn lại chưa hoàn thành',
    ],
    [
      'a plan done',
      'ke-hoach-cchc',
      { 'PL2.2.1': 44, 'PL2.2.2': 44, 'PL2.2': 100 },
      'là 100%; không còn nhiệm vụ nào chưa hoàn thành',
    ],
    [
      'an empty plan',
      'ke-hoach-cchc',
      { 'PL2.2.1': 0, 'PL2.2.2': 0 },
      'chưa xác định nhiệm vụ cụ thể; tỷ lệ hoàn thành kế hoạch: không phát sinh',
    ],
    [
      'a survey online',
      'khao-sat-hai-long',
      { 'PL2.6': 1, 'PL2.6.1': 541, 'PL2.6.2': 0 },
      'với 541 phiếu, theo hình thức trực tuyến',
    ],
    ['no survey', 'khao-sat-hai-long', { 'PL2.6': 0 }, 'không tổ chức khảo sát'],
    ['no dialogue', 'doi-thoai', { 'PL2.7': 0 }, 'không tổ chức đối thoại'],
    ['dialogue unknown', 'doi-thoai', {}, 'doanh nghiệp: …….'],
    ['nobody disciplined', 'ky-luat', { 'PL6.4.5': 0 }, 'không có cán bộ, công chức cấp xã bị kỷ luật'],
    ['nothing wrong known', 'noi-dung-chua-hoan-thanh', {}, 'trong quý III năm 2022: ……'],
    [
      'an overdue dossier',
      'noi-dung-chua-hoan-thanh',
      { 'PL4.3.2.1': 541, 'PL4.3.2.2': 539, 'PL4.3.2': 99.6 },
      'còn hồ sơ TTHC giải quyết quá hạn, tỷ lệ đúng hạn 99,6%; tồn tại khác: ……',
    ],
  ])('%s', (_, id, cells, expected) => expect(textOf(id, cells)).toContain(expected));

  test('all done is claimed only where all is done', () => {
    expect(textOf('chi-tieu-chu-yeu', { 'PL4.3.2.1': 5, 'PL4.3.2.2': 5, 'PL4.3.2': 100 })).toContain('Không có hồ sơ');
    expect(textOf('chi-tieu-chu-yeu', { 'PL4.3.2.1': 5, 'PL4.3.2.2': 4, 'PL4.3.2': 100 })).not.toContain(
      'Không có hồ sơ',
    );
    expect(textOf('chi-tieu-chu-yeu', {})).not.toContain('Không có hồ sơ');
  });
});

test('report 141 told in our words', () => {
  const rows = Object.fromEntries([...sampleSnapshot('numbers').rows].map(([id, row]) => [id, row.value]));
  expect(paragraphs.slice(1, 7).map((each) => renderParagraph(each, figuresOf(rows), sampleDetails))).toEqual([
    'Kế hoạch CCHC năm 2022 của UBND xã Quảng Thọ đề ra 44 nhiệm vụ. Lũy kế đến thời điểm báo cáo đã hoàn thành 34 nhiệm vụ, tỷ lệ hoàn thành kế hoạch là 77%; số nhiệm vụ còn lại chưa hoàn thành (chi tiết tại Phụ lục 2 kèm theo).',
    'Trong quý III năm 2022, UBND xã Quảng Thọ đã ban hành 09 văn bản chỉ đạo, quán triệt công tác CCHC (chi tiết tại Phụ lục 2 kèm theo).',
    'Về nhiệm vụ do UBND tỉnh, Chủ tịch UBND tỉnh giao: tổng số …… nhiệm vụ; trong đó hoàn thành đúng hạn ……, hoàn thành nhưng quá hạn ……, quá hạn chưa hoàn thành …… nhiệm vụ.',
    'Về nhiệm vụ do UBND huyện, Chủ tịch UBND huyện giao: tổng số 54 nhiệm vụ; trong đó hoàn thành đúng hạn 54, hoàn thành nhưng quá hạn 00, quá hạn chưa hoàn thành 00 nhiệm vụ.',
    'Trong kỳ, UBND xã Quảng Thọ có khảo sát mức độ hài lòng của người dân, tổ chức với 541 phiếu, theo hình thức trực tuyến.',
    'Trong kỳ, lãnh đạo UBND xã Quảng Thọ có tổ chức đối thoại với người dân, cộng đồng doanh nghiệp.',
  ]);
});

describe('formula and rendered text are the same', () => {
  const figure: fc.Arbitrary<CellValue> = fc.oneof(
    { weight: 3, arbitrary: fc.nat({ max: 12 }) },
    { weight: 2, arbitrary: fc.nat({ max: 3_000_000 }) },
    { weight: 2, arbitrary: fc.nat({ max: 1000 }).map((tenths) => tenths / 10) },
    { weight: 2, arbitrary: fc.constant(null) },
    fc.constantFrom<CellValue>(-2, '99,8', '00', '541 hồ sơ', 'không phát sinh', ' ', '41 %', true, { error: '#REF!' }),
  );
  const ids = [...form.indicators.keys()];
  const cells = fc
    .array(fc.option(figure, { nil: undefined }), { minLength: ids.length, maxLength: ids.length })
    .map((values): Cells =>
      Object.fromEntries(
        ids.flatMap((id, index): [string, CellValue][] => (values[index] === undefined ? [] : [[id, values[index]]])),
      ),
    );
  const details = fc.constantFrom(
    ...PERIODS.map(({ kind }) => ({ ...someDetails, period: { year: 2022, kind } })),
    blankDetails,
  );

  test('for any figures, typed texts, errors and missing appendices', () =>
    fc.assert(
      fc.property(cells, details, (some, report) => {
        const names = namesOf(some, report);
        const figures = figuresOf(some);
        for (const paragraph of paragraphs) {
          const text = renderParagraph(paragraph, figures, report);
          expect(evaluateFormula(compileParagraph(paragraph, INDENT), names)).toBe(INDENT + text);
        }
      }),
    ));
});

function numbers(value: number): Cells {
  return Object.fromEntries([...form.indicators.keys()].map((id) => [id, value]));
}
