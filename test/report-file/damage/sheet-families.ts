import { COLUMNS } from '../../../src/core/plan/appendix-columns';
import { appendixName } from '../../../src/core/plan/names';
import type { Workbook } from '../../../src/core/workbook/workbook';
import type { DamageCase, DamageFamily } from './damage-case';
import { allByLabel, tables, figuresOf, isFigureName, isOurName } from './damage-case';
import { breakNames, copySheet, dropNames, removeSheet, rename } from './edit-workbook';
import { cellIn, placeOf, sheetNamed } from './healthy-report';

/** Sheets, names, protection, two reports in one file. */
export const sheetFamilies: readonly DamageFamily[] = [
  {
    id: 'sheet-renamed',
    title: 'Đổi tên trang tính',
    reading: 'Đọc đủ',
    cases: tables.map(({ id, sheet }) => ({
      damage: (workbook: Workbook) => rename(workbook, sheet, `Biểu ${id}`),
      says: [`sheet-renamed@${id}` as const],
    })),
  },
  {
    id: 'sheets-reordered',
    title: 'Đổi thứ tự trang tính',
    reading: 'Đọc đủ',
    cases: [{ damage: (workbook) => void workbook.sheets.reverse() }],
  },
  {
    id: 'sheet-hidden',
    title: 'Ẩn trang tính',
    reading: 'Đọc đủ, có cảnh báo',
    cases: [
      ...(['hidden', 'veryHidden'] as const).map((visibility): DamageCase => ({
        damage: (workbook) => {
          sheetNamed(workbook, 'Phụ lục 4').visibility = visibility;
        },
        says: ['sheet-hidden@PL4'],
      })),
      {
        // It is no part of what is printed.
        damage: (workbook) => {
          sheetNamed(workbook, 'Số liệu bổ sung').visibility = 'hidden';
        },
      },
    ],
  },
  {
    id: 'sheet-duplicated',
    title: 'Nhân đôi trang tính',
    reading: 'Có tên ô: đọc trang gốc, báo bản sao. Không còn tên ô và số khác nhau: không đoán',
    cases: [
      {
        damage: (workbook) => void copySheet(workbook, 'Phụ lục 4', 'Phụ lục 4 (2)'),
        says: ['sheet-copied@PL4'],
      },
      {
        damage: (workbook) => {
          const copy = copySheet(workbook, 'Phụ lục 4', 'Phụ lục 4 (2)');
          cellIn(copy, placeOf('PL4.1.1.2').row, COLUMNS.figure).value = 5;
          dropNames(workbook, isOurName);
        },
        withheld: ['PL4.1.1.2'],
        says: ['sheet-twice@PL4.1.1.2', ...allByLabel],
      },
    ],
  },
  {
    id: 'sheet-replaced',
    title: 'Nhân đôi trang tính rồi xóa trang gốc',
    reading: 'Đọc trang còn lại, có cảnh báo',
    cases: [
      {
        damage: (workbook) => {
          copySheet(workbook, 'Phụ lục 7', 'Phụ lục 7 (2)');
          removeSheet(workbook, 'Phụ lục 7');
        },
        says: ['sheet-replaced@PL7', 'names-lost@PL7'],
      },
    ],
  },
  {
    id: 'sheet-deleted',
    title: 'Xóa trang tính',
    reading: 'Trang bị xóa được báo; các trang khác đọc đủ; dựng lại trang trống',
    cases: tables.map(({ id, sheet }) => ({
      damage: (workbook: Workbook) => removeSheet(workbook, sheet),
      withheld: figuresOf(id),
      says: [id === 'BS' ? ('supplementary-deleted@BS' as const) : (`sheet-deleted@${id}` as const)],
    })),
  },
  {
    id: 'supplementary-never-there',
    title: 'Sổ làm trước khi có trang Số liệu bổ sung, hoặc bỏ trang đó cùng tên ô',
    reading: 'Đọc đủ các phụ lục, không báo gì; dựng lại thì có trang trống',
    cases: [
      {
        damage: (workbook) => {
          removeSheet(workbook, 'Số liệu bổ sung');
          dropNames(workbook, (name) => /^BS\d/.test(name) || name === appendixName('BS'));
        },
        absent: figuresOf('BS'),
      },
    ],
  },
  {
    id: 'details-deleted',
    title: 'Xóa trang ẩn giữ thông tin báo cáo',
    reading: 'Đọc đủ số liệu; báo thiếu đơn vị và kỳ',
    cases: [{ damage: (workbook) => removeSheet(workbook, '_phuluc'), says: ['details-lost@report'] }],
  },
  {
    id: 'names-deleted',
    title: 'Xóa tên ô',
    reading: 'Đọc đủ theo STT và nội dung',
    cases: [
      {
        damage: (workbook) => dropNames(workbook, isOurName),
        says: allByLabel,
      },
      { damage: (workbook) => dropNames(workbook, (name) => name === 'PL2_1'), says: ['names-lost@PL2'] },
      { damage: (workbook) => dropNames(workbook, (name) => /^BS\d/.test(name)), says: ['names-lost@BS'] },
    ],
  },
  {
    id: 'names-broken',
    title: 'Tên ô thành #REF!',
    reading: 'Đọc đủ theo STT và nội dung',
    cases: [
      {
        damage: (workbook) => breakNames(workbook, isFigureName),
        says: allByLabel,
      },
      { damage: (workbook) => breakNames(workbook, (name) => name === 'PL8_1'), says: ['names-lost@PL8'] },
    ],
  },
  {
    id: 'protection-off',
    title: 'Bỏ khóa trang tính',
    reading: 'Đọc đủ',
    cases: [
      {
        damage: (workbook) => {
          for (const sheet of workbook.sheets) delete sheet.protection;
        },
        says: tables.map(({ id }) => `protection-off@${id}` as const),
      },
    ],
  },
  {
    id: 'two-reports',
    title: 'Hai báo cáo trong một tệp',
    reading: 'Chỉ đọc báo cáo mà tên ô chỉ vào; báo rõ còn báo cáo kia',
    cases: [
      {
        damage: (workbook) => {
          for (const { sheet } of tables) {
            const copy = copySheet(workbook, sheet, `${sheet} (2)`);
            for (const line of copy.cells.values()) {
              for (const cell of line.values()) if (typeof cell.value === 'number') cell.value += 1;
            }
          }
          copySheet(workbook, '_phuluc', '_phuluc (2)');
        },
        says: ['details-twice@report', ...tables.map(({ id }) => `sheet-copied@${id}` as const)],
      },
    ],
  },
];
