import { areaAddress } from '../../../src/core/address/a1';
import type { Appendix, Form, ReportingLevel } from '../../../src/core/form/form';
import { allForms } from '../../../src/core/form/forms';
import { COLUMNS, FIRST_INDICATOR_ROW, HEADING_ROWS } from '../../../src/core/plan/appendix-columns';
import { planAppendixSheet } from '../../../src/core/plan/appendix-sheet';
import { PAGE_A4, PRINTABLE_WIDTH } from '../../../src/core/plan/page-a4';
import { linesInCell, MAX_ROW_HEIGHT } from '../../../src/core/plan/row-height';
import type { PlannedContent, SheetPlan } from '../../../src/core/plan/sheet-plan';
import type { ReportDetails } from '../../../src/core/report/report-details';
import { workbookOfPlan } from '../../../src/core/workbook/plan-to-workbook';
import type { CellStyle } from '../../../src/core/workbook/workbook';
import { evaluate } from './evaluate-formula';
import { BLANK_DETAILS, tinyForm, type TinyRow } from './tiny-form';

const planTiny = (rows: readonly TinyRow[], details: ReportDetails = BLANK_DETAILS): SheetPlan => {
  const form = tinyForm({ 4: rows });
  return planAppendixSheet(form, form.appendices[0]!, details);
};

const shown = (content: PlannedContent | undefined): string => {
  switch (content?.kind) {
    case 'text':
      return content.text;
    case 'number':
      return String(content.number);
    case 'formula':
      return content.formula;
    case 'keep':
      return `[${content.initial ?? ''}]`;
    case undefined:
      return '';
  }
};

const styleOf = (plan: SheetPlan, row: number, column: number): CellStyle =>
  workbookOfPlan({ form: 'tiny', checksum: '', sheets: [plan], names: [] })
    .sheets[0]?.cells.get(row)
    ?.get(column)?.style ?? {};

