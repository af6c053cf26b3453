import fc from 'fast-check';
import { REPORT_SHEET } from '../../../src/core/plan/names';
import type { Cell, Workbook } from '../../../src/core/workbook/workbook';
import { cellIn, sheetNamed } from './healthy-report';
import { toTcvn3 } from './old-encodings';

type Edit = (workbook: Workbook) => void;

const row = fc.nat(110);
const text = fc.constantFrom(
  'Đoạn khác.',
  'I.1/',
  'II.2/~3',
  'II.2/+3s',
  'dau/so#00000000',
  '\u00a0Thụt',
  'e\u0301',
  '',
);

function reportCells(workbook: Workbook): Cell[] {
  return [...sheetNamed(workbook, REPORT_SHEET).cells.values()].flatMap((line) => [...line.values()]);
}

/** What people and programs may do to the report's sentences. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(row, fc.nat(8), text).map(([at, column, typed]): Edit => (workbook) => {
    const cell = cellIn(sheetNamed(workbook, REPORT_SHEET), at, column);
    cell.value = typed === '' ? null : typed;
    delete cell.formula;
  }),
  row.map(
    (at): Edit =>
      (workbook) =>
        void sheetNamed(workbook, REPORT_SHEET).cells.delete(at),
  ),
  fc.tuple(row, row).map(([a, b]): Edit => (workbook) => {
    const { cells } = sheetNamed(workbook, REPORT_SHEET);
    const [first, second] = [cells.get(a), cells.get(b)];
    if (first && second) cells.set(a, second).set(b, first);
  }),
  fc.constant<Edit>((workbook) => {
    for (const cell of reportCells(workbook)) if (cell.formula !== undefined) cell.value = null;
  }),
  fc.constant<Edit>((workbook) => {
    for (const cell of reportCells(workbook)) cell.formula &&= cell.formula.replace(/FALSE/g, 'FALSE()');
  }),
  fc.constant<Edit>((workbook) => {
    for (const cell of reportCells(workbook)) {
      if (typeof cell.value !== 'string' || cell.formula !== undefined) continue;
      cell.value = toTcvn3(cell.value);
      cell.style = { ...cell.style, font: { ...cell.style?.font, name: '.VnTime' } };
    }
  }),
);

export const sentenceEdits = fc.array(edit, { maxLength: 2 });
