import { COLUMNS } from '../../../src/core/plan/appendix-columns';
import type { Cell, CellValue, Workbook } from '../../../src/core/workbook/workbook';
import type { IndicatorId } from '../../../src/core/form/form';
import type { DamageCase, DamageFamily } from './damage-case';
import { allByLabel, tables, isOurName } from './damage-case';
import { dropNames } from './edit-workbook';
import { cellIn, figureCell, placeOf, sheetNamed } from './healthy-report';
import { toTcvn3, toUtf8AsLatin, toVni } from './old-encodings';

const valueAt = (workbook: Workbook, id: IndicatorId, value: CellValue): void => {
  const cell = figureCell(workbook, id);
  cell.value = value;
  delete cell.formula;
};
const eachCell = (workbook: Workbook, change: (cell: Cell) => void): void => {
  for (const { cells } of workbook.sheets)
    for (const line of cells.values()) for (const cell of line.values()) change(cell);
};
const reencode =
  (encode: (text: string) => string, font?: string) =>
  (workbook: Workbook): void => {
    for (const { sheet } of tables) {
      for (const line of sheetNamed(workbook, sheet).cells.values()) {
        for (const cell of line.values()) {
          if (typeof cell.value !== 'string' || cell.formula !== undefined) continue;
          cell.value = encode(cell.value);
          if (font) cell.style = { ...cell.style, font: { ...cell.style?.font, name: font } };
        }
      }
    }
  };
const reencoded = tables.map(() => 'legacy-encoding@report' as const);
const asText = (id: IndicatorId, text: string): DamageCase => ({
  damage: (workbook) => valueAt(workbook, id, text),
  reads: { [id]: text },
});

