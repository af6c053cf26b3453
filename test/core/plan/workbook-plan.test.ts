import { absoluteAddress, readArea } from '../../../src/core/address/a1';
import { allForms } from '../../../src/core/form/forms';
import { expectedCell, expectedFormulas } from '../../../src/core/plan/expected-cell';
import { indicatorName } from '../../../src/core/plan/names';
import type { PlannedName, SheetPlan } from '../../../src/core/plan/sheet-plan';
import { planWorkbook } from '../../../src/core/plan/workbook-plan';
import { BLANK_DETAILS, tinyForm } from './tiny-form';

const form = tinyForm({
  2: [
    { stt: '1', kind: 'ratio', numerator: '1.2', denominator: '1.1' },
    { stt: '1.1', kind: 'count' },
    { stt: '1.2', kind: 'count' },
  ],
  3: [{ stt: '1', kind: 'count' }],
});
const report: SheetPlan = {
  key: 'report',
  name: 'Báo cáo',
  visibility: 'visible',
  cells: [],
  columnWidths: [],
  rowHeights: [],
  merges: [],
  styles: [],
  validations: [],
  conditionalFormats: [],
  showGridlines: false,
  rows: [],
};
const paragraphs: PlannedName = {
  name: 'PhuLuc_BaoCao',
  sheet: 'report',
  area: { top: 0, left: 0, bottom: 9, right: 8 },
};

describe('sheets', () => {
  test.each([
    ['all', {}, ['PL2', 'PL3', 'meta']],
    ['with the report', { report: { sheet: report, names: [paragraphs] } }, ['report', 'PL2', 'PL3', 'meta']],
    ['chosen ones, in the order of the form', { appendices: ['PL3', 'PL2', 'PL3'] }, ['PL2', 'PL3', 'meta']],
    ['one', { appendices: ['PL3'] }, ['PL3', 'meta']],
    ['none', { appendices: [] }, ['meta']],
  ])('%s', (_, options, keys) => {
    expect(planWorkbook(form, BLANK_DETAILS, options).sheets.map(({ key }) => key)).toEqual(keys);
  });

  test('a table that the form does not have is our mistake', () => {
    expect(() => planWorkbook(form, BLANK_DETAILS, { appendices: ['PL9'] })).toThrow('PL9');
  });
});

test('names', () => {
  const plan = planWorkbook(form, BLANK_DETAILS, { report: { sheet: report, names: [paragraphs] } });
  expect(plan.names.map(({ name, sheet, area }) => `${name} ${sheet} ${absoluteAddress(area)}`)).toEqual([
    'PhuLuc_2 PL2 $A$5:$E$9',
    'PL2_1 PL2 $D$7',
    'PL2_1_1 PL2 $D$8',
    'PL2_1_2 PL2 $D$9',
    'PhuLuc_3 PL3 $A$5:$E$7',
    'PL3_1 PL3 $D$7',
    'PhuLuc_ThongTin meta $A$1:$B$20',
    'BC_DonVi meta $B$4',
    'BC_CapTren meta $B$5',
    'BC_Nam meta $B$7',
    'BC_Ky meta $B$9',
    'BC_KySau meta $B$10',
    'BC_So meta $B$11',
    'BC_Ngay meta $B$13',
    'BC_NgayNgan meta $B$14',
    'BC_NoiBanHanh meta $B$15',
    'BC_ThamQuyen meta $B$16',
    'BC_ChucVu meta $B$17',
    'BC_NguoiKy meta $B$18',
    'PhuLuc_BaoCao report $A$1:$I$10',
  ]);
});

describe.each(allForms.map((one) => [one.id, one] as const))('%s', (_, real) => {
  const plan = planWorkbook(real, BLANK_DETAILS);

  test('every indicator has one cell and one name on it', () => {
    for (const id of real.indicators.keys()) {
      const named = plan.names.filter(({ name }) => name === indicatorName(id));
      const cell = expectedCell(plan, id);
      const sheet = plan.sheets.find(({ key }) => key === named[0]?.sheet);
      expect(named.map(({ area }) => absoluteAddress(area).replace(/\$/g, ''))).toEqual([cell?.address]);
      expect(sheet?.name).toBe(cell?.sheet);
    }
    expect(plan.sheets.flatMap(({ rows }) => rows).length).toBe(real.indicators.size);
  });

  test('names are unique, are no cell addresses, and are of the kind that Excel takes', () => {
    const names = plan.names.map(({ name }) => name.toUpperCase());
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(readArea(name)).toBeUndefined();
      expect(name).toMatch(/^[A-Z][A-Z0-9_]{2,254}$/);
      expect(name).not.toMatch(/^R\d*C\d*$/);
    }
  });

  test('every computed row has its formula, no other row has one', () => {
    const computed = [...real.indicators.values()]
      .filter(({ kind }) => kind === 'ratio' || kind === 'sum')
      .map(({ id }) => id);
    expect([...expectedFormulas(plan).keys()]).toEqual(computed);
    expect(computed.every((id) => expectedCell(plan, id)?.formula === expectedFormulas(plan).get(id))).toBe(true);
  });
});

describe('expectedCell', () => {
  const plan = planWorkbook(form, BLANK_DETAILS);
  test.each([
    ['PL2.1', { sheet: 'Phụ lục 2', address: 'D7', formula: expect.stringContaining('COUNT(D9,D8)') }],
    ['PL2.1.1', { sheet: 'Phụ lục 2', address: 'D8' }],
    ['PL3.1', { sheet: 'Phụ lục 3', address: 'D7' }],
    ['PL9.9', undefined],
  ])('%s', (id, cell) => expect(expectedCell(plan, id)).toEqual(cell));
});

describe('checksum', () => {
  const of = (...parameters: Parameters<typeof planWorkbook>): string => planWorkbook(...parameters).checksum;
  const base = of(form, BLANK_DETAILS);

  test('is the same on every machine', () => expect(base).toBe('f82145aaff43824d'));

  test('is kept on the meta sheet', () => {
    const meta = planWorkbook(form, BLANK_DETAILS).sheets.find(({ key }) => key === 'meta');
    expect(meta?.cells).toContainEqual([
      { kind: 'text', text: 'checksum' },
      { kind: 'text', text: base },
    ]);
  });

  test.each([
    ['which appendices are chosen', of(form, BLANK_DETAILS, { appendices: ['PL3'] })],
    ['the report sheet', of(form, BLANK_DETAILS, { report: { sheet: report, names: [paragraphs] } })],
    ['the details', of(form, { ...BLANK_DETAILS, document: { number: '1', date: '2022-09-05', place: 'Huế' } })],
  ])('does not depend on %s', (_, checksum) => expect(checksum).toBe(base));

  test.each([
    ['a label', { 2: [{ stt: '1', kind: 'count', label: 'Khác' }] }],
    [
      'a place',
      {
        2: [
          { stt: '2', kind: 'count' },
          { stt: '1', kind: 'count' },
        ],
      },
    ],
    [
      'a formula',
      {
        2: [
          { stt: '1', kind: 'count' },
          { stt: '2', kind: 'sum', addends: ['1', '3'] },
          { stt: '3', kind: 'count' },
        ],
      },
    ],
  ] as const)('depends on %s', (_, rows) => {
    const plain = rows[2].map((_row, index) => ({ stt: String(index + 1), kind: 'count' as const }));
    expect(of(tinyForm(rows), BLANK_DETAILS)).not.toBe(of(tinyForm({ 2: plain }), BLANK_DETAILS));
  });
});