describe('cells', () => {
  test('read as the official form', () => {
    const plan = planTiny([
      { stt: '1', kind: 'group', label: 'Kết quả giải quyết' },
      {
        stt: '1.1',
        kind: 'ratio',
        label: 'Tỷ lệ',
        unit: '%',
        numerator: '1.1.2',
        denominator: '1.1.1',
        note: 'UBND cấp xã báo cáo',
      },
      { stt: '1.1.1', kind: 'count', label: 'Tổng số', unit: 'Hồ sơ' },
      { stt: '1.1.2', kind: 'count', label: 'Đúng hạn', unit: 'Hồ sơ' },
      { stt: '2', kind: 'code', label: 'Khảo sát', unit: 'Không = 0; Có = 1', codeList: 'co-khong' },
    ]);
    expect(plan.cells.map((row) => row.map(shown))).toEqual([
      ['Phụ lục 4', '', '', '', ''],
      ['BIỂU THỬ', '', '', '', ''],
      [expect.stringContaining('="(Kèm theo Báo cáo số "&'), '', '', '', ''],
      ['', '', '', '', ''],
      [
        'STT',
        'Chỉ tiêu thống kê\n(Sử dụng trong kỳ báo cáo hàng quý, 6 tháng, năm)',
        'Kết quả thống kê',
        '',
        'Ghi chú',
      ],
      ['', '', 'Đơn vị tính', 'Số liệu', ''],
      ['1', 'Kết quả giải quyết', '', '', '[]'],
      ['1.1', 'Tỷ lệ', '%', expect.stringMatching(/^=IF\(COUNT\(D10,D9\)<2/), '[UBND cấp xã báo cáo]'],
      ['1.1.1', 'Tổng số', 'Hồ sơ', '[]', '[]'],
      ['1.1.2', 'Đúng hạn', 'Hồ sơ', '[]', '[]'],
      ['2', 'Khảo sát', 'Không = 0;\nCó = 1', '[]', '[]'],
    ]);
    expect(plan.merges.map(areaAddress)).toEqual(['A1:E1', 'A2:E2', 'A3:E3', 'A5:A6', 'B5:B6', 'C5:D5', 'E5:E6']);
    expect(plan.rows.map(({ indicator, row }) => `${indicator} ${row}`)).toEqual([
      'PL4.1 6',
      'PL4.1.1 7',
      'PL4.1.1.1 8',
      'PL4.1.1.2 9',
      'PL4.2 10',
    ]);
  });

  test.each([
    [
      '141/BC-UBND',
      '05/9/2022',
      'UBND xã Quảng Thọ',
      '(Kèm theo Báo cáo số 141/BC-UBND ngày 05/9/2022 của UBND xã Quảng Thọ)',
    ],
    ['', '', '', '(Kèm theo Báo cáo số …… ngày …… của ……)'],
    [null, null, null, '(Kèm theo Báo cáo số …… ngày …… của ……)'],
  ])('the reference for %j, %j, %j', (BC_So, BC_NgayNgan, BC_DonVi, text) => {
    const formula = shown(planTiny([{ stt: '1', kind: 'count' }]).cells[2]?.[0]);
    expect(evaluate(formula, { BC_So, BC_NgayNgan, BC_DonVi })).toBe(text);
  });

  test.each(['BÁO CÁO CẢI CÁCH', 'BIỂU MẪU THỐNG KÊ SỐ LIỆU BÁO CÁO\nCẢI CÁCH'])('title %j', (title) => {
    const form = tinyForm({ 2: [{ stt: '1', kind: 'count' }] });
    const appendix: Appendix = { ...form.appendices[0]!, title: title.replace('\n', ' ') };
    expect(shown(planAppendixSheet(form, appendix, BLANK_DETAILS).cells[1]?.[0])).toBe(title);
  });
});

describe('styles', () => {
  const plan = planTiny([
    { stt: '1', kind: 'group' },
    { stt: '1.1', kind: 'count' },
    { stt: '1.2', kind: 'money' },
    { stt: '1.3', kind: 'ratio', numerator: '1.2', denominator: '1.1' },
    { stt: '1.4', kind: 'sum', addends: ['1.2', '1.2.1'] },
    { stt: '1.2.1', kind: 'money' },
    { stt: '2', kind: 'percent' },
  ]);
  const [group, count, money, ratio, sum, , top] = plan.rows.map(({ row }) => row) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];

  test.each<[string, number, number, Partial<CellStyle>]>([
    [
      'an input is open',
      count,
      COLUMNS.figure,
      { locked: false, border: 'thin', numberFormat: '[<1000]00;[<1000000]0"."000;0"."000"."000' },
    ],
    ['a ratio keeps its decimal', ratio, COLUMNS.figure, { numberFormat: 'General' }],
    [
      'a sum of amounts is an amount',
      sum,
      COLUMNS.figure,
      { numberFormat: '[<1000]0;[<1000000]0"."000;0"."000"."000' },
    ],
    ['STT is text', money, COLUMNS.stt, { numberFormat: '@', horizontal: 'center' }],
    ['a label wraps', money, COLUMNS.label, { wrap: true, horizontal: 'left' }],
    ['notes are open', group, COLUMNS.note, { locked: false, numberFormat: '@' }],
  ])('%s', (_, row, column, style) => expect(styleOf(plan, row, column)).toMatchObject(style));

  test.each([
    ['a heading', group, COLUMNS.figure],
    ['a ratio', ratio, COLUMNS.figure],
    ['a sum', sum, COLUMNS.figure],
    ['a label', count, COLUMNS.label],
    ['an STT', count, COLUMNS.stt],
    ['a unit', count, COLUMNS.unit],
    ['a column heading', HEADING_ROWS.first, COLUMNS.note],
    ['the title', 1, 0],
  ])('%s is locked', (_, row, column) => expect(styleOf(plan, row, column).locked).toBeUndefined());

  test.each<[number, number, object]>([
    [0, 0, { name: 'Times New Roman', size: 14, bold: true }],
    [1, 0, { name: 'Times New Roman', size: 13, bold: true }],
    [2, 0, { name: 'Times New Roman', size: 13, italic: true }],
    [group, COLUMNS.label, { name: 'Times New Roman', size: 12, bold: true }],
    [top, COLUMNS.label, { name: 'Times New Roman', size: 12, bold: true }],
    [count, COLUMNS.label, { name: 'Times New Roman', size: 12 }],
    [count, COLUMNS.figure, { name: 'Times New Roman', size: 13 }],
  ])('font at %d, %d', (row, column, font) => expect(styleOf(plan, row, column).font).toEqual(font));
});

