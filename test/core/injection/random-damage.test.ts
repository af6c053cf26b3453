import fc from 'fast-check';
import { allForms } from '../../../src/core/form/forms';
import { blankDetails } from '../../../src/core/locate/locate-report';
import { COLUMNS, FIRST_INDICATOR_ROW } from '../../../src/core/plan/appendix-columns';
import { appendixSheet } from '../../../src/core/plan/names';
import { bookWithReport, type MemoryBook } from './memory-book';

const form = allForms[0]!;
const details = blankDetails(form);
const TABLES = ['PL2', 'BS'].map((key) => form.tables.find(({ id }) => id === key)!);
const ROWS = Math.max(...TABLES.map(({ rows }) => rows.length));

type Damage = { readonly name: string; readonly carryOut: (book: MemoryBook, sheet: string) => void };

function insertRow(at: number): Damage {
  return { name: `insert row ${at}`, carryOut: (book, sheet) => book.insertRows(sheet, at) };
}

function swapRows(a: number, b: number): Damage {
  return {
    name: `swap rows ${a} ${b}`,
    carryOut: (book, sheet) => {
      const cells = new Map(book.sheet(sheet).cells);
      const [first, second] = [cells.get(a) ?? new Map(), cells.get(b) ?? new Map()];
      book.change(sheet, { cells: cells.set(a, second).set(b, first) });
    },
  };
}

const breakNames: Damage = {
  name: 'break names',
  carryOut: (book) => book.changeNames((name) => ({ ...name, formula: '=#REF!' })),
};

function overwriteCell(at: number, column: number): Damage {
  return { name: `overwrite ${at} ${column}`, carryOut: (book, sheet) => book.type(sheet, at, column, 'khác') };
}

const row = fc.integer({ min: 0, max: FIRST_INDICATOR_ROW + ROWS + 2 });
const damage: fc.Arbitrary<Damage> = fc.oneof(
  row.map(insertRow),
  row.map((at) => ({
    name: `remove row ${at}`,
    carryOut: (book: MemoryBook, sheet: string) => book.removeRows(sheet, at),
  })),
  fc.integer({ min: 0, max: 5 }).map((at) => ({
    name: `insert column ${at}`,
    carryOut: (book: MemoryBook, sheet: string) => book.insertColumns(sheet, at),
  })),
  fc
    .tuple(row, fc.constantFrom(COLUMNS.stt, COLUMNS.label, COLUMNS.unit))
    .map(([at, column]) => overwriteCell(at, column)),
  fc.integer({ min: 1, max: 9 }).map((digit) => ({
    name: `drop names with ${digit}`,
    carryOut: (book: MemoryBook) => book.changeNames((name) => (name.name.includes(String(digit)) ? undefined : name)),
  })),
  fc.constant(breakNames),
  fc.constant({
    name: 'hide',
    carryOut: (book: MemoryBook, sheet: string) => book.change(sheet, { visibility: 'hidden' }),
  }),
  fc.constant({ name: 'rename', carryOut: (book: MemoryBook, sheet: string) => book.rename(sheet, `${sheet} (sửa)`) }),
  fc.tuple(row, row).map(([a, b]) => swapRows(a, b)),
);

/** A different number in each input: whichever turns up somewhere is known. */
const figureOf = (index: number) => 71001 + index;

/** The numbers that stand on our sheets, in cells or in the texts under the table. */
function numbersLeft(book: MemoryBook): Set<number> {
  return new Set(book.contents().flatMap((text) => (text.match(/\b71\d{3}\b/g) ?? []).map(Number)));
}

test.each(TABLES.map((table) => [appendixSheet(table.id), table] as const))(
  'whatever happens to %s, every figure is in its own row afterwards or told and kept in sight',
  (SHEET, table) => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 5 }), (damages) => {
        const book = bookWithReport(form, details, [table.id]);
        const id = book.sheet(SHEET).id;
        table.rows.forEach(({ kind }, index) => {
          if (!['group', 'ratio', 'sum'].includes(kind))
            book.type(SHEET, FIRST_INDICATOR_ROW + index, COLUMNS.figure, figureOf(index));
        });
        for (const { carryOut } of damages) carryOut(book, book.state.sheets.find((sheet) => sheet.id === id)!.name);
        const before = numbersLeft(book);
        const { result } = book.inject(form, { details });
        const after = numbersLeft(book);
        for (const number of before) expect(after).toContain(number);
        // No figure stands in another's row.
        for (const [indicator, value] of Object.entries(book.figures(form))) {
          expect(value).toBe(figureOf(table.rows.findIndex((one) => one.id === indicator)));
        }
        // A figure that is not in its row any more is told.
        const placed = new Set(Object.values(book.figures(form)));
        const told = [
          ...result.problems.flatMap((one) => ('text' in one ? [one.text] : [])),
          ...(result.movedAside ?? []).map(({ text }) => text),
        ];
        for (const number of before) {
          if (!placed.has(number)) expect(told.some((text) => text.includes(String(number)))).toBe(true);
        }
        // And all is in order.
        const again = book.inject(form, { details });
        expect(again.sheets.map(({ name }) => name)).toEqual([]);
        expect(again.names).toEqual([]);
      }),
      {
        numRuns: 40,
        // A row whose inputs lie in a row that nobody can attribute keeps a formula of ours, not a person's; a row below
        // the table that lost its number; a formula that reads lines which are taken away.
        examples: [
          [[insertRow(14), swapRows(0, 15)]],
          [[swapRows(31, 22), overwriteCell(31, 0)]],
          [[swapRows(7, 9), breakNames]],
        ],
      },
    );
  },
);
