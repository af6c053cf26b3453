import type { Form } from '../../form/form';
import { foldText } from '../../prose/folded-text';
import { bareLabel } from '../tables/label-likeness';

/** What every official letter has and nobody writes: motto, lines drawn with signs, a note that it was signed. */
const FRAME =
  /^(?:cộng hòa xã hội chủ nghĩa việt nam|độc lập ?[-–] ?tự do ?[-–] ?hạnh phúc|[^\p{L}\d%]+|\(?\[?đã ký\]?\)?|báo cáo)$/u;
const REFERENCE = /^\(?kèm theo (?:báo cáo|công văn)[^()]*\)?$/;
/** A page's number by itself. */
const PAGE = /^(?:trang )?[-–]? ?\d{1,3} ?[-–]?(?:\/\d{1,3})?$/;
/** Words of the heads of appendices' tables. */
const HEAD_WORDS = new Set(
  bareLabel(
    'STT Chỉ tiêu thống kê Kết quả thống kê Đơn vị tính Số liệu Ghi chú Sử dụng trong kỳ báo cáo hàng quý 6 tháng năm',
  ).split(' '),
);

/** Whether a line of a letter is its frame. */
export function isFrame(line: string): boolean {
  return FRAME.test(foldText(line).folded);
}

/** Whether a line is nothing but the number of a page. */
export function isPageNumber(line: string): boolean {
  return PAGE.test(foldText(line).folded);
}

/** Whether a line of an appendix is its title, its reference to the report, or the head of its table. */
export function isAppendixFrame(line: string, form: Form): boolean {
  if (isFrame(line) || REFERENCE.test(foldText(line).folded)) return true;
  const words = bareLabel(line).split(' ');
  if (/[a-z]/.test(words.join(' ')) && words.every((word) => HEAD_WORDS.has(word))) return true;
  return line === line.toUpperCase() && titleWords(form).some((title) => words.every((word) => title.has(word)));
}

const known = new WeakMap<Form, readonly ReadonlySet<string>[]>();

function titleWords(form: Form): readonly ReadonlySet<string>[] {
  const titles = known.get(form) ?? form.appendices.map(({ title }) => new Set(bareLabel(title).split(' ')));
  known.set(form, titles);
  return titles;
}
