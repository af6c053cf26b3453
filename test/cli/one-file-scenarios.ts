import { damaged, ofUnit, report141 } from './report-files';
import type { Scenario } from './scenario';

const json = (data: unknown): string => JSON.stringify(data);
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
const good = ofUnit('UBND xã A', { 'PL2.1': 9 });

/** Help, wrong use, new and read. */
export const oneFileScenarios: readonly Scenario[] = [
  { does: 'tells what there is', args: ['--help'], code: 0, out: ['phuluc new', 'phuluc validate', 'mã thoát'] },
  { does: 'tells it in English', args: ['--help', '--lang', 'en'], code: 0, out: ['exit codes'], silent: ['mã thoát'] },
  ...(['new', 'read', 'validate', 'repair', 'export', 'consolidate', 'import'] as const).flatMap(
    (command): Scenario[] => [
      { does: `explains ${command}`, args: [command, '--help'], code: 0, out: [`phuluc ${command} `, '--lang vi|en'] },
      {
        does: `explains ${command} in English`,
        args: ['help', command, '--lang=en'],
        code: 0,
        out: [`phuluc ${command} `, 'Exit code'],
      },
    ],
  ),
  ...(
    [
      ['new', '0 đã ghi tệp · 2 '],
      ['validate', '1 còn lỗi · 2 '],
      ['import', '1 còn chỗ phải xem · 2 '],
      ['consolidate', '1 có tệp không cộng hoặc đơn vị thiếu · 2 không cộng được tệp nào'],
    ] as const
  ).map(([command, codes]): Scenario => ({
    does: `says what the exit codes of ${command} mean`,
    args: [command, '--help'],
    code: 0,
    out: [codes],
  })),
  { does: 'refuses no command', args: [], code: 2, error: ['Chưa nêu lệnh.', 'phuluc --help'] },
  { does: 'refuses an unknown command', args: ['constructor'], code: 2, error: ['Không có lệnh “constructor”.'] },
  {
    does: 'refuses an unknown option',
    args: ['validate', '@', '--deep'],
    code: 2,
    error: ['không có tùy chọn --deep'],
  },
  { does: 'refuses another command’s option', args: ['read', '@/a.xlsx', '--units', 'x'], code: 2, error: ['--units'] },
  { does: 'refuses an option without its value', args: ['new', '--output'], code: 2, error: ['--output'] },
  { does: 'refuses another language', args: ['validate', '@', '--lang', 'fr'], code: 2, error: ['--lang'] },
  { does: 'refuses another format', args: ['validate', '@', '--format', 'xml'], code: 2, error: ['--format'] },
  { does: 'refuses to read two files', args: ['read', 'a.xlsx', 'b.xlsx'], code: 2, error: ['Thừa “b.xlsx”.'] },
  { does: 'refuses new without output', args: ['new'], code: 2, error: ['Thiếu --output.'] },
  {
    does: 'refuses to validate nothing',
    args: ['validate', '--lang', 'en'],
    code: 2,
    error: ['A file or folder is missing.'],
  },

  ...['new', 'repair', 'consolidate'].map((command): Scenario => ({
    does: `refuses another kind of file from ${command}`,
    files: { 'a.xlsx': good },
    args: [command, ...(command === 'new' ? [] : ['@/a.xlsx']), '--output', '@/out.pdf'],
    code: 2,
    error: ['phải kết thúc bằng .xlsx'],
  })),
  { does: 'says that a folder is one', args: ['read', '@'], code: 2, error: ['là thư mục, không phải tệp'] },
  { does: 'makes a template', args: ['new', '--output', '@/out.xlsx'], code: 0, out: ['Đã ghi @/out.xlsx'] },
  ...(['vi', 'en'] as const).map((lang) => ({
    does: `loses no report that is there already, in ${lang}`,
    files: { 'out.xlsx': good },
    args: ['new', '--output', '@/out.xlsx', '--lang', lang],
    code: 2 as const,
    error: [lang === 'vi' ? 'đã có tệp tên này' : 'is there already', '--overwrite'],
  })),
  {
    does: 'replaces a file where it is told to',
    files: { 'out.xlsx': 'x' },
    args: ['new', '--output', '@/out.xlsx', '--overwrite'],
    code: 0,
    out: ['Đã ghi @/out.xlsx'],
  },
  {
    does: 'makes a report and says so as JSON',
    files: { 'report.json': json(report141) },
    args: ['new', '--data', '@/report.json', '--output', '@/out.xlsx', '--format', 'json'],
    code: 0,
    out: ['"outcome": "written"', '"form": "cchc-xa-2022"'],
  },
  {
    does: 'refuses faulty data with every fault by its path',
    files: { 'report.json': json({ figures: { 'PL2.1': [] }, unit: { level: 'x' }, foo: 1 }) },
    args: ['new', '--data', '@/report.json', '--output', '@/out.xlsx'],
    code: 2,
    error: ['có 3 chỗ', 'figures["PL2.1"]: phải là số hoặc chữ', 'unit.level: chỉ nhận', 'foo: không có mục này'],
  },
  {
    does: 'refuses an indicator that the form does not have',
    files: { 'report.json': json({ figures: { 'PL9.9': 1 } }) },
    args: ['new', '--data', '@/report.json', '--output', '@/out.xlsx', '--lang', 'en'],
    code: 2,
    error: ['figures["PL9.9"]: the form cchc-xa-2022 has no such indicator'],
  },
  {
    does: 'refuses data that is no JSON',
    files: { 'a.json': '{' },
    args: ['new', '--data', '@/a.json', '--output', '@/out.xlsx'],
    code: 2,
    error: ['không phải JSON'],
  },
  {
    does: 'refuses data that is not there',
    args: ['new', '--data', '@/a.json', '--output', '@/out.xlsx'],
    code: 2,
    error: ['không có tệp hoặc thư mục này'],
  },
  {
    does: 'refuses an unknown form',
    args: ['new', '--form', 'x', '--output', '@/out.xlsx'],
    code: 2,
    error: ['không có biểu mẫu này'],
  },
  {
    does: 'tells where it cannot write',
    files: { a: '' },
    args: ['new', '--output', '@/a/out.xlsx'],
    code: 2,
    error: ['Không ghi được'],
  },
  {
    does: 'takes no supplementary figure that the form does not have',
    files: { 'a.json': json({ supplementary: { 'BS9.9': 32 } }) },
    args: ['new', '--data', '@/a.json', '--output', '@/out.xlsx'],
    code: 2,
    error: ['supplementary["BS9.9"]'],
  },

  {
    does: 'writes what a report says to a file',
    files: { 'a.xlsx': good },
    args: ['read', '@/a.xlsx', '--output', '@/report.json'],
    code: 0,
    out: ['Đã ghi @/report.json'],
    silent: ['"PL2.1"'],
  },
  {
    does: 'writes over no file that is there already when it reads',
    files: { 'a.xlsx': good, 'report.json': '{}' },
    args: ['read', '@/a.xlsx', '--output', '@/report.json'],
    code: 2,
    error: ['đã có tệp tên này'],
  },
  {
    does: 'writes over no report that it reads',
    files: { 'a.xlsx': good },
    args: ['read', '@/a.xlsx', '--output', '@/a.xlsx', '--overwrite'],
    code: 2,
    error: ['hãy chọn tên khác'],
  },
  {
    does: 'takes data in UTF-16, as Windows PowerShell writes it',
    files: { 'report.json': utf16(json(report141)) },
    args: ['new', '--data', '@/report.json', '--output', '@/out.xlsx'],
    code: 0,
    out: ['Đã ghi @/out.xlsx'],
  },
  {
    does: 'refuses data whose letters it would read wrong',
    files: { 'report.json': Uint8Array.from(Buffer.from('{"unit":{"name":"x\u00e3"}}', 'latin1')) },
    args: ['new', '--data', '@/report.json', '--output', '@/out.xlsx'],
    code: 2,
    error: ['không theo bảng mã UTF-8'],
  },
  {
    does: 'reads a report with each figure’s cell',
    files: { 'a.xlsx': good },
    args: ['read', '@/a.xlsx'],
    code: 0,
    out: ['"PL2.1": 9', /"PL2\.1": \{\s+"sheet": "Phụ lục 2",\s+"address": "D7"/],
  },
  {
    does: 'reads what is certain of a damaged one',
    files: { 'a.xlsx': damaged() },
    args: ['read', '@/a.xlsx'],
    code: 1,
    out: ['"PL2.1": "9"'],
    error: ['PL2.2.1', 'PL2.2.2'],
    silent: ['"PL2.2.1": "'],
  },
  {
    does: 'tells that a file is not there',
    args: ['read', '@/a.xlsx'],
    code: 2,
    error: ['Không có tệp hoặc thư mục “@/a.xlsx”.'],
  },
  {
    does: 'tells that a folder is no file',
    files: { 'b/a.xlsx': good },
    args: ['read', '@/b'],
    code: 2,
    error: ['là thư mục, không phải tệp'],
  },
  {
    does: 'tells that a file is no workbook',
    files: { 'a.xlsx': 'text' },
    args: ['read', '@/a.xlsx', '--lang', 'en'],
    code: 2,
    error: ['not an Excel file'],
  },
];
