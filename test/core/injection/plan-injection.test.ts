import { allForms } from '../../../src/core/form/forms';
import { blankDetails } from '../../../src/core/locate/locate-report';
import type { InjectionResult } from '../../../src/core/report/report-workbook';
import { bookWithReport, emptySheet, MemoryBook } from './memory-book';

const form = allForms[0]!;
const details = { ...blankDetails(form), period: { year: 2022, kind: 'Q3' as const } };
/** Rows and columns from 0: the first indicator of a sheet is in row 6, figures in column 3, notes in column 4. */
const [FIRST, LABEL, FIGURE, NOTE] = [6, 1, 3, 4];
const PL2 = 'Phụ lục 2';
const BS = 'Số liệu bổ sung';
const ALL = ['Báo cáo', ...[2, 3, 4, 5, 6, 7, 8].map((number) => `Phụ lục ${number}`), BS];

/** Report 141's first figures: 2.1, 2.2.1, 2.2.2, and a note. */
function filled(): MemoryBook {
  const book = bookWithReport(form, details);
  book.type(PL2, FIRST, FIGURE, 9);
  book.type(PL2, FIRST + 2, FIGURE, 44);
  book.type(PL2, FIRST + 3, FIGURE, 34);
  book.type(PL2, FIRST + 3, NOTE, 'đến ngày 31/8');
  return book;
}

const FIGURES = { 'PL2.1': 9, 'PL2.2.1': 44, 'PL2.2.2': 34 };
const kinds = ({ problems }: InjectionResult) => problems.map(({ kind }) => kind);

test('into an empty workbook all sheets are put behind what stands there', () => {
  const book = new MemoryBook();
  const { result, activate } = book.inject(form, { details });
  expect(result).toMatchObject({ created: ALL, repaired: [], unchanged: [], keptFigures: 0, problems: [] });
  expect(book.state.sheets.map(({ name }) => name)).toEqual(['Sheet1', ...ALL, '_phuluc']);
  expect(activate).toBe(PL2);
});

test('once more, nothing is written', () => {
  const plan = filled().inject(form, { details });
  expect(plan.sheets).toEqual([]);
  expect(plan.names).toEqual([]);
  expect(plan.result).toMatchObject({ created: [], repaired: [], unchanged: ALL, keptFigures: 3 });
});

test('other appendices are added among those that are there, which stay as they are', () => {
  const book = bookWithReport(form, details, ['PL2', 'PL4']);
  book.type(PL2, FIRST, FIGURE, 9);
  const { result } = book.inject(form, { details, appendices: ['PL3'] });
  expect(result.created).toEqual(['Phụ lục 3']);
  expect(book.state.sheets.map(({ name }) => name)).toEqual([
    'Sheet1',
    'Báo cáo',
    PL2,
    'Phụ lục 3',
    'Phụ lục 4',
    '_phuluc',
  ]);
  expect(book.figures(form)).toEqual({ 'PL2.1': 9 });
});

test('a workbook from before there was a supplementary sheet gets it, and nothing else is touched', () => {
  const appendices = form.appendices.map(({ id }) => id);
  const book = bookWithReport(form, details, appendices);
  book.type(PL2, FIRST, FIGURE, 9);
  const { result, sheets } = book.inject(form, { details });
  expect(result).toMatchObject({ created: [BS], repaired: [], keptFigures: 1, problems: [] });
  expect(sheets.map(({ name }) => name)).toEqual([BS]);
  expect(book.state.sheets.map(({ name }) => name)).toEqual(['Sheet1', ...ALL, '_phuluc']);
  expect(book.figures(form)).toEqual({ 'PL2.1': 9 });
});

