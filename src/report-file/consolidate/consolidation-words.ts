import { periodInWords } from '../../core/report/period';
import type { ReportPeriod } from '../../core/report/report-details';
import type { Language, Severity } from '../../core/rule/finding';
import type { LeftOutReason } from './consolidate';

/** What the sheets of a consolidation say; sheet names are the same in every language, as those of appendices. */
export interface ConsolidationWords {
  readonly unit: string;
  readonly file: string;
  readonly source: string;
  readonly total: string;
  /** Under the title of every appendix of totals. */
  readonly summary: (reports: number, period: ReportPeriod | undefined) => string;
  readonly percentNote: string;
  readonly reasons: Readonly<Record<LeftOutReason, string>>;
  readonly findingHeadings: readonly string[];
  readonly severities: Readonly<Record<Severity, string>>;
  /** Said of an explanation whose figures have changed. */
  readonly expired: string;
  readonly leftOutHeadings: readonly string[];
  readonly unitHeadings: readonly string[];
  readonly missing: string;
  /** The same where the unit of some files is not known. */
  readonly missingUnless: (files: number) => string;
  readonly undecided: string;
  readonly late: string;
  readonly unlisted: string;
  readonly allIn: string;
}

export const SHEETS = {
  matrix: 'Ma trận',
  source: 'Nguồn số liệu',
  findings: 'Phát hiện',
  leftOut: 'Không cộng',
  units: 'Tình hình nộp',
} as const;

/** The defined name of each list's table, by its sheet. */
export const LIST_NAMES: Readonly<Record<string, string>> = {
  [SHEETS.matrix]: 'TongHop_MaTran',
  [SHEETS.source]: 'TongHop_NguonSoLieu',
  [SHEETS.findings]: 'TongHop_PhatHien',
  [SHEETS.leftOut]: 'TongHop_KhongCong',
  [SHEETS.units]: 'TongHop_TinhHinhNop',
};

export const consolidationWords: Readonly<Record<Language, ConsolidationWords>> = {
  vi: {
    unit: 'Đơn vị',
    file: 'Tệp',
    source: 'Ô chứa số liệu trong tệp của đơn vị',
    total: 'Tổng hợp',
    summary: (reports, period) => `(Tổng hợp từ ${reports} báo cáo${period ? ` ${periodInWords(period)}` : ''})`,
    percentNote: 'Tỷ lệ do đơn vị tự ghi, không cộng được',
    reasons: {
      unreadable: 'Không đọc được',
      'other-form': 'Làm theo biểu mẫu khác',
      'other-period': 'Thuộc kỳ báo cáo khác',
      'unit-twice': 'Một đơn vị có nhiều tệp; phải chọn một',
      'no-unit': 'Không ghi tên đơn vị',
    },
    findingHeadings: [
      'Đơn vị',
      'Tệp',
      'Mức',
      'Chỉ tiêu',
      'Ô',
      'Đang ghi',
      'Nên là',
      'Nội dung',
      'Có thể do',
      'Cách xử lý',
      'Giải trình của đơn vị',
    ],
    severities: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
    expired: 'hết hiệu lực, số liệu đã đổi',
    leftOutHeadings: ['Tệp', 'Đơn vị', 'Lý do', 'Nội dung', 'Cách xử lý'],
    unitHeadings: ['Đơn vị', 'Tình hình', 'Hạn nộp', 'Ngày ký'],
    missing: 'Chưa có báo cáo',
    missingUnless: (files) => `Chưa có báo cáo; còn ${files} tệp chưa rõ của đơn vị nào (xem trang Không cộng)`,
    undecided: 'Có gửi tệp nhưng chưa cộng (xem trang Không cộng)',
    late: 'Ký sau hạn nộp',
    unlisted: 'Có báo cáo nhưng không có trong danh sách',
    allIn: 'Đã có báo cáo',
  },
  en: {
    unit: 'Unit',
    file: 'File',
    source: 'The figure’s cell in the unit’s file',
    total: 'Total',
    summary: (reports, period) => `(Total of ${reports} reports${period ? `, ${periodInWords(period)}` : ''})`,
    percentNote: 'A percentage that units state themselves cannot be added up',
    reasons: {
      unreadable: 'Unreadable',
      'other-form': 'Made with another form',
      'other-period': 'Of another period',
      'unit-twice': 'Several files of one unit; one must be chosen',
      'no-unit': 'Names no unit',
    },
    findingHeadings: [
      'Unit',
      'File',
      'Severity',
      'Indicator',
      'Cell',
      'Stands',
      'Expected',
      'Finding',
      'Likely cause',
      'What to do',
      'The unit’s explanation',
    ],
    severities: { error: 'Error', warning: 'Warning', info: 'Note' },
    expired: 'expired, figures have changed',
    leftOutHeadings: ['File', 'Unit', 'Reason', 'Finding', 'What to do'],
    unitHeadings: ['Unit', 'State', 'Last day', 'Signed'],
    missing: 'No report',
    missingUnless: (files) => `No report; the unit of ${files} files is not known (see the sheet Không cộng)`,
    undecided: 'Sent files that are not counted (see the sheet Không cộng)',
    late: 'Signed after the last day',
    unlisted: 'Has a report and is not in the list',
    allIn: 'Has a report',
  },
};
