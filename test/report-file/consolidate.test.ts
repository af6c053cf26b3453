import { consolidate, type ConsolidatedFile } from '../../src/report-file/consolidate/consolidate';
import { consolidatedWorkbook } from '../../src/report-file/consolidate/consolidated-workbook';
import { consolidationWords } from '../../src/report-file/consolidate/consolidation-words';
import { readUnitList } from '../../src/report-file/consolidate/unit-list';
import { judgeFile } from '../../src/report-file/verdict/judge-file';
import { heightOfLines, linesInCell } from '../../src/core/plan/row-height';
import { writeWorkbook } from '../../src/file/write-workbook';
import { readWorkbook } from '../../src/file/read-workbook';
import { form, figureCell, sheetNamed } from './damage/healthy-report';
import { unitFile as file } from './unit-files';

const finding = {
  rule: 'file-not-zip',
  severity: 'error',
  where: 'report',
  cell: null,
  value: '',
  expected: '',
  message: 'Hỏng',
  cause: null,
  cure: 'Gửi lại',
  explanation: null,
} as const;
const broken: ConsolidatedFile = { file: 'hong.xlsx', findings: [finding] };

const units = [
  file('A', { 'PL2.1': 1, 'PL2.2.1': 10, 'PL2.2.2': 9, 'PL2.6': 1, 'PL5.1.1': 50, 'PL8.5.1': 40 }),
  file(
    'B',
    { 'PL2.1': '02 văn bản', 'PL2.2.1': 90, 'PL2.2.2': 1, 'PL2.6': 0 },
    { supplementary: { 'BS1.3': 222, 'BS1.4': 317, 'BS1.5': '02' } },
  ),
  file('C', { 'PL2.2.1': 0, 'PL2.6': 1, 'PL3.2.1': 'nhiều' }),
];

/** A cell of the totals: what it shows and its formula. */
function total(files: readonly ConsolidatedFile[], id: string) {
  const bytes = writeWorkbook(consolidatedWorkbook(consolidate(form, files, undefined), 'vi'));
  const read = readWorkbook(bytes);
  if (read.outcome !== 'read') throw new Error(read.problem.detail);
  return figureCell(read.workbook, id);
}

