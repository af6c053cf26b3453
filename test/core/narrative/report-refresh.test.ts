import fc from 'fast-check';
import type { StandingParagraph } from '../../../src/core/narrative/report-reading';
import type { SheetPlan } from '../../../src/core/plan/sheet-plan';
import { someDetails } from './workbook-names';
import { type Grid, insert, plan, read, rowsMarked, textsIn, type, written } from './written-report';

describe('what people wrote survives a refresh', () => {
  const again = (grid: Grid): SheetPlan => plan(read(grid));
  const fresh = plan();
  const at = (texts: readonly string[], text: string): number => texts.findIndex((each) => each.includes(text));

  test('nothing written: the same plan', () => expect(again(written(fresh))).toEqual(fresh));

  test('a paragraph in the room for it', () => {
    const grid = written(fresh);
    type(grid, rowsMarked(grid, 'I.4/').slice(-1)[0] ?? 0, 'Đã đăng 12 tin, bài.');
    const texts = textsIn(again(grid));
    expect(at(texts, 'Đã đăng 12 tin')).toBe(at(texts, 'Nội dung, hình thức và kết quả tuyên truyền') + 1);
    expect(rowsMarked(written(again(grid)), 'I.4/')).toHaveLength(5);
  });

  test('a row inserted between two standard ones', () => {
    const grid = written(fresh);
    insert(grid, rowsMarked(grid, 'I.2/doi-thoai')[0] ?? 0, 'Chen giữa.');
    const texts = textsIn(again(grid));
    expect(at(texts, 'Chen giữa.')).toBe(at(texts, 'Về việc lãnh đạo') - 1);
  });

  test('standard rows that a person moved stay where they were moved to', () => {
    const grid = written(fresh);
    const [from = 0] = rowsMarked(grid, 'I.2/van-ban-chi-dao');
    const [to = 0] = rowsMarked(grid, 'I.2/doi-thoai');
    for (const table of [grid.values, grid.formulas]) table.splice(to, 0, ...table.splice(from, 1));
    const ids = (sheet: SheetPlan) =>
      read(written(sheet)).flatMap(({ section, paragraph }) => (section === 'I.2' ? [paragraph] : []));
    expect(ids(again(grid)).slice(-2)).toEqual(['doi-thoai', 'van-ban-chi-dao']);
    expect(again(written(again(grid)))).toEqual(again(grid));
  });

  test('a standard row with a text or a formula of the user', () => {
    const grid = written(fresh);
    const [first = 0] = rowsMarked(grid, 'I.1/ke-hoach');
    const [second = 0] = rowsMarked(grid, 'I.3/van-de');
    type(grid, first, 'Viết lại.');
    (grid.formulas[second] ?? [])[0] = '="Tự viết "&PL2_1';
    const planned = again(grid);
    const readings = read(written(planned));
    expect(readings.find(({ paragraph }) => paragraph === 'ke-hoach-cchc')).toMatchObject({
      text: 'Viết lại.',
      edited: true,
      section: 'I.1',
    });
    expect(
      planned.cells.flat().filter((content) => content?.kind === 'formula' && content.formula === '="Tự viết "&PL2_1'),
    ).toHaveLength(1);
    const calculated = again(written(planned));
    expect(again(written(calculated))).toEqual(calculated);
  });

  test('a heading, a date, a list of recipients put right by hand', () => {
    const grid = written(fresh);
    for (const mark of ['II.1/tieu-de', 'dau/so', 'cuoi/danh-sach'])
      type(grid, rowsMarked(grid, mark)[0] ?? 0, `Sửa ${mark}`);
    expect(textsIn(again(grid))).toEqual(
      expect.arrayContaining(['Sửa II.1/tieu-de', 'Sửa dau/so', 'Sửa cuoi/danh-sach']),
    );
  });

  test('a cleared standard row comes back', () => {
    const grid = written(fresh);
    type(grid, rowsMarked(grid, 'I.1/ke-hoach')[0] ?? 0, '');
    expect(again(grid)).toEqual(fresh);
  });

  test('a text written into the signature comes after it, one in the room to sign stays', () => {
    const grid = written(fresh);
    type(grid, rowsMarked(grid, 'cuoi/cho-ky')[0] ?? 0, '');
    (grid.values[rowsMarked(grid, 'cuoi/cho-ky')[0] ?? 0] ?? [])[3] = '(Đã ký)';
    insert(grid, rowsMarked(grid, 'cuoi/danh-sach')[0] ?? 0, 'Dòng lạc.');
    const planned = again(grid);
    const texts = textsIn(planned);
    expect(texts.slice(-3)).toEqual(['(Đã ký)', 'Trần Văn A', 'Dòng lạc.']);
    expect(again(written(planned))).toEqual(planned);
  });

  test('a text below the report goes on below it', () => {
    const grid = written(fresh);
    insert(grid, grid.values.length, 'Ghi chú ở cuối.');
    expect(textsIn(again(grid)).slice(-1)).toEqual(['Ghi chú ở cuối.']);
  });

  test('new details change our cells, not theirs', () => {
    const other = { ...someDetails, recipients: ['Sở Nội vụ'], period: { year: 2023, kind: 'Y' as const } };
    const texts = read(written(plan(read(written(fresh)), {}, other), {}, other)).map(({ text }) => text);
    expect(texts).toContain('- Sở Nội vụ.');
    expect(texts.join('\n')).not.toContain('Như trên');
  });

  test.each<[string, StandingParagraph, string]>([
    [
      'a paragraph that the form no longer has',
      { section: 'I.1', paragraph: 'cu', text: 'Giữ lại.', edited: true },
      'Giữ lại.',
    ],
    ['a section that the outline does not have', { section: 'VI', text: 'Mục lạ.' }, 'Mục lạ.'],
    [
      'a reading that does not say who wrote it',
      { section: 'I.1', paragraph: 'ke-hoach-cchc', text: 'Tôi viết.' },
      'Tôi viết.',
    ],
  ])('%s', (_, standing, text) => expect(textsIn(plan([standing]))).toContain(text));

  test('a copied row: ours once, theirs twice', () => {
    const ours = { section: 'I.1', paragraph: 'ke-hoach-cchc', text: 'x', formula: '="x"', edited: false };
    const theirs = { ...ours, text: 'Bản sửa', formula: undefined, edited: true };
    expect(textsIn(plan([ours, ours]))).toEqual(textsIn(fresh));
    expect(textsIn(plan([ours, theirs, theirs])).filter((text) => text === 'Bản sửa')).toHaveLength(2);
  });

  test.each(['=1+1', '+84', '-5%', '@ai', '="x"'])('a text that begins like %s stays a text', (text) => {
    const sheet = plan([{ section: 'V', text }]);
    expect(sheet.cells.flat().some((content) => content?.kind === 'text' && content.text.endsWith(text))).toBe(true);
    expect(sheet.cells.flat().some((content) => content?.kind === 'formula' && content.formula === text)).toBe(false);
  });

  test('whatever is typed wherever, nothing is lost, orders are kept and a second refresh changes nothing', () => {
    const sheet = written(fresh);
    const edits = fc.array(
      fc.record({
        row: fc.nat({ max: sheet.values.length - 1 }),
        how: fc.constantFrom('type', 'insert'),
        text: fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom('a', 'ệ', '=', '1', '%', '"') }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(edits, (list) => {
        const grid: Grid = {
          values: sheet.values.map((row) => [...row]),
          formulas: sheet.formulas.map((row) => [...row]),
        };
        list.forEach(({ row, how, text }, index) => (how === 'type' ? type : insert)(grid, row, `#${index} ${text}`));
        const typed = read(grid).filter(({ text }) => text.startsWith('#'));
        const planned = again(grid);
        const kept = read(written(planned)).filter(({ text }) => text.startsWith('#'));
        expect(kept.map(({ text }) => text).sort()).toEqual(typed.map(({ text }) => text).sort());
        for (const { id } of [{ id: 'I.1' }, { id: 'II.2' }, { id: 'V' }]) {
          const free = (all: StandingParagraph[]) =>
            all.filter(({ section, paragraph }) => section === id && paragraph === undefined).map(({ text }) => text);
          expect(free(kept)).toEqual(free(typed));
        }
        expect(again(written(planned))).toEqual(planned);
      }),
      { numRuns: 60 },
    );
  });
});
