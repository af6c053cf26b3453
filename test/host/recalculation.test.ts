import fc from 'fast-check';
import type { CellValue } from '../../src/core/workbook/workbook';
import { openExcel } from './open-excel';
import type { OpenedExcel } from './open-excel';

const CELLS = ['A1', 'B1', 'A2', 'B2', 'A3', 'B3'];
/** Formulas refer to cells before theirs only, so that there is no circle. */
const content = (index: number): fc.Arbitrary<string> => {
  const before = CELLS.slice(0, index);
  const numbers = fc.integer({ min: -9, max: 9 }).map(String);
  if (before.length === 0) return numbers;
  const one = fc.constantFrom(...before);
  return fc.oneof(
    numbers,
    fc.constantFrom('', 'chữ', '=ten_1&""', '=COUNT(ten_1)'),
    fc.tuple(one, one).map(([a, b]) => `=${a}+${b}`),
    one.map((cell) => `=IF(${cell}="","",COUNT(A1:${cell}))`),
    one.map((cell) => `=IFERROR(1/${cell},"không phát sinh")`),
  );
};
const edit = fc
  .nat(CELLS.length - 1)
  .chain((index) => content(index).map((text) => ({ address: CELLS[index] ?? '', text })));
type Edit = { readonly address: string; readonly text: string };

const values = ({ host }: OpenedExcel): (readonly [string, CellValue])[] =>
  [...(host.workbook.sheets[0]?.cells ?? [])]
    .flatMap(([row, cells]) =>
      [...cells].map(([column, cell]) => [`${row} ${column} ${cell.formula ?? ''}`, cell.value] as const),
    )
    .sort();

test('after any edits, what was calculated step by step is what is calculated at once', async () => {
  const stepwise = openExcel();
  const type = async (edits: readonly Edit[]): Promise<void> => {
    for (const { address, text } of edits) await stepwise.host.userPaste('Sheet1', address, [[text]]);
  };
  await stepwise.Excel.run(async (context) => {
    context.workbook.names.add('ten_1', '=Sheet1!$A$1');
    await context.sync();
  });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
      await type(edits);
      const atOnce = openExcel({ workbook: structuredClone(stepwise.host.workbook) });
      await atOnce.host.whenCalculated();
      expect(values(atOnce)).toEqual(values(stepwise));
      atOnce.close();
    }),
    { numRuns: 12 },
  );
  stepwise.close();
});
