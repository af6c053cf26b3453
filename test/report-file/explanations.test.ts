import fc from 'fast-check';
import { EXPLANATION_COLUMNS } from '../../src/core/explanation/explanation-columns';
import type { Finding } from '../../src/core/rule/finding';
import { validate } from '../../src/core/rule/validate';
import type { Sheet, Workbook } from '../../src/core/workbook/workbook';
import { dataOfReading } from '../../src/report-file/data/data-of-reading';
import type { ReportData } from '../../src/report-file/data/report-data';
import { repairWorkbook } from '../../src/report-file/repair/repair-workbook';
import { workbookOfData } from '../../src/report-file/workbook-of-data';
import { copySheet, deleteRows, insertColumn, insertRows, rename, sortRows } from './damage/edit-workbook';
import { cellIn, figureCell, form, sheetNamed } from './damage/healthy-report';
import { throughFile } from './damage/read-damaged';

const SHEET = 'Giải trình';
const { place, message, mark, text } = EXPLANATION_COLUMNS;
/** The first explanation's row, from 0. */
const FIRST = 3;

const data: ReportData = {
  unit: { name: 'UBND xã A' },
  period: { year: 2022, kind: 'Q3' },
  figures: {
    'PL2.2.1': 44,
    'PL2.2.2': 34,
    'PL2.2': 59.1,
    'PL2.3.1': 7,
    'PL4.3.2.1': 541,
    'PL4.3.2.2': 539,
    'PL4.3.2': 99.8,
  },
};
const finding = (id: string) => `ratio-wrong:${id}`;
const explained = ['PL2.2', 'PL4.3.2'];
const withExplanations: ReportData = {
  ...data,
  explanations: explained.map((id) => ({ finding: finding(id), text: `Về ${id}.` })),
};

const report = (): Workbook => workbookOfData(form, withExplanations, '2022-09-15');
const every = (findings: readonly Finding[]): Finding[] =>
  findings.flatMap((each) => [each, ...every(each.consequences)]);
/** What is said of the explained findings, read back through a file. */
function said(workbook: Workbook): Record<string, string> {
  const { snapshot } = throughFile(workbook);
  return Object.fromEntries(
    every(validate(snapshot, form, { language: 'vi' }).findings).flatMap(({ id, severity, explanation }) =>
      explanation && severity === 'error' ? [[id, `${explanation.state}: ${explanation.text}`]] : [],
    ),
  );
}
const ALL = Object.fromEntries(explained.map((id) => [finding(id), `valid: Về ${id}.`]));
const type = (workbook: Workbook, row: number, column: number, value: string | null): void =>
  void (cellIn(sheetNamed(workbook, SHEET), row, column).value = value);
const column = (sheet: Sheet, at: number) => [...sheet.cells.values()].map((cells) => cells.get(at));

test('there is no such sheet where nothing is explained', () =>
  expect(workbookOfData(form, data, '2022-09-15').sheets.map(({ name }) => name)).not.toContain(SHEET));

test('the sheet shows place, message and words; the marks are hidden', () => {
  const sheet = sheetNamed(report(), SHEET);
  expect(sheet.visibility).toBe('visible');
  expect([...sheet.hiddenColumns]).toEqual([mark]);
  expect([...(sheet.cells.get(FIRST) ?? [])].filter(([at]) => at !== mark).map(([, cell]) => cell.value)).toEqual([
    1,
    'PL2.2',
    expect.stringContaining('59,1'),
    'Về PL2.2.',
  ]);
});

