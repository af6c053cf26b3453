import type { IndicatorId } from '../../../src/core/form/form';
import type { CellValue } from '../../../src/core/workbook/workbook';
import type { ReadingTroubleKind } from '../../../src/report-file/reading/reading-trouble';
import type { DamageCase, DamageFamily } from './damage-case';
import { figureCell } from './healthy-report';

/** A figure with a value and a number format of its own. */
const formatted = (id: IndicatorId, value: CellValue, numberFormat: string): Pick<DamageCase, 'damage'> => ({
  damage: (workbook) => {
    const cell = figureCell(workbook, id);
    cell.value = value;
    cell.style = { ...cell.style, numberFormat };
  },
});
const refused = (id: IndicatorId, value: number, format: string, kind: ReadingTroubleKind): DamageCase => ({
  ...formatted(id, value, format),
  withheld: [id],
  says: [`${kind}@${id}`],
});
const read = (id: IndicatorId, value: number | string, format: string): DamageCase => ({
  ...formatted(id, value, format),
  reads: { [id]: value },
});

/** Cells that show another number than they hold, and numbers that are written in an unusual way. */
export const formatFamilies: readonly DamageFamily[] = [
  {
    id: 'dates',
    title: 'Số liệu bị Excel đổi thành ngày giờ (gõ 5/9, 5-9, 1:30)',
    reading: 'Không đọc số thứ tự của ngày (44.809) là số liệu: báo ô là ngày giờ',
    cases: [
      refused('PL2.1', 44_809, 'd-mmm', 'date-for-figure'),
      refused('PL7.1.1', 44_809, 'dd/mm/yyyy', 'date-for-figure'),
      refused('PL2.6', 1, '[$-42A]dd\\ mmmm\\ yyyy', 'date-for-figure'),
      refused('PL8.3', 0.0625, 'h:mm', 'date-for-figure'),
      {
        damage: () => undefined,
        rewrite: (parts) => {
          const name = 'xl/worksheets/sheet2.xml';
          const text = parts.get(name) ?? '';
          parts.set(name, text.replace(/<c r="D7"[^>]*>.*?<\/c>/, '<c r="D7" t="d"><v>2022-09-05</v></c>'));
        },
        withheld: ['PL2.1'],
        says: ['date-for-figure@PL2.1'],
      },
    ],
  },
  {
    id: 'percent-format',
    title: 'Ô định dạng kiểu phần trăm (0,4 hiện 40%; 1 hiện 100%)',
    reading: 'Dòng đếm: không đoán. Dòng tỷ lệ: đọc số trong ô, quy tắc `percent-as-fraction` báo',
    cases: [
      refused('PL2.1', 1, '0%', 'percent-for-figure'),
      refused('PL7.1.1', 0.04, '0.00%', 'percent-for-figure'),
      refused('PL2.6', 1, '0%', 'percent-for-figure'),
      read('PL8.3', 0.4, '0%'),
      read('PL8.3', Number.MAX_VALUE, '0%'),
    ],
  },
  {
    id: 'other-number-formats',
    title: 'Định dạng số làm người xem thấy số khác, hoặc không thấy số',
    reading: 'Chia cho nghìn, ẩn số: không đoán. Làm tròn, dấu chấm nghìn, đơn vị, số mũ: đọc đủ',
    cases: [
      refused('PL7.1.1', 7000, '#,##0,', 'shown-otherwise'),
      refused('PL2.1', 7, ';;;', 'shown-otherwise'),
      read('PL2.1', 7, '#,##0" văn bản"'),
      read('PL2.1', 0, '0;-0;;@'),
      read('PL7.1.1', 1200, '0.00E+00'),
      read('PL7.1.1', -5, '#,##0;[Red](#,##0)'),
    ],
  },
  {
    id: 'words-for-numbers',
    title: 'Chữ không phải một con số: 2 nghìn · 7k · 4² · 44/45 · ~44 · O5',
    reading: 'Giữ đúng chữ đã gõ, không hiểu thành 2, 7, 42; quy tắc `not-a-number` báo',
    cases: ['2 nghìn', '7k', '4²', '44/45', '~44', 'O5', '1E3', '(5)'].map((text) => read('PL2.1', text, '@')),
  },
  {
    id: 'unseen-marks',
    title: 'Dấu không nhìn thấy đi kèm khi chép từ trang web, tin nhắn (chiều chữ, chỗ ngắt, gạch nối mềm)',
    reading: 'Đọc đủ',
    cases: ['\u200e44\u202c', '\u200f44', '\u2060\u200b44\ufeff'].map((text) => read('PL2.1', text, '@')),
  },
];
