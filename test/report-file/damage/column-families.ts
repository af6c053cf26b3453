import { COLUMNS } from '../../../src/core/plan/appendix-columns';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { allByLabel, type DamageFamily, figuresOf, isOurName } from './damage-case';
import { dropNames, insertColumn } from './edit-workbook';
import { sheetNamed } from './healthy-report';

const SHEET = 'Phụ lục 4';
const HEADING = 5;

/** Two columns change places with all that stands in them; names stay where they are. */
function swapColumns(workbook: Workbook, one: number, other: number): void {
  for (const line of sheetNamed(workbook, SHEET).cells.values()) {
    const [a, b] = [line.get(one), line.get(other)];
    for (const [at, cell] of [
      [one, b],
      [other, a],
    ] as const) {
      if (cell) line.set(at, cell);
      else line.delete(at);
    }
  }
}

/** A column of another period beside the figures, every figure in it 5. */
function addPeriod(workbook: Workbook, at: number, heading?: string): void {
  insertColumn(workbook, SHEET, at);
  const figures = at <= COLUMNS.figure ? COLUMNS.figure + 1 : COLUMNS.figure;
  for (const [row, line] of sheetNamed(workbook, SHEET).cells) {
    const cell = line.get(figures);
    if (!cell || row < HEADING) continue;
    const value = row > HEADING ? 5 : (heading ?? cell.value);
    line.set(at, { style: cell.style, value });
  }
}

/** Columns that changed places, and columns of other periods. */
export const columnFamilies: readonly DamageFamily[] = [
  {
    id: 'columns-swapped',
    title: 'Đổi chỗ hai cột',
    reading: 'Không còn tên ô: đọc theo tiêu đề. Còn tên ô: không đoán',
    cases: [
      {
        damage: (workbook) => {
          swapColumns(workbook, COLUMNS.figure, COLUMNS.note);
          dropNames(workbook, isOurName);
        },
        says: allByLabel,
      },
      {
        damage: (workbook) => swapColumns(workbook, COLUMNS.figure, COLUMNS.note),
        withheld: figuresOf('PL4'),
        says: figuresOf('PL4').map((id) => `name-and-label-disagree@${id}` as const),
      },
    ],
  },
  {
    id: 'columns-of-other-periods',
    title: 'Thêm cột số liệu của kỳ khác',
    reading: 'Đọc đủ cột số liệu, báo cột kia. Hai cột cùng tiêu đề mà không còn tên ô: không đoán',
    cases: [
      ...[COLUMNS.figure, COLUMNS.figure + 1].map((at) => ({
        damage: (workbook: Workbook) => addPeriod(workbook, at, 'Kỳ trước'),
        says: ['protection-off@PL4', 'unknown-column@PL4'] as const,
      })),
      {
        damage: (workbook) => addPeriod(workbook, COLUMNS.figure),
        says: ['protection-off@PL4', 'unknown-column@PL4'],
      },
      {
        damage: (workbook) => {
          addPeriod(workbook, COLUMNS.figure + 1, 'Kỳ trước');
          dropNames(workbook, isOurName);
        },
        says: ['protection-off@PL4', 'unknown-column@PL4', ...allByLabel],
      },
      ...[COLUMNS.figure, COLUMNS.figure + 1].map((at) => ({
        damage: (workbook: Workbook) => {
          addPeriod(workbook, at);
          dropNames(workbook, isOurName);
        },
        withheld: figuresOf('PL4'),
        says: [
          'protection-off@PL4' as const,
          ...figuresOf('PL4').map((id) => `column-unsure@${id}` as const),
          ...allByLabel.filter((one) => one !== 'names-lost@PL4'),
        ],
      })),
      {
        // Both headings retyped: which of the two is this period's, nothing says.
        damage: (workbook) => {
          addPeriod(workbook, COLUMNS.figure + 1, 'Quý III');
          const heading = sheetNamed(workbook, SHEET).cells.get(HEADING)?.get(COLUMNS.figure);
          if (heading) heading.value = 'Quý II';
        },
        withheld: figuresOf('PL4'),
        says: ['protection-off@PL4', ...figuresOf('PL4').map((id) => `name-and-label-disagree@${id}` as const)],
      },
    ],
  },
];