test.each<[string, (workbook: Workbook) => void, Readonly<Record<string, string>>]>([
  ['nothing', () => undefined, ALL],
  ['the sheet renamed', (book) => rename(book, SHEET, 'Lý do'), ALL],
  ['the sheet hidden', (book) => void (sheetNamed(book, SHEET).visibility = 'hidden'), ALL],
  ['the sheet copied', (book) => void copySheet(book, SHEET, 'Giải trình (2)'), ALL],
  [
    'the sheet renamed and copied',
    (book) => {
      rename(book, SHEET, 'Lý do');
      copySheet(book, 'Lý do', 'Lý do (2)');
    },
    ALL,
  ],
  ['rows inserted between', (book) => insertRows(book, SHEET, FIRST + 1, 3), ALL],
  ['rows inserted above the headings', (book) => insertRows(book, SHEET, 0, 2), ALL],
  ['all rows above the explanations deleted', (book) => deleteRows(book, SHEET, 0, FIRST), ALL],
  ['a column inserted at the left', (book) => insertColumn(book, SHEET, 0), ALL],
  ['a column inserted before the words', (book) => insertColumn(book, SHEET, text), ALL],
  ['rows sorted', (book) => sortRows(book, SHEET, [FIRST + 1, FIRST]), ALL],
  [
    'all but the words sorted: what stands side by side belongs together',
    (book) => {
      sortRows(book, SHEET, [FIRST + 1, FIRST]);
      type(book, FIRST, text, 'Về PL2.2.');
      type(book, FIRST + 1, text, 'Về PL4.3.2.');
    },
    { [finding('PL4.3.2')]: 'valid: Về PL2.2.', [finding('PL2.2')]: 'valid: Về PL4.3.2.' },
  ],
  [
    'the visible columns sorted without the marks',
    (book) => {
      const cells = sheetNamed(book, SHEET).cells;
      const [a, b] = [FIRST, FIRST + 1].map((row) => cells.get(row)?.get(mark)?.value ?? null);
      sortRows(book, SHEET, [FIRST + 1, FIRST]);
      cellIn(sheetNamed(book, SHEET), FIRST, mark).value = a ?? null;
      cellIn(sheetNamed(book, SHEET), FIRST + 1, mark).value = b ?? null;
    },
    ALL,
  ],
  ['the headings retyped', (book) => type(book, FIRST - 1, text, 'Lý do của xã'), ALL],
  [
    'the marks cleared',
    (book) => column(sheetNamed(book, SHEET), mark).forEach((cell) => void (cell && (cell.value = null))),
    ALL,
  ],
  ['the message retyped', (book) => type(book, FIRST, message, 'Tỷ lệ nhiệm vụ'), ALL],
  ['place and message cleared', (book) => [place, message].forEach((at) => type(book, FIRST, at, null)), ALL],
  [
    'other words',
    (book) => type(book, FIRST, text, '  = Làm tròn\n'),
    { ...ALL, [finding('PL2.2')]: 'valid: = Làm tròn' },
  ],
  ['the words cleared', (book) => type(book, FIRST, text, null), { ...ALL, [finding('PL2.2')]: 'blank: ' }],
  ['a row deleted', (book) => deleteRows(book, SHEET, FIRST), { [finding('PL4.3.2')]: 'valid: Về PL4.3.2.' }],
  [
    'the figure changed',
    (book) => void (figureCell(book, 'PL2.2').value = 60),
    { ...ALL, [finding('PL2.2')]: 'expired: Về PL2.2.' },
  ],
])('%s', (_, edit, expected) => {
  const workbook = report();
  edit(workbook);
  expect(said(workbook)).toEqual(expected);
});

test('a row of a person’s own is read, kept by a repair, and explains nothing', () => {
  const workbook = report();
  type(workbook, FIRST + 4, place, 'Mục IV');
  type(workbook, FIRST + 4, text, 'Lời riêng.');
  const own = { finding: undefined, about: [], place: 'Mục IV', message: '', text: 'Lời riêng.' };
  const { workbook: repaired, placed } = repairWorkbook(throughFile(workbook));
  expect(placed.explanations).toBe(3);
  expect(throughFile(repaired).snapshot.explanations?.[2]).toMatchObject(own);
  expect(said(repaired)).toEqual(ALL);
});

test('a user’s own sheet of that name is none of ours', () => {
  const workbook = workbookOfData(form, data, '2022-09-15');
  const own = copySheet(workbook, 'Phụ lục 2', SHEET);
  own.cells.clear();
  own.cells.set(0, new Map([[0, { value: 'Giải trình với huyện' }]]));
  expect(throughFile(workbook).snapshot.explanations).toBeUndefined();
});

test('report.json carries explanations there and back', () => {
  const read = dataOfReading(throughFile(report()));
  expect(read.explanations.map(({ finding: id, text: words }) => [id, words])).toEqual(
    explained.map((id) => [finding(id), `Về ${id}.`]),
  );
  const again = workbookOfData(form, read, '2022-09-15');
  expect(said(again)).toEqual(ALL);
  expect(dataOfReading(throughFile(again))).toEqual(read);
  const changed = { ...read, figures: { ...read.figures, 'PL4.3.2': 99 } };
  expect(said(workbookOfData(form, changed, '2022-09-15'))).toEqual({
    ...ALL,
    [finding('PL4.3.2')]: 'expired: Về PL4.3.2.',
  });
});

test('an explanation of what is not found goes in as a row of its own', () => {
  const explanations = [{ finding: 'ratio-wrong:PL9.9', text: 'Không có.' }];
  const { snapshot } = throughFile(workbookOfData(form, { ...data, explanations }, '2022-09-15'));
  expect(snapshot.explanations).toMatchObject([{ finding: undefined, text: 'Không có.' }]);
});

test('any words come back as they were written, wherever rows go', () => {
  const words = fc
    .string({ unit: 'grapheme', maxLength: 40 })
    .filter((one) => /\S/.test(one) && !/[\p{Cc}\p{Cn}\p{Cs}]/u.test(one));
  const inserted = fc.array(fc.nat(6), { maxLength: 4 });
  fc.assert(
    fc.property(words, words, inserted, fc.boolean(), (a, b, rows, isSorted) => {
      const explanations = [a, b].map((each, index) => ({ finding: finding(explained[index] ?? ''), text: each }));
      const workbook = workbookOfData(form, { ...data, explanations }, '2022-09-15');
      if (isSorted) sortRows(workbook, SHEET, [FIRST + 1, FIRST]);
      for (const row of rows) insertRows(workbook, SHEET, row);
      const clean = (one: string) => one.normalize('NFC').trim();
      expect(said(workbook)).toEqual({
        [finding('PL2.2')]: `valid: ${clean(a)}`,
        [finding('PL4.3.2')]: `valid: ${clean(b)}`,
      });
    }),
    { numRuns: 12 },
  );
}, 60_000);
