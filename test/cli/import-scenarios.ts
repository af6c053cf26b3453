import { paragraph, table, wordBytes } from '../file/docx/word-parts';
import { ofUnit } from './report-files';
import type { Scenario } from './scenario';

const HEAD = ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'];
const BODY = [
  'BÁO CÁO',
  'Công tác cải cách hành chính quý III năm 2022',
  'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
  '1. Về kế hoạch CCHC',
];
const letter = (sentence: string, rows: readonly (readonly string[])[]): Uint8Array =>
  wordBytes([...BODY, sentence, 'Phụ lục 2'].map((text) => paragraph(text)).join('') + table(HEAD, ...rows));

const PLAN = ['2.1', 'Số nhiệm vụ đề ra trong kế hoạch', 'Nhiệm vụ', '44', ''];
const DONE = ['2.2', 'Số nhiệm vụ đã hoàn thành', 'Nhiệm vụ', '34', 'đến 30/8'];
const sound = letter('Kế hoạch đề ra 44 nhiệm vụ.', [PLAN, DONE]);

/** `phuluc import`. */
export const importScenarios: readonly Scenario[] = [
  {
    does: 'prints what a letter says as report.json',
    files: { 'a.docx': sound },
    args: ['import', '@/a.docx'],
    code: 0,
    out: [
      '"kind": "Q3"',
      '"PL2.2.1": 44',
      '"PL2.2.2": 34',
      '"PL2.2.2": "đến 30/8"',
      '"I.1": [',
      'Kế hoạch đề ra 44 nhiệm vụ.',
      '"I.1/ke-hoach-cchc": null',
    ],
    error: ['Kỳ báo cáo: quý III 2022.', 'Lấy được 2 số liệu chắc chắn'],
  },
  {
    does: 'takes what only the sentences tell for the supplementary sheet',
    files: {
      'a.txt': ['I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', '4. Về tuyên truyền', 'Đã đăng 32 tin, bài về CCHC.'].join('\n'),
    },
    args: ['import', '@/a.txt'],
    code: 0,
    out: [/"supplementary": \{\s*"BS2\.1": 32/],
    error: ['Lấy được 1 số liệu chắc chắn'],
  },
  {
    does: 'writes a workbook of it',
    files: { 'a.docx': sound },
    args: ['import', '@/a.docx', '--output', '@/out.xlsx'],
    code: 0,
    out: [
      'Đã ghi @/out.xlsx',
      'Lấy được 2 số liệu chắc chắn, 1 đoạn văn, 2 tiêu đề mục.',
      'Mục I.1 dùng lời văn của văn bản, câu chuẩn của các mục đó để ngoài; muốn dùng lại: thẻ Báo cáo',
    ],
  },
  {
    does: 'tells of contradictions, doubts, computed rows and what could not be placed, and takes none of it',
    files: {
      'a.docx': letter('Kế hoạch đề ra 42 nhiệm vụ.', [
        PLAN,
        ['2', 'Tỷ lệ hoàn thành Kế hoạch CCHC năm', '%', '50', ''],
        ['2.2', 'Số nhiệm vụ đã hoàn thành', 'Việc', '34', ''],
        ['9', 'Số buổi họp', 'Buổi', '12', ''],
      ]),
    },
    args: ['import', '@/a.docx', '--output', '@/out.xlsx'],
    code: 1,
    out: [
      'Lấy được 0 số liệu chắc chắn',
      /PL2\.2\.1 .*: 44 \(Bảng PL2, dòng 2\.1: .*\) ≠ 42 \(Mục I\.1: “Kế hoạch đề ra 42 nhiệm vụ\.”\)/,
      /PL2\.2\.2 .*đơn vị tính khác mẫu/,
      'Dòng không có trong biểu mẫu: “9 | Số buổi họp | Buổi | 12”',
    ],
  },
  {
    does: 'tells of a computed row that its own rows contradict, as JSON',
    files: {
      'a.txt': [
        'Phụ lục 2',
        HEAD,
        PLAN,
        DONE,
        ['2', 'Tỷ lệ hoàn thành Kế hoạch CCHC năm (Lũy kế đến thời điểm báo cáo)', '%', '50', ''],
      ]
        .map((row) => [row].flat().join('\t'))
        .join('\n'),
    },
    args: ['import', '@/a.txt', '--output', '@/report.json', '--format', 'json', '--lang', 'en'],
    code: 1,
    out: ['"outcome": "imported"', '"kind": "differing"', '50 ≠ 77'],
  },
  {
    does: 'takes an older workbook’s figures exactly',
    files: { 'a.xlsx': ofUnit('UBND xã A', { 'PL2.1': 9, 'PL4.3.2': '99,8' }) },
    args: ['import', '@/a.xlsx'],
    code: 0,
    out: ['"name": "UBND xã A"', '"PL2.1": 9'],
    silent: ['"PL4.3.2"'],
  },
  {
    does: 'refuses what is no letter',
    files: { 'a.docx': 'không phải' },
    args: ['import', '@/a.docx'],
    code: 2,
    error: ['Đây không phải tệp Word', 'Lưu dưới dạng'],
  },
  {
    does: 'refuses a PDF with a way out',
    files: { 'a.pdf': '%PDF-1.7' },
    args: ['import', '@/a.pdf', '--lang', 'en'],
    code: 2,
    error: ['This is a PDF file', 'paste'],
  },
  { does: 'refuses a file that is not there', args: ['import', '@/b.docx'], code: 2, error: ['Không có tệp'] },
  {
    does: 'refuses to write over the letter',
    files: { 'a.docx': sound },
    args: ['import', '@/a.docx', '--output', '@/a.docx'],
    code: 2,
    error: ['Không ghi đè'],
  },
  {
    does: 'refuses a form that is not there',
    files: { 'a.docx': sound },
    args: ['import', '@/a.docx', '--form', 'x'],
    code: 2,
    error: ['không có biểu mẫu này'],
  },
];