/** What stands in cells: formulas, texts, fonts, merges, versions. */
export const contentFamilies: readonly DamageFamily[] = [
  {
    id: 'formula-overwritten',
    title: 'Công thức bị thay bằng số',
    reading: 'Đọc số đã gõ; quy tắc báo công thức bị ghi đè',
    cases: (['PL2.2', 'PL4.3.2', 'PL8.6.3.1'] as const).map((id) => ({
      damage: (workbook) => valueAt(workbook, id, 5),
      reads: { [id]: 5 },
    })),
  },
  {
    id: 'linked-elsewhere',
    title: 'Số liệu là công thức lấy từ tệp khác',
    reading: 'Đọc số đang hiện trong ô; quy tắc báo số lấy từ tệp khác',
    cases: (['PL2.1', 'PL7.1.1', 'PL2.2'] as const).map((id) => ({
      damage: (workbook) => Object.assign(figureCell(workbook, id), { value: 5, formula: '=[1]Sheet1!$A$1' }),
      reads: { [id]: 5 },
    })),
  },
  {
    id: 'numbers-as-text',
    title: 'Số ghi dưới dạng chữ: 99,8 · 1.234 · 00 · 7.000 · dấu cách · 541 hồ sơ · chữ số rộng · ’5',
    reading: 'Giữ đúng chữ đã gõ và hiểu đúng số',
    cases: [
      asText('PL4.3.2', '99,8'),
      ...['1.234', '00', '7.000', '7\u00a0000', ' 12 ', '541 hồ sơ', '５４１', '’5'].map((text) =>
        asText('PL2.1', text),
      ),
      asText('BS1.5', '02'),
      asText('BS1.3', '222 hồ sơ'),
    ],
  },
  {
    id: 'decomposed',
    title: 'Chữ Việt tổ hợp (NFD)',
    reading: 'Đọc đủ',
    cases: [true, false].map((named) => ({
      damage: (workbook) => {
        if (!named) dropNames(workbook, isOurName);
        eachCell(workbook, (cell) => {
          if (typeof cell.value === 'string' && cell.formula === undefined) cell.value = cell.value.normalize('NFD');
        });
      },
      says: named ? [] : allByLabel,
    })),
  },
  ...(
    [
      ['tcvn3', 'TCVN3', toTcvn3, '.VnTime'],
      ['vni', 'VNI', toVni, 'VNI-Times'],
    ] as const
  ).flatMap(([id, name, encode, font]): DamageFamily[] => [
    {
      id: `${id}-font`,
      title: `Phông ${name} (${font})`,
      reading: 'Đọc đủ, chữ chuyển sang Unicode',
      cases: [{ damage: reencode(encode, font), says: reencoded }],
    },
    {
      id: `${id}-mojibake`,
      title: `Chữ ${name} mất phông`,
      reading: 'Đọc đủ cả khi không còn tên ô',
      cases: [
        { damage: reencode(encode), says: reencoded },
        {
          damage: (workbook) => {
            dropNames(workbook, isOurName);
            reencode(encode)(workbook);
          },
          says: [...reencoded, ...allByLabel],
        },
      ],
    },
  ]),
  {
    id: 'utf8-mojibake',
    title: 'Chữ UTF-8 bị hiểu là chữ Latin',
    reading: 'Đọc đủ',
    cases: [{ damage: reencode(toUtf8AsLatin), says: reencoded }],
  },
  {
    id: 'merged',
    title: 'Trộn ô, bỏ trộn ô',
    reading: 'Bỏ trộn: đọc đủ. Trộn qua số liệu của nhiều dòng: không đoán',
    cases: [
      {
        damage: (workbook) => {
          for (const { sheet } of tables) sheetNamed(workbook, sheet).merges = [];
        },
      },
      {
        damage: (workbook) => {
          const { sheet, row, column } = placeOf('PL2.5.1');
          sheetNamed(workbook, sheet).merges.push({ top: row, bottom: row + 1, left: column, right: column });
        },
        withheld: ['PL2.5.1', 'PL2.5.2'],
        says: ['merged-figures@PL2.5.1', 'merged-figures@PL2.5.2'],
      },
      {
        damage: (workbook) => {
          const { sheet, row, column } = placeOf('PL2.5.1');
          sheetNamed(workbook, sheet).merges.push({ top: row, bottom: row, left: column, right: column + 1 });
        },
      },
    ],
  },
  {
    id: 'stt-typo',
    title: 'Gõ sai STT',
    reading: 'Có tên ô: đọc đủ. Không còn tên ô: dòng đó được báo, không đoán',
    cases: [
      {
        damage: (workbook) => {
          cellIn(sheetNamed(workbook, 'Phụ lục 2'), placeOf('PL2.2.1').row, COLUMNS.stt).value = '2.l';
        },
        says: ['print-changed@PL2.2.1'],
      },
      {
        damage: (workbook) => {
          cellIn(sheetNamed(workbook, 'Phụ lục 2'), placeOf('PL2.6.1').row, COLUMNS.stt).value = '6,1.';
        },
      },
      {
        damage: (workbook) => {
          cellIn(sheetNamed(workbook, 'Phụ lục 2'), placeOf('PL2.2.1').row, COLUMNS.stt).value = '2.2';
          dropNames(workbook, isOurName);
        },
        withheld: ['PL2.2.1'],
        says: ['row-not-found@PL2.2.1', 'unknown-row@PL2', ...allByLabel],
      },
    ],
  },
  {
    id: 'form-version',
    title: 'Phiên bản biểu mẫu cũ hơn hoặc mới hơn',
    reading: 'Đọc các dòng mà tên ô, STT và nội dung cùng khớp; báo phiên bản',
    cases: [
      ...['0', '2'].map((version) => ({
        damage: (workbook: Workbook) => {
          cellIn(sheetNamed(workbook, '_phuluc'), 1, 1).value = version;
        },
        says: ['form-version@report' as const],
      })),
      {
        damage: (workbook) => {
          cellIn(sheetNamed(workbook, '_phuluc'), 1, 1).value = '2';
          cellIn(sheetNamed(workbook, 'Phụ lục 2'), placeOf('PL2.1').row, COLUMNS.label).value = 'Số văn bản khác';
        },
        withheld: ['PL2.1'],
        says: ['form-version@report', 'form-version@PL2.1'],
      },
    ],
  },
  {
    id: 'libreoffice',
    title: 'Lưu bằng LibreOffice (FALSE() thay FALSE)',
    reading: 'Đọc đủ; câu chữ của mẫu không bị coi là đã sửa',
    cases: [
      {
        damage: (workbook) =>
          eachCell(workbook, (cell) => {
            if (cell.formula !== undefined) cell.formula = cell.formula.replace(/\bFALSE\b/g, 'FALSE()');
          }),
      },
    ],
  },
  {
    id: 'not-calculated',
    title: 'Tệp không có kết quả công thức',
    reading: 'Công thức của mẫu được tính lại; công thức lạ thì báo, không đoán',
    cases: [
      {
        damage: (workbook) =>
          eachCell(workbook, (cell) => {
            if (cell.formula !== undefined) cell.value = null;
          }),
      },
      {
        damage: (workbook) => Object.assign(figureCell(workbook, 'PL2.1'), { value: null, formula: '=5+4' }),
        withheld: ['PL2.1'],
        says: ['not-calculated@PL2.1'],
      },
    ],
  },
];
