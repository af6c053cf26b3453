import { cellIn, figureCell, sheetNamed } from '../report-file/damage/healthy-report';
import { damaged, explained141, ofUnit, report141, reportFile, unitData } from './report-files';
import type { Scenario } from './scenario';

const good = ofUnit('UBND xã A', { 'PL2.1': 9 });
const wrong = reportFile(report141);
const explained = reportFile(explained141);
const changed = reportFile(explained141, (workbook) => void (figureCell(workbook, 'PL4.3.2').value = '99,7'));
const begun = reportFile(
  explained141,
  (workbook) => void (cellIn(sheetNamed(workbook, 'Giải trình'), 3, 4).value = null),
);

/** Explanations in what is validated, repaired and read; the official .docx. */
export const exportScenarios: readonly Scenario[] = [
  {
    does: 'exports a report, blank rows told',
    files: { 'a.xlsx': good },
    args: ['export', '@/a.xlsx', '--output', '@/out.docx'],
    code: 0,
    out: ['Đã ghi @/out.docx', 'chưa điền đủ'],
    silent: ['giải trình'],
  },
  {
    does: 'refuses errors that are not explained, each with its cure and told that an explanation would do',
    files: { 'a.xlsx': wrong },
    args: ['export', '@/a.xlsx', '--output', '@/out.docx'],
    code: 1,
    out: [
      /@\/a\.xlsx: Chưa xuất được báo cáo: còn \d+ lỗi chưa sửa và chưa giải trình\./,
      'LỖI [Phụ lục 4!D',
      '539/541',
      /Cách xử lý: .* Nếu số liệu đúng là như vậy, hãy ghi giải trình cho lỗi này rồi xuất lại\./,
    ],
    silent: ['Đã ghi', 'CẢNH BÁO'],
  },
  {
    does: 'refuses them in English, as JSON',
    files: { 'a.xlsx': wrong },
    args: ['export', '@/a.xlsx', '--output', '@/out.docx', '--format', 'json', '--lang', 'en'],
    code: 1,
    out: ['"outcome": "refused"', 'neither corrected nor explained', '"rule": "ratio-wrong"', 'explain this error'],
  },
  {
    does: 'exports explained errors with their explanations',
    files: { 'a.xlsx': explained },
    args: ['export', '@/a.xlsx', '--output', '@/out.docx'],
    code: 0,
    out: ['Đã ghi @/out.docx', /Kèm giải trình \d+ nội dung ở cuối văn bản\./],
  },
  {
    does: 'tells what it exported as JSON',
    files: { 'a.xlsx': explained },
    args: ['export', '@/a.xlsx', '--output', '@/out.docx', '--format', 'json'],
    code: 0,
    out: ['"outcome": "exported"', '"output": "@/out.docx"', /"explained": [1-9]/, '"dropped": []'],
  },
  {
    does: 'refuses an error whose figure has changed since it was explained',
    files: { 'a.xlsx': changed },
    args: ['export', '@/a.xlsx', '--output', '@/out.docx'],
    code: 1,
    out: ['còn 1 lỗi', 'hết hiệu lực vì số liệu đã đổi', 'Giải trình hết hiệu lực, số liệu đã đổi: Đơn vị giữ nguyên'],
  },
  {
    does: 'refuses an error whose explanation is begun and blank',
    files: { 'a.xlsx': begun },
    args: ['export', '@/a.xlsx', '--output', '@/out.docx'],
    code: 1,
    out: ['còn 1 lỗi', 'Ô giải trình của lỗi này còn trống'],
  },
  {
    does: 'refuses a file with figures that are not certain, and names them',
    files: { 'a.xlsx': damaged() },
    args: ['export', '@/a.xlsx', '--output', '@/out.docx'],
    code: 1,
    out: [/Chưa xuất được báo cáo: có \d+ chỗ trong tệp không đọc được chắc chắn\./, 'PL2.2.1', 'Cách xử lý'],
    silent: ['Đã ghi', 'giải trình'],
  },
  {
    does: 'tells which characters it left out',
    files: {
      'a.xlsx': reportFile({ ...unitData('UBND xã A'), narrative: { 'I.1': ['Một đoạn\u0001 văn.'] } }),
    },
    args: ['export', '@/a.xlsx', '--output', '@/out.docx'],
    code: 0,
    out: ['Đã ghi @/out.docx'],
    error: ['Đã bỏ ký tự không in được (U+0001) trong đoạn “Một đoạn văn.”'],
  },
  {
    does: 'refuses to export what is no workbook',
    files: { 'a.xlsx': 'text' },
    args: ['export', '@/a.xlsx', '--output', '@/out.docx'],
    code: 2,
    error: ['LỖI', 'Cách xử lý'],
  },
  {
    does: 'refuses it as JSON',
    args: ['export', '@/a.xlsx', '--output', '@/out.docx', '--format', 'json'],
    code: 2,
    out: ['"outcome": "unreadable"'],
  },
  {
    does: 'refuses another name than .docx',
    files: { 'a.xlsx': good },
    args: ['export', '@/a.xlsx', '--output', '@/b.xlsx'],
    code: 2,
    error: ['phải kết thúc bằng .docx'],
  },
  {
    does: 'refuses to write over what it reads',
    files: { 'a.docx': good },
    args: ['export', '@/a.docx', '--output', '@/a.docx'],
    code: 2,
    error: ['Không ghi đè lên tệp gốc'],
  },
  {
    does: 'tells where it cannot write the document',
    files: { 'a.xlsx': good, b: '' },
    args: ['export', '@/a.xlsx', '--output', '@/b/out.docx'],
    code: 2,
    error: ['Không ghi được @/b/out.docx'],
  },
  { does: 'refuses export without output', args: ['export', '@/a.xlsx'], code: 2, error: ['Thiếu --output.'] },

  {
    does: 'validates explained errors as such',
    files: { 'a.xlsx': explained },
    args: ['validate', '@/a.xlsx'],
    code: 0,
    out: [
      /@\/a\.xlsx: không còn lỗi chưa giải trình.* \(\d+ lỗi, .*; đã giải trình \d+ lỗi, \d+ cảnh báo\)/,
      'LỖI (đã giải trình) [Phụ lục 4!D',
      'Giải trình: Đơn vị giữ nguyên (ratio-wrong:PL4.3.2).',
    ],
    silent: ['CÓ LỖI'],
  },
  {
    does: 'validates an expired explanation as an error',
    files: { 'a.xlsx': changed },
    args: ['validate', '@/a.xlsx'],
    code: 1,
    out: ['CÓ LỖI', 'Giải trình hết hiệu lực, số liệu đã đổi: Đơn vị giữ nguyên (ratio-wrong:PL4.3.2).'],
  },
  {
    does: 'sums up files with explained errors apart',
    files: { 'a.xlsx': explained, 'b.xlsx': good, 'c.xlsx': wrong },
    args: ['validate', '@'],
    code: 1,
    out: ['Tổng cộng 3 tệp: 2 không có lỗi (kể cả 1 tệp có lỗi đã giải trình), 1 có lỗi, 0 không đọc được.'],
  },
  {
    does: 'gives explanations with the findings as JSON',
    files: { 'a.xlsx': explained },
    args: ['validate', '@/a.xlsx', '--format', 'json'],
    code: 0,
    out: [
      '"explanation":{"state":"valid","text":"Đơn vị giữ nguyên (ratio-wrong:PL4.3.2)."}',
      /"explained":\{"error":[1-9]\d*,"warning":\d+\}/,
      '"explained":1}',
    ],
  },
  {
    does: 'reads explanations',
    files: { 'a.xlsx': explained },
    args: ['read', '@/a.xlsx'],
    code: 0,
    out: [/"explanations": \[\s+\{\s+"finding": "/, /"about": \[\s+"[0-9a-f]{8}"/],
  },
  {
    does: 'repairs with explanations kept',
    files: { 'a.xlsx': explained },
    args: ['repair', '@/a.xlsx', '--output', '@/out.xlsx'],
    code: 0,
    out: [/[1-9]\d* giải trình\./],
  },
];