describe.each(
  allForms.flatMap((form) => form.appendices.map((appendix) => [`${form.id} ${appendix.id}`, form, appendix] as const)),
)('%s', (_, form: Form, appendix: Appendix) => {
  const levels: readonly ReportingLevel[] = ['commune', 'district', 'province'];
  const plans = levels.map((level) =>
    planAppendixSheet(form, appendix, { ...BLANK_DETAILS, unit: { ...BLANK_DETAILS.unit, level } }),
  );
  const plan = plans[0]!;

  test('has each of its rows once, in printed order, without gaps', () => {
    expect(plan.rows).toEqual(
      appendix.rows.map(({ id }, index) => ({ indicator: id, row: FIRST_INDICATOR_ROW + index })),
    );
    expect(plan.cells.length).toBe(FIRST_INDICATOR_ROW + appendix.rows.length);
    expect(plan.rowHeights.length).toBe(plan.cells.length);
    expect(plan.cells.every((row) => row.length === plan.columnWidths.length)).toBe(true);
  });

  test('every formula and text is within what Excel takes', () => {
    for (const content of plans.flatMap(({ cells }) => cells.flat())) {
      if (content?.kind !== 'formula') continue;
      expect(content.formula.length).toBeLessThanOrEqual(8192);
      for (const [literal] of content.formula.matchAll(/"[^"]*"/g)) expect(literal.length - 2).toBeLessThanOrEqual(255);
      expect(content.formula).not.toMatch(/[!;]|\bTEXT\(|PL\d/);
    }
  });

  test('every row holds its text whole', () => {
    plan.rows.forEach(({ row }) => {
      const height = plan.rowHeights[row] ?? 0;
      expect(height).toBeLessThanOrEqual(MAX_ROW_HEIGHT);
      for (const column of [COLUMNS.label, COLUMNS.unit]) {
        const { font } = styleOf(plan, row, column);
        const text = shown(plan.cells[row]?.[column]);
        const lines = linesInCell({
          text,
          size: font?.size ?? 0,
          bold: font?.bold,
          columnWidth: plan.columnWidths[column] ?? 0,
        });
        expect({ text, fits: lines * 12 * 1.25 <= height }).toEqual({ text, fits: true });
      }
    });
  });

  test('fills A4 between the margins without scaling', () => {
    const width = plan.columnWidths.reduce((sum, one) => sum + one, 0);
    expect(width).toBeLessThanOrEqual(PRINTABLE_WIDTH);
    expect(width).toBeGreaterThan(PRINTABLE_WIDTH * 0.97);
    expect(plan.page).toEqual({ ...PAGE_A4, titleRows: { first: 4, last: 5 } });
    expect(plan.freezeRows).toBe(6);
  });

  test('checks every input and nothing else', () => {
    const checked = plan.validations
      .flatMap(({ areas }) => areas)
      .flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (__, index) => top + index));
    const inputs = plan.rows
      .filter(({ row }) => plan.cells[row]?.[COLUMNS.figure]?.kind === 'keep')
      .map(({ row }) => row);
    expect(checked).toEqual(inputs);
    expect(plan.validations.every(({ areas }) => areas.length === 1)).toBe(true);
  });
});

test('margins are those of NĐ 30/2020', () => {
  const millimetres = (points: number): number => (points / 72) * 25.4;
  const { top, bottom, left, right } = PAGE_A4.margins;
  for (const margin of [top, bottom]) expect(millimetres(margin)).toBeCloseTo(20, 1);
  expect(millimetres(left)).toBeCloseTo(30, 1);
  expect(millimetres(right)).toBeCloseTo(15, 1);
  expect([PAGE_A4.paperSize, PAGE_A4.orientation, PAGE_A4.pageNumberFromSecondPage]).toEqual(['a4', 'portrait', true]);
});