test.each([
  [
    'PL2.1',
    3,
    'counts are added, numbers held as text too',
    /^=IF\(COUNT\('Ma trận'!\$C\$4:\$C\$6\)=0,"",SUM\('Ma trận'!\$C\$4:\$C\$6\)\)$/,
  ],
  ['PL2.2.1', 100, 'a zero is a number', /SUM/],
  ['PL2.2', 10, 'a ratio is that of the totals (10/100), not the average of 90 and 1,1', /^=IF\(COUNT\(D10,D9\)<2/],
  ['PL2.6', '0: 1; 1: 2', 'codes are counted', /COUNTIF/],
  ['PL2.6.1', '', 'nothing given is no zero', /SUM/],
  ['PL3.2.1', '', 'what is no number is not added', /SUM/],
  ['BS1.5', 2, 'figures of the narrative are added as well', /SUM\('Ma trận'!/],
  ['BS1.7', 541, 'their sum is that of the totals', /^=IF\(COUNT\(D10/],
])('%s totals %j: %s', (id, value, _why, formula) => {
  const cell = total(units, id);
  expect(cell.value ?? '').toBe(value);
  expect(cell.formula).toMatch(formula);
});

test('a percentage that units state themselves has no total', () => {
  expect(total(units, 'PL5.1.1')).not.toHaveProperty('formula');
  expect(total(units, 'PL5.1.1').value).toBeNull();
});

test('the matrix holds each figure, its file and its cell', () => {
  const workbook = consolidatedWorkbook(consolidate(form, units, undefined), 'vi');
  const texts = (name: string, row: number) =>
    [...(sheetNamed(workbook, name).cells.get(row)?.values() ?? [])].slice(0, 3).map(({ value }) => value);
  expect(texts('Ma trận', 4)).toEqual(['UBND xã B', 'B.xlsx', 2]);
  expect(texts('Nguồn số liệu', 4)).toEqual(['UBND xã B', 'B.xlsx', 'Phụ lục 2!D7']);
});

test.each<readonly [string, ConsolidatedFile, string]>([
  ['unreadable', broken, 'unreadable'],
  ['of another period', file('D', {}, { period: { year: 2022, kind: 'Y' } }), 'other-period'],
  ['of the same unit', file('a', { 'PL2.1': 100 }), 'unit-twice'],
  ['of no unit', file('', {}, { unit: { name: '' } }), 'no-unit'],
])('a file %s is not counted, and is told', (_what, other, reason) => {
  const { counted, leftOut } = consolidate(form, [...units, other], undefined);
  expect(leftOut).toContainEqual(expect.objectContaining({ file: other.file, reason }));
  expect(counted.length + leftOut.length).toBe(4);
  const workbook = consolidatedWorkbook(consolidate(form, [...units, other], undefined), 'vi');
  const listed = [...sheetNamed(workbook, 'Không cộng').cells.values()].map((line) => line.get(0)?.value);
  expect(listed).toContain(other.file);
});

test.each([
  [null, undefined],
  [{ state: 'valid', text: 'Do làm tròn.' }, 'Do làm tròn.'],
  [{ state: 'expired', text: 'Cũ.' }, '(hết hiệu lực, số liệu đã đổi) Cũ.'],
  [{ state: 'blank', text: '' }, undefined],
] as const)('a finding explained as %j is listed with it', (explanation, shown) => {
  const told: ConsolidatedFile = { ...units[0]!, findings: [{ ...finding, explanation }] };
  const sheet = sheetNamed(consolidatedWorkbook(consolidate(form, [told], undefined), 'vi'), 'Phát hiện');
  const [heading, line] = [0, 1].map((row) => sheet.cells.get(row)?.get(10)?.value ?? undefined);
  expect([heading, line]).toEqual(['Giải trình của đơn vị', shown]);
});

test('severities and days are written as people write them', () => {
  const late = {
    ...file('A', {}, { document: { date: '2022-09-15' } }),
    findings: [{ ...finding, where: 'document.date' }],
  };
  const list = readUnitList('UBND xã A,2022-09-14').units;
  const workbook = consolidatedWorkbook(consolidate(form, [late], list), 'vi');
  const line = (sheet: string) =>
    [...(sheetNamed(workbook, sheet).cells.get(1)?.values() ?? [])].map((cell) => cell.value);
  expect(line('Phát hiện').slice(2, 4)).toEqual(['Lỗi', 'Ngày ký']);
  expect(line('Tình hình nộp')).toEqual(['UBND xã A', 'Ký sau hạn nộp', '14/9/2022', '15/9/2022']);
});

test('text of a file never becomes a formula', () => {
  const evil = file('=HYPERLINK("http://x")', { 'PL2.1': '=1+1' });
  const named = { ...evil, report: { ...evil.report!, unit: '=cmd|x' } };
  const read = readWorkbook(writeWorkbook(consolidatedWorkbook(consolidate(form, [named], undefined), 'vi')));
  if (read.outcome !== 'read') throw new Error(read.problem.detail);
  for (const name of ['Ma trận', 'Nguồn số liệu', 'Tình hình nộp']) {
    for (const line of sheetNamed(read.workbook, name).cells.values()) {
      for (const cell of line.values()) expect(cell.formula).toBeUndefined();
    }
  }
});

test('who is missing, late or not in the list', () => {
  const list = readUnitList('Đơn vị;Hạn\n"UBND xã A";14/9/2022\nUBND xã Z\nubnd XÃ  B;2022-09-10').units;
  const signed = (name: string, date: string) => file(name, {}, { document: { date } });
  const { missing, late, unlisted } = consolidate(
    form,
    [signed('A', '2022-09-14'), signed('B', '2022-09-11'), signed('C', '')],
    list,
  );
  expect([missing, late.map(({ unit }) => unit.name), unlisted]).toEqual([
    [{ name: 'UBND xã Z' }],
    ['ubnd XÃ  B'],
    ['UBND xã C'],
  ]);
});

test.each<readonly [string, readonly ConsolidatedFile[], readonly string[]]>([
  ['an unreadable file', [broken], ['hong.xlsx']],
  ['a file without a unit', [file('', {}, { unit: { name: '' } })], ['.xlsx']],
  ['a path without a file', [{ file: 'sai', findings: [{ ...finding, rule: 'no-file' }] }], []],
  ['the totals of earlier', [{ file: 'tong.xlsx', findings: [{ ...finding, rule: 'consolidation' }] }], []],
  ['a file of another unit', [file('B', {}, { period: { year: 2022, kind: 'Y' } })], []],
])('%s beside a missing unit', (_what, others, ownerless) => {
  const files = [file('A', {}), file('C', {}), ...others];
  const sorted = consolidate(form, files, readUnitList('UBND xã A\nUBND xã Z').units);
  expect([sorted.missing, sorted.ownerless]).toEqual([[{ name: 'UBND xã Z' }], ownerless]);
  const [, state] = [...(sheetNamed(consolidatedWorkbook(sorted, 'vi'), 'Tình hình nộp').cells.get(1)?.values() ?? [])];
  expect(state?.value).toBe(
    ownerless.length === 0
      ? 'Chưa có báo cáo'
      : 'Chưa có báo cáo; còn 1 tệp chưa rõ của đơn vị nào (xem trang Không cộng)',
  );
  // Where nobody is missing, no file is suspected.
  expect(consolidate(form, files, readUnitList('UBND xã A').units).ownerless).toEqual([]);
});

test.each(['vi', 'en'] as const)('what is said of a unit is read whole: %s', (language) => {
  const listed = readUnitList('UBND xã A\nUBND xã Z').units;
  const { missing, undecided, late, unlisted, allIn, missingUnless } = consolidationWords[language];
  for (const [others, states] of [
    [[], [missing, undecided, late, unlisted, allIn]],
    [[broken], [missingUnless(100)]],
  ] as const) {
    const workbook = consolidatedWorkbook(consolidate(form, [file('A', {}), ...others], listed), language);
    const { columnWidths, rowHeights } = sheetNamed(workbook, 'Tình hình nộp');
    const columnWidth = columnWidths.get(1) ?? 0;
    for (const text of states) {
      const lines = linesInCell({ text, size: 12, bold: false, columnWidth });
      expect(rowHeights.get(1)).toBeGreaterThanOrEqual(heightOfLines(lines, 12));
    }
  }
});

test('a unit whose files are left out has sent a report', () => {
  const list = readUnitList('UBND xã A\nUBND xã B\nUBND xã C\nUBND xã D').units;
  const earlier = file('C', {}, { period: { year: 2021, kind: 'Q1' } });
  const { missing, undecided } = consolidate(form, [file('A', {}), file('B', {}), file('B', {}), earlier], list);
  expect([undecided, missing]).toEqual([[{ name: 'UBND xã B' }], [{ name: 'UBND xã C' }, { name: 'UBND xã D' }]]);
});

test.each([
  ['UBND xã A', [{ name: 'UBND xã A' }], []],
  ['Tên đơn vị,Hạn\r\nA,14/9/2022\r\n', [{ name: 'A', deadline: '2022-09-14' }], []],
  ['\ufeffA\t2022-09-14', [{ name: 'A', deadline: '2022-09-14' }], []],
  ['"A, B";', [{ name: 'A, B' }], []],
  ['A,14/9/2022\nB\na', [{ name: 'A', deadline: '2022-09-14' }, { name: 'B' }], []],
  ['A,31/2/2022', [{ name: 'A' }], [1]],
])('list %j', (text, expected, faults) => {
  expect(readUnitList(text)).toEqual({ units: expected, faults });
});

test('a consolidation is told for what it is, and is not taken for the report of a unit', () => {
  const bytes = writeWorkbook(consolidatedWorkbook(consolidate(form, units, undefined), 'vi'));
  expect(judgeFile(bytes, { language: 'vi', figures: true })).toMatchObject({
    verdict: { outcome: 'unreadable', told: [{ rule: 'consolidation' }] },
  });
});

test('a text too long to be read is cut, and Excel can hold it', () => {
  const long = { ...finding, value: 'x'.repeat(32_767), message: `${'x'.repeat(998)}\u{1f600}${'x'.repeat(40_000)}` };
  const workbook = consolidatedWorkbook(consolidate(form, [{ ...units[0]!, findings: [long] }], undefined), 'vi');
  const texts = [...(sheetNamed(workbook, 'Phát hiện').cells.get(1)?.values() ?? [])].map(({ value }) => String(value));
  expect(texts.filter((text) => text.length > 900).map((text) => [text.length, text.slice(-2)])).toEqual([
    [1000, 'x…'],
    [999, 'x…'],
  ]);
});