/** What happens to the sheet, and what is left of the figures. */
test.each<[string, (book: MemoryBook) => void]>([
  ['a row inserted', (book) => book.insertRows(PL2, FIRST + 1)],
  ['rows inserted above the table', (book) => book.insertRows(PL2, 0, 3)],
  ['a blank row deleted', (book) => book.removeRows(PL2, FIRST + 8)],
  ['a heading row deleted', (book) => book.removeRows(PL2, 4)],
  ['a column inserted before the figures', (book) => book.insertColumns(PL2, FIGURE)],
  ['a column inserted before all', (book) => book.insertColumns(PL2, 0)],
  ['labels overwritten', (book) => [0, 2, 3].forEach((row) => book.type(PL2, FIRST + row, LABEL, 'khác'))],
  ['a label and a heading cleared', (book) => [4, FIRST].forEach((row) => book.type(PL2, row, LABEL, ''))],
  ['all names gone', (book) => book.changeNames(() => undefined)],
  ['all names broken', (book) => book.changeNames((name) => ({ ...name, formula: '=#REF!' }))],
  ['a name hidden', (book) => book.changeNames((name) => (name.name === 'PL2_1' ? { ...name, visible: false } : name))],
  ['the sheet renamed', (book) => book.rename(PL2, 'Số liệu')],
  ['the sheet renamed, all names gone', (book) => (book.rename(PL2, 'Số liệu'), book.changeNames(() => undefined))],
  ['the sheet hidden', (book) => book.change(PL2, { visibility: 'hidden' })],
  ['the sheet not protected any more', (book) => book.change(PL2, { isProtected: false })],
  [
    'another number format pasted',
    (book) => book.change(PL2, { numberFormatAt: (row) => (row === FIRST ? '@' : undefined) }),
  ],
  ['the meta sheet deleted', (book) => book.removeSheet('_phuluc')],
  ['the report deleted', (book) => book.removeSheet('Báo cáo')],
])('%s: repaired with every figure kept, and then it is as it was', (_, injure) => {
  const [whole, book] = [filled(), filled()];
  injure(book);
  const { result, sheets, names } = book.inject(form, { details });
  expect(sheets.length + names.length).toBeGreaterThan(0);
  expect(result.problems).toEqual([]);
  expect(result.keptFigures).toBe(3);
  expect(book.figures(form)).toEqual(FIGURES);
  expect(book.grid(PL2)).toEqual(whole.grid(PL2));
  book.change(PL2, { numberFormatAt: undefined });
  expect(book.inject(form, { details })).toMatchObject({ sheets: [], names: [] });
});

test('a sheet that is gone is made anew, the others keep their figures', () => {
  const book = filled();
  book.removeSheet('Phụ lục 4');
  const { result } = book.inject(form, { details });
  expect(result.created).toEqual(['Phụ lục 4']);
  expect(book.state.sheets.map(({ name }) => name)).toEqual(['Sheet1', ...ALL, '_phuluc']);
  expect(book.figures(form)).toEqual(FIGURES);
});

test('a value typed over a formula and a formula of a person stay; a blank and a broken formula are restored', () => {
  const book = filled();
  const ratio = FIRST + 1;
  book.type(PL2, ratio, FIGURE, 77);
  book.change(PL2, { isProtected: false });
  expect(book.inject(form, { details }).result.keptFigures).toBe(4);
  expect(book.figures(form)).toMatchObject({ 'PL2.2': 77 });
  for (const [typed, stays] of [
    ['=34/44*100', true],
    ['', false],
    ['=IF(#REF!=0,"",1)', false],
  ] as const) {
    book.type(PL2, ratio, FIGURE, typed);
    book.inject(form, { details });
    expect(book.sheet(PL2).cells.get(ratio)?.get(FIGURE)?.formula === typed).toBe(stays);
  }
});

