import type { SheetTable } from '../form/form';
import type { ReportDetails } from '../report/report-details';
import { TABLE_WIDTH } from './appendix-columns';
import { SIZES } from './appendix-styles';
import { appendixSheet } from './names';
import { shortDate } from './report-date';
import { lineWidth } from './row-height';
import { balanceText, linesOf } from './text-lines';

const BLANKS = '……';
/** Titles of such forms are printed with a line break after these words. */
const TITLE_OPENING = /^(.*? BÁO CÁO) (?=\S)/u;

/** What stands above the title: `Phụ lục 4`. */
export function topLine(table: SheetTable): string {
  return appendixSheet(table.id);
}

/** The title in its lines: broken as printed where that makes two lines, otherwise into lines of about one length. */
export function titleText(title: string): string {
  const setting = { size: SIZES.title, bold: true, widthPoints: lineWidth(TABLE_WIDTH) };
  const asPrinted = title.replace(TITLE_OPENING, '$1\n');
  return linesOf(asPrinted, setting) === 2 ? asPrinted : balanceText(title, setting);
}

/** The unit as its cell shows it: the codes of a list one a line. */
export function unitText(unit: string): string {
  return unit.replace(/; /g, ';\n');
}

/** The column headings as the official form prints them. */
export const HEADINGS = {
  label: 'Chỉ tiêu thống kê\n(Sử dụng trong kỳ báo cáo hàng quý, 6 tháng, năm)',
  result: 'Kết quả thống kê',
  unit: 'Đơn vị tính',
  figure: 'Số liệu',
  note: 'Ghi chú',
} as const;

/** Dots to write on where a detail is blank or its name is gone. */
const detail = (name: string): string => `IFERROR(IF(${name}="","${BLANKS}",${name}),"${BLANKS}")`;

/** The reference to the report, live on the meta sheet's names; en-US. */
export const REFERENCE_FORMULA =
  `="(Kèm theo Báo cáo số "&${detail('BC_So')}&" ngày "&${detail('BC_NgayNgan')}` +
  `&" của "&${detail('BC_DonVi')}&")"`;

/** What {@link REFERENCE_FORMULA} shows for these details. */
export function referenceText({ document, unit }: ReportDetails): string {
  const number = document.number || BLANKS;
  return `(Kèm theo Báo cáo số ${number} ngày ${shortDate(document.date) || BLANKS} của ${unit.name || BLANKS})`;
}
