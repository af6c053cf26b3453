import { damaged, ofUnit, report141, reportFile } from './report-files';
import type { Scenario } from './scenario';

const good = ofUnit('UBND xã A', { 'PL2.1': 9 });
const wrong = reportFile(report141);

/** Validate, repair and consolidate. */
export const manyFileScenarios: readonly Scenario[] = [
  {
    does: 'validates a report without errors',
    files: { 'a.xlsx': good },
    args: ['validate', '@/a.xlsx'],
    code: 0,
    out: ['@/a.xlsx: không có lỗi, chưa điền đủ (0 lỗi'],
  },
  {
    does: 'validates report 141',
    files: { 'a.xlsx': wrong },
    args: ['validate', '@/a.xlsx'],
    code: 1,
    out: ['CÓ LỖI', 'LỖI [Phụ lục 4!D', '539/541', 'Cách xử lý'],
  },
  {
    does: 'validates folders, files of other kinds apart, and sums up',
    files: { 'a.xlsx': good, 'b/c.XLSX': good, 'b/~$c.xlsx': 'x', 'b/d.txt': 'x', 'e.xlsx': wrong },
    args: ['validate', '@'],
    code: 1,
    out: [/^c\.XLSX: không có lỗi/m, 'Tổng cộng 3 tệp: 2 không có lỗi, 1 có lỗi, 0 không đọc được.'],
    silent: ['~$', 'd.txt'],
  },
  {
    does: 'gives findings as JSON',
    files: { 'a.xlsx': wrong },
    args: ['validate', '@/a.xlsx', '--format', 'json'],
    code: 1,
    out: [
      /"rule":"ratio-wrong","severity":"error","where":"PL4\.3\.2","cell":\{"sheet":"Phụ lục 4","address":"D\d+"\},"value":"99,8","expected":"99,6"/,
      '"summary": {"files":1,"valid":0,"invalid":1,"unreadable":0,"explained":0}',
    ],
  },
  {
    does: 'goes on after an unreadable file',
    files: { 'a.xlsx': 'no workbook', 'b.xlsx': good },
    args: ['validate', '@', '@/c.xlsx', '--lang', 'en'],
    code: 2,
    out: [
      /^a\.xlsx: UNREADABLE/m,
      /^b\.xlsx: no errors/m,
      '3 files in all: 1 without errors, 0 with errors, 2 unreadable.',
    ],
  },
  {
    does: 'tells a folder without workbooks',
    files: { 'b/d.txt': '' },
    args: ['validate', '@'],
    code: 2,
    error: ['Không có tệp .xlsx nào trong @.'],
  },
  {
    does: 'compares with the period before',
    files: {
      'a.xlsx': reportFile({
        unit: { name: 'A' },
        period: { year: 2022, kind: 'H1' },
        figures: { 'PL2.2.1': 40, 'PL2.2.2': 30 },
      }),
      'b.xlsx': reportFile({
        unit: { name: 'A' },
        period: { year: 2022, kind: 'Q3' },
        figures: { 'PL2.2.1': 40, 'PL2.2.2': 20 },
      }),
    },
    args: ['validate', '@/b.xlsx', '--previous', '@/a.xlsx'],
    code: 0,
    out: ['PL2.2.2 là số lũy kế trong năm nhưng giảm từ 30 (kỳ trước) xuống 20.'],
  },
  {
    does: 'does not compare with another unit’s report',
    files: { 'a.xlsx': good, 'b.xlsx': ofUnit('UBND xã B') },
    args: ['validate', '@/b.xlsx', '--previous', '@/a.xlsx'],
    code: 0,
    out: ['Báo cáo kỳ trước là của “UBND xã A”'],
  },
  {
    does: 'refuses a period before that is not there',
    files: { 'b.xlsx': good },
    args: ['validate', '@/b.xlsx', '--previous', '@/a.xlsx'],
    code: 2,
    error: ['@/a.xlsx'],
  },
  {
    does: 'refuses a period before that is no report',
    files: { 'b.xlsx': good, 'a.xlsx': 'x' },
    args: ['validate', '@/b.xlsx', '--previous', '@/a.xlsx'],
    code: 2,
    error: ['không phải tệp Excel'],
  },

  {
    does: 'repairs and lists what is left',
    files: { 'a.xlsx': damaged() },
    args: ['repair', '@/a.xlsx', '--output', '@/out.xlsx'],
    code: 1,
    out: ['Đã ghi @/out.xlsx', 'không xếp được', 'PL2.2.1', 'PL2.2.2'],
  },
  {
    does: 'repairs a sound report',
    files: { 'a.xlsx': good },
    args: ['repair', '@/a.xlsx', '--output', '@/out.xlsx', '--format', 'json'],
    code: 0,
    out: ['"outcome": "repaired"', '"notPlaced": []', '"figures": 1'],
  },
  {
    does: 'does not overwrite the original',
    files: { 'a.xlsx': good },
    args: ['repair', '@/a.xlsx', '--output', '@/a.xlsx'],
    code: 2,
    error: ['Không ghi đè'],
  },
  {
    does: 'cannot repair what it cannot read',
    files: { 'a.xlsx': 'x' },
    args: ['repair', '@/a.xlsx', '--output', '@/out.xlsx', '--format', 'json'],
    code: 2,
    out: ['"outcome": "unreadable"'],
  },

  {
    does: 'adds up units and leaves the last total out',
    files: { 'a.xlsx': good, 'b.xlsx': ofUnit('UBND xã B', { 'PL2.1': 1 }), 'out.xlsx': good },
    args: ['consolidate', '@', '--output', '@/out.xlsx', '--overwrite'],
    code: 0,
    out: [/^Đã cộng 2 báo cáo quý III năm 2022; 0 tệp không cộng\.\nĐã ghi /],
  },
  {
    does: 'loses no total that is there already',
    files: { 'a.xlsx': good, 'out.xlsx': good },
    args: ['consolidate', '@/a.xlsx', '--output', '@/out.xlsx'],
    code: 2,
    error: ['@/out.xlsx', 'đã có tệp tên này', '--overwrite'],
  },
  {
    does: 'loses no file that is there already for a repaired one',
    files: { 'a.xlsx': good, 'out.xlsx': good },
    args: ['repair', '@/a.xlsx', '--output', '@/out.xlsx'],
    code: 2,
    error: ['đã có tệp tên này'],
  },
  {
    does: 'names who is missing and what is not counted',
    files: { 'a.xlsx': good, 'b.xlsx': 'x', 'units.csv': 'UBND xã A\nUBND xã Z' },
    args: ['consolidate', '@', '--output', '@/out.xlsx', '--units', '@/units.csv'],
    code: 1,
    out: [
      /^Đã cộng 1 báo cáo quý III năm 2022; 1 tệp không cộng\.\n/,
      'Không cộng b.xlsx: Không đọc được',
      'Chưa có báo cáo: UBND xã Z\n  Chưa rõ của đơn vị nào, có thể là của đơn vị vừa nêu: b.xlsx',
    ],
  },
  {
    does: 'suspects no file that is nobody’s, where every unit has sent one',
    files: { 'a.xlsx': good, 'b.xlsx': 'x', 'units.csv': 'UBND xã A' },
    args: ['consolidate', '@', '--output', '@/out.xlsx', '--units', '@/units.csv'],
    code: 1,
    out: [/^((?!Chưa rõ)[^])*$/],
  },
  {
    does: 'gives the same as JSON',
    files: { 'a.xlsx': good, 'b.xlsx': good, 'c.xlsx': ofUnit('UBND xã C') },
    args: ['consolidate', '@', '--output', '@/out.xlsx', '--format', 'json'],
    code: 1,
    out: [/"counted": \[\s+\{\s+"file": "@\/c\.xlsx"/, '"reason": "unit-twice"'],
  },
  {
    does: 'reads a list that Excel saved as Unicode text',
    files: { 'a.xlsx': good, 'u.txt': Buffer.from('\ufeffUBND xã A\t15/9/2099\r\nUBND xã Ế\t\r\n', 'utf16le') },
    args: ['consolidate', '@', '--output', '@/out.xlsx', '--units', '@/u.txt'],
    code: 1,
    out: ['Chưa có báo cáo: UBND xã Ế'],
  },
  {
    does: 'refuses a list in letters of another encoding',
    files: { 'a.xlsx': good, 'u.csv': Buffer.from('UBND x\xe3 A', 'latin1') },
    args: ['consolidate', '@', '--output', '@/out.xlsx', '--units', '@/u.csv'],
    code: 2,
    error: ['CSV UTF-8'],
  },
  {
    does: 'refuses a list whose days cannot be read',
    files: { 'a.xlsx': good, 'u.csv': 'A,mai' },
    args: ['consolidate', '@', '--output', '@/out.xlsx', '--units', '@/u.csv'],
    code: 2,
    error: ['dòng 1'],
  },
  {
    does: 'adds up nothing',
    files: { 'a.xlsx': 'x' },
    args: ['consolidate', '@', '--output', '@/out.xlsx'],
    code: 2,
    out: ['Đã cộng 0 báo cáo; 1 tệp không cộng.'],
  },
];
