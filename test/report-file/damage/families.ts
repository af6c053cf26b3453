import type { IndicatorId } from '../../../src/core/form/form';
import { COLUMNS, FIRST_INDICATOR_ROW } from '../../../src/core/plan/appendix-columns';
import type { Cell, CellValue, Workbook } from '../../../src/core/workbook/workbook';
import type { FigureData } from '../../../src/report-file/data/report-data';
import type { ReadingTroubleKind } from '../../../src/report-file/reading/reading-trouble';
import {
  breakNames,
  copySheet,
  deleteRows,
  dropNames,
  insertColumn,
  insertRows,
  removeSheet,
  rename,
  shiftCellsOnly,
  sortRows,
} from './edit-workbook';
import { cellIn, figureCell, form, placeOf, sheetNamed } from './healthy-report';
import { toTcvn3, toUtf8AsLatin, toVni } from './old-encodings';

/** One damaged file and what must come of it. */
export interface DamageCase {
  readonly damage: (workbook: Workbook) => void;
  /** What is said besides what the undamaged report has, as `kind@where`, each once. */
  readonly says?: readonly `${ReadingTroubleKind}@${string}`[];
  /** Rows whose figure must not be read; every other figure is read as it was put there. */
  readonly withheld?: readonly IndicatorId[];
  /** Figures that were changed on purpose; `undefined` where the form's formula is overwritten or gone. */
  readonly reads?: Readonly<Record<IndicatorId, FigureData>>;
}

/** A family of damage, as the published matrix lists it. */
export interface DamageFamily {
  readonly id: string;
  /** What happened, for the matrix. */
  readonly title: string;
  /** What is read, said and repaired, for the matrix. */
  readonly reading: string;
  readonly cases: readonly DamageCase[];
}

const FIRST = FIRST_INDICATOR_ROW;
const appendices = form.appendices.map(({ id, number, rows }) => ({ id, sheet: `Phụ lục ${number}`, rows }));
const inputsOf = (id: string): readonly IndicatorId[] =>
  (form.appendices.find((appendix) => appendix.id === id)?.rows ?? [])
    .filter(({ kind }) => kind !== 'group')
    .map((row) => row.id);
const isFigureName = (name: string): boolean => /^PL\d/.test(name);
const isOurName = (name: string): boolean => /^(PL\d|PhuLuc_)/.test(name);
const valueAt = (workbook: Workbook, id: IndicatorId, value: CellValue): void => {
  const cell = figureCell(workbook, id);
  cell.value = value;
  delete cell.formula;
};
const eachCell = (workbook: Workbook, change: (cell: Cell) => void): void => {
  for (const { cells } of workbook.sheets) for (const line of cells.values()) for (const cell of line.values()) change(cell);
};
const unprotected = appendices.map(({ id }) => `protection-off@${id}` as const);
const reencode = (encode: (text: string) => string, font?: string) => (workbook: Workbook): void => {
  for (const { sheet } of appendices) {
    for (const line of sheetNamed(workbook, sheet).cells.values()) {
      for (const cell of line.values()) {
        if (typeof cell.value !== 'string' || cell.formula !== undefined) continue;
        cell.value = encode(cell.value);
        if (font) cell.style = { ...cell.style, font: { ...cell.style?.font, name: font } };
      }
    }
  }
};
const reencoded = appendices.map(() => 'legacy-encoding@report' as const);
const asText = (id: IndicatorId, text: string): DamageCase => ({
  damage: (workbook) => valueAt(workbook, id, text),
  reads: { [id]: text },
});

