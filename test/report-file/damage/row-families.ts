import { COLUMNS, FIRST_INDICATOR_ROW, HEADING_ROWS } from '../../../src/core/plan/appendix-columns';
import type { Workbook } from '../../../src/core/workbook/workbook';
import type { DamageCase, DamageFamily } from './damage-case';
import { allByLabel, figuresOf, isOurName, tables } from './damage-case';
import {
  deleteRows,
  dropNames,
  insertColumn,
  insertRows,
  shiftCellsOnly,
  shiftColumnsOnly,
  sortRows,
} from './edit-workbook';
import { cellIn, placeOf, sheetNamed } from './healthy-report';

/** Rows and columns inserted, deleted, moved. */
export const rowFamilies: readonly DamageFamily[] = [
  {
    id: 'rows-inserted',
    title: 'Chèn dòng',
    reading: 'Đọc đủ theo tên ô; số liệu ở dòng lạ được báo',
    cases: [
      ...tables.map(({ id, sheet }) => ({
        damage: (workbook: Workbook) => insertRows(workbook, sheet, FIRST_INDICATOR_ROW + 2, 2),
        says: [`protection-off@${id}` as const],
      })),
      {
        damage: (workbook) => {
          insertRows(workbook, 'Phụ lục 2', FIRST_INDICATOR_ROW + 3);
          cellIn(sheetNamed(workbook, 'Phụ lục 2'), FIRST_INDICATOR_ROW + 3, COLUMNS.figure).value = 5;
        },
        says: ['protection-off@PL2', 'unknown-row@PL2'],
      },
    ],
  },
  {
    id: 'rows-inserted-beside-names',
    title: 'Chèn dòng bằng chương trình không dời tên ô',
    reading: 'Không đoán: mọi dòng bị lệch đều báo',
    cases: [
      {
        damage: (workbook) => shiftCellsOnly(workbook, 'Phụ lục 5', FIRST_INDICATOR_ROW + 5),
        withheld: figuresOf('PL5').slice(figuresOf('PL5').indexOf('PL5.2.1')),
        says: figuresOf('PL5')
          .slice(figuresOf('PL5').indexOf('PL5.2.1'))
          .map((id) => `name-and-label-disagree@${id}` as const),
      },
    ],
  },
  {
    id: 'columns-moved-beside-names',
    title: 'Dời cột bằng chương trình không dời tên ô, dòng tiêu đề đã mất',
    reading: 'Không đoán: không còn tiêu đề cột số liệu nên không đọc',
    cases: [COLUMNS.unit, COLUMNS.figure].map((column) => ({
      damage: (workbook) => {
        sheetNamed(workbook, 'Phụ lục 4').cells.delete(HEADING_ROWS.last);
        shiftColumnsOnly(workbook, 'Phụ lục 4', column);
      },
      withheld: figuresOf('PL4'),
      says: figuresOf('PL4').map((id) => `name-and-label-disagree@${id}` as const),
    })),
  },
  {
    id: 'rows-emptied',
    title: 'Dòng chỉ còn tên ô: nội dung bị dời đi rồi bị xóa',
    reading: 'Không đọc là ô trống: báo không tìm thấy dòng',
    cases: [
      {
        damage: (workbook) => sheetNamed(workbook, 'Phụ lục 5').cells.delete(placeOf('PL5.2.5').row),
        withheld: ['PL5.2.5'],
        says: ['row-not-found@PL5.2.5'],
      },
    ],
  },
  {
    id: 'rows-deleted',
    title: 'Xóa dòng',
    reading: 'Dòng bị xóa được báo, các dòng khác đọc đủ',
    cases: (['PL2.1', 'PL5.2.1', 'PL8.1', 'BS1.3'] as const).map((id) => ({
      damage: (workbook) => deleteRows(workbook, placeOf(id).sheet, placeOf(id).row),
      withheld: [id],
      says: [`row-not-found@${id}` as const, `protection-off@${id.replace(/(?<=PL\d|BS).*/, '')}` as const],
    })),
  },
  {
    id: 'rows-sorted',
    title: 'Dời, sắp xếp lại dòng (tên ô đứng yên)',
    reading: 'Không đoán: dòng đổi chỗ được báo',
    cases: [
      {
        damage: (workbook) => sortRows(workbook, 'Phụ lục 2', [placeOf('PL2.2.2').row, placeOf('PL2.2.1').row]),
        withheld: ['PL2.2.1', 'PL2.2.2'],
        says: ['name-and-label-disagree@PL2.2.1', 'name-and-label-disagree@PL2.2.2'],
      },
      {
        damage: (workbook) => sortRows(workbook, 'Số liệu bổ sung', [placeOf('BS1.4').row, placeOf('BS1.3').row]),
        withheld: ['BS1.3', 'BS1.4'],
        says: ['name-and-label-disagree@BS1.3', 'name-and-label-disagree@BS1.4'],
      },
      {
        damage: (workbook) => {
          dropNames(workbook, isOurName);
          sortRows(workbook, 'Phụ lục 2', [placeOf('PL2.2.2').row, placeOf('PL2.2.1').row]);
        },
        says: allByLabel,
      },
    ],
  },
  {
    id: 'rows-copied',
    title: 'Sao chép dòng rồi sửa số',
    reading: 'Không đoán: hai dòng cùng tên khác số được báo',
    cases: [
      {
        damage: (workbook) => {
          const { sheet, row, column } = placeOf('PL4.1.1.2');
          const target = sheetNamed(workbook, sheet);
          const end = Math.max(...target.cells.keys()) + 2;
          target.cells.set(end, new Map([...(target.cells.get(row) ?? [])].map(([at, cell]) => [at, { ...cell }])));
          cellIn(target, end, column).value = 5;
        },
        withheld: ['PL4.1.1.2'],
        says: ['row-twice@PL4.1.1.2'],
      },
    ],
  },
  {
    id: 'columns-inserted',
    title: 'Chèn cột',
    reading: 'Đọc đủ theo tên ô, hoặc theo tiêu đề cột',
    cases: [0, 2, 3, 4].flatMap((at): DamageCase[] => [
      { damage: (workbook) => insertColumn(workbook, 'Phụ lục 3', at), says: ['protection-off@PL3'] },
      {
        damage: (workbook) => {
          dropNames(workbook, isOurName);
          insertColumn(workbook, 'Phụ lục 3', at);
        },
        says: ['protection-off@PL3', ...allByLabel],
      },
    ]),
  },
  {
    id: 'columns-shifted-beside-names',
    title: 'Chèn cột bằng chương trình không dời tên ô',
    reading: 'Không đoán: mọi số liệu của phụ lục được báo',
    cases: [
      {
        damage: (workbook) => {
          const sheet = sheetNamed(workbook, 'Phụ lục 6');
          for (const [row, line] of sheet.cells) {
            sheet.cells.set(row, new Map([...line].map(([at, cell]) => [at >= COLUMNS.unit ? at + 1 : at, cell])));
          }
          sheet.merges = [];
        },
        withheld: figuresOf('PL6'),
        says: figuresOf('PL6').map((id) => `name-and-label-disagree@${id}` as const),
      },
    ],
  },
];