test('a sheet that is not ours is never written to, whatever it is called', () => {
  const book = new MemoryBook();
  book.state = { ...book.state, sheets: [...book.state.sheets, emptySheet('phụ lục 2')] };
  book.type('phụ lục 2', 0, 0, 'của tôi');
  const { result, sheets, names } = book.inject(form, { details });
  expect(result.problems).toEqual([{ kind: 'foreign-sheet', sheet: 'phụ lục 2' }]);
  expect(result.created).toEqual(ALL.filter((name) => name !== PL2));
  expect(sheets.some(({ plan }) => plan.key === 'PL2')).toBe(false);
  expect(names.some(({ name }) => name.startsWith('PL2'))).toBe(false);
});

test('a single figure cut into a foreign sheet does not make that sheet ours', () => {
  const book = filled();
  book.removeSheet(PL2);
  book.changeNames((name) => (name.name === 'PL2_1' ? { ...name, formula: '=Sheet1!$A$1' } : name));
  const { result } = book.inject(form, { details });
  expect(result.created).toEqual([PL2]);
});

test('what cannot be attributed goes under the table, told by name', () => {
  const book = filled();
  // Sorted: contents change places, names do not.
  const { cells } = book.sheet(PL2);
  const [first, second] = [cells.get(FIRST), cells.get(FIRST + 2)];
  const sorted = new Map([...cells]).set(FIRST, second!).set(FIRST + 2, first!);
  book.change(PL2, { cells: sorted, isProtected: false });
  const { result } = book.inject(form, { details });
  const under = { sheet: PL2, address: expect.stringMatching(/^B\d+$/) };
  expect(result.problems).toEqual([
    { kind: 'figure-not-placed', indicator: 'PL2.2.1', text: '44', kept: under },
    { kind: 'figure-not-placed', indicator: 'PL2.1', text: '9', kept: under },
  ]);
  expect(book.figures(form)).toEqual({ 'PL2.2.2': 34 });
  expect(book.contents().filter((text) => text.startsWith('Giữ lại'))).toEqual([
    'Giữ lại khi sửa trang: 2.1 | Số nhiệm vụ đề ra trong kế hoạch | Nhiệm vụ | 44',
    expect.stringMatching(/^Giữ lại khi sửa trang: 1 \| .* \| Văn bản \| 9$/),
  ]);
  expect(book.inject(form, { details })).toMatchObject({ sheets: [], names: [] });
});

test('a row of a person’s own within the table goes under it, and what stands below stays below', () => {
  const book = filled();
  book.insertRows(PL2, FIRST + 2);
  book.type(PL2, FIRST + 2, LABEL, 'Trong đó: quý I');
  book.type(PL2, FIRST + 2, FIGURE, 12);
  book.type(PL2, 60, LABEL, 'Người lập biểu');
  const { result } = book.inject(form, { details });
  expect(result.problems).toEqual([]);
  expect(result.movedAside?.map(({ text }) => text)).toEqual(['Trong đó: quý I | 12']);
  expect(book.figures(form)).toEqual(FIGURES);
  expect(book.contents()).toContain('Người lập biểu');
});

test('a sheet with a password is left alone and told, the rest goes on', () => {
  const book = filled();
  book.change(PL2, { hasPassword: true });
  expect(kinds(book.inject(form, { details }).result)).toEqual([]);
  book.type(PL2, FIRST, LABEL, 'khác');
  const { result } = book.inject(form, { details });
  expect(result.problems).toEqual([{ kind: 'protected-with-password', sheet: PL2 }]);
  expect(book.sheet(PL2).cells.get(FIRST)?.get(LABEL)?.value).toBe('khác');
});

test('where the structure is protected nothing is added or renamed, and it is told once', () => {
  const book = filled();
  book.removeSheet('Phụ lục 4');
  book.removeSheet('Phụ lục 5');
  book.rename(PL2, 'Số liệu');
  book.state = { ...book.state, isStructureProtected: true };
  const { result, sheets } = book.inject(form, { details });
  expect(kinds(result)).toEqual(['workbook-structure-protected']);
  expect(sheets.filter(({ standing, name }) => !standing || standing.name !== name)).toEqual([]);
  expect(book.figures(form)).toEqual(FIGURES);
});