/** Every family that issue 3 names. */
export const families: readonly DamageFamily[] = [
  {
    id: 'rows-inserted',
    title: 'Chèn dòng',
    reading: 'Đọc đủ theo tên ô; số liệu ở dòng lạ được báo',
    cases: [
      ...appendices.map(({ id, sheet }) => ({
        damage: (workbook: Workbook) => insertRows(workbook, sheet, FIRST + 2, 2),
        says: [`protection-off@${id}` as const],
      })),
      {
        damage: (workbook) => {
          insertRows(workbook, 'Phụ lục 2', FIRST + 3);
          cellIn(sheetNamed(workbook, 'Phụ lục 2'), FIRST + 3, COLUMNS.figure).value = 5;
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
        damage: (workbook) => shiftCellsOnly(workbook, 'Phụ lục 5', FIRST + 5),
        withheld: inputsOf('PL5').slice(inputsOf('PL5').indexOf('PL5.2.1')),
        says: inputsOf('PL5')
          .slice(inputsOf('PL5').indexOf('PL5.2.1'))
          .map((id) => `name-and-label-disagree@${id}` as const),
      },
    ],
  },
  {
    id: 'rows-deleted',
    title: 'Xóa dòng',
    reading: 'Dòng bị xóa được báo, các dòng khác đọc đủ',
    cases: (['PL2.1', 'PL5.2.1', 'PL8.1'] as const).map((id) => ({
      damage: (workbook) => deleteRows(workbook, placeOf(id).sheet, placeOf(id).row),
      withheld: [id],
      says: [`row-not-found@${id}` as const, `protection-off@${id.slice(0, 3)}` as const],
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
        damage: (workbook) => {
          dropNames(workbook, isOurName);
          sortRows(workbook, 'Phụ lục 2', [placeOf('PL2.2.2').row, placeOf('PL2.2.1').row]);
        },
        says: appendices.map(({ id }) => `names-lost@${id}` as const),
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
        says: ['protection-off@PL3', ...appendices.map(({ id }) => `names-lost@${id}` as const)],
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
        withheld: inputsOf('PL6'),
        says: inputsOf('PL6').map((id) => `name-and-label-disagree@${id}` as const),
      },
    ],
  },
  {
    id: 'sheet-renamed',
    title: 'Đổi tên trang tính',
    reading: 'Đọc đủ',
    cases: appendices.map(({ id, sheet }) => ({
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
    cases: (['hidden', 'veryHidden'] as const).map((visibility) => ({
      damage: (workbook) => {
        sheetNamed(workbook, 'Phụ lục 4').visibility = visibility;
      },
      says: ['sheet-hidden@PL4'],
    })),
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
        says: ['sheet-twice@PL4.1.1.2', ...appendices.map(({ id }) => `names-lost@${id}` as const)],
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
    cases: appendices.map(({ id, sheet }) => ({
      damage: (workbook: Workbook) => removeSheet(workbook, sheet),
      withheld: inputsOf(id),
      says: [`sheet-deleted@${id}` as const],
    })),
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
        says: appendices.map(({ id }) => `names-lost@${id}` as const),
      },
      { damage: (workbook) => dropNames(workbook, (name) => name === 'PL2_1'), says: ['names-lost@PL2'] },
    ],
  },
  {
    id: 'names-broken',
    title: 'Tên ô thành #REF!',
    reading: 'Đọc đủ theo STT và nội dung',
    cases: [
      {
        damage: (workbook) => breakNames(workbook, isFigureName),
        says: appendices.map(({ id }) => `names-lost@${id}` as const),
      },
      { damage: (workbook) => breakNames(workbook, (name) => name === 'PL8_1'), says: ['names-lost@PL8'] },
    ],
  },
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
    id: 'numbers-as-text',
    title: 'Số ghi dưới dạng chữ: 99,8 · 1.234 · 00 · 7.000 · dấu cách · 541 hồ sơ · chữ số rộng · ’5',
    reading: 'Giữ đúng chữ đã gõ và hiểu đúng số',
    cases: [
      asText('PL4.3.2', '99,8'),
      ...['1.234', '00', '7.000', '7\u00a0000', ' 12 ', '541 hồ sơ', '５４１', '’5'].map((text) => asText('PL2.1', text)),
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
      says: named ? [] : appendices.map(({ id }) => `names-lost@${id}` as const),
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
          says: [...reencoded, ...appendices.map((appendix) => `names-lost@${appendix.id}` as const)],
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
          for (const { sheet } of appendices) sheetNamed(workbook, sheet).merges = [];
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
    id: 'protection-off',
    title: 'Bỏ khóa trang tính',
    reading: 'Đọc đủ',
    cases: [
      {
        damage: (workbook) => {
          for (const sheet of workbook.sheets) delete sheet.protection;
        },
        says: unprotected,
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
        says: ['row-not-found@PL2.2.1', 'unknown-row@PL2', ...appendices.map(({ id }) => `names-lost@${id}` as const)],
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
          for (const { sheet } of appendices) {
            const copy = copySheet(workbook, sheet, `${sheet} (2)`);
            for (const line of copy.cells.values()) {
              for (const cell of line.values()) if (typeof cell.value === 'number') cell.value += 1;
            }
          }
          copySheet(workbook, '_phuluc', '_phuluc (2)');
        },
        says: ['details-twice@report', ...appendices.map(({ id }) => `sheet-copied@${id}` as const)],
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
