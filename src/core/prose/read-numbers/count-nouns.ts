/**
 * What reports count, by what a share of it is taken of: `16 người` is a part of `20 cán bộ, công chức`. Folded words;
 * the first of each row names it.
 */
const CLASSES: readonly (readonly string[])[] = Object.freeze([
  ['nhiệm vụ', 'nội dung công việc'],
  ['hồ sơ'],
  ['phiếu'],
  [
    'người',
    'lượt người',
    'cán bộ',
    'công chức',
    'viên chức',
    'cán bộ, công chức',
    'cán bộ, công chức, viên chức',
    'cbcc',
    'cbccvc',
    'biên chế',
    'đồng chí',
    'học viên',
    'đại biểu',
    'thành viên',
  ],
  ['thủ tục', 'thủ tục hành chính', 'tthc', 'dịch vụ công', 'dvc'],
  ['văn bản', 'vbqppl', 'công văn', 'nghị quyết', 'quyết định', 'kế hoạch', 'chỉ thị', 'thông báo', 'báo cáo'],
  ['phản ánh', 'phản ánh, kiến nghị', 'kiến nghị', 'pakn', 'ý kiến', 'đơn', 'đơn thư'],
  ['vấn đề', 'tồn tại', 'sai sót', 'thiếu sót', 'hạn chế'],
  ['trường hợp'],
  ['tin', 'bài', 'tin bài', 'tin, bài', 'bài viết', 'lượt tin'],
  ['lượt'],
  ['đợt', 'lớp', 'buổi', 'cuộc', 'hội nghị', 'đoàn', 'lần', 'khóa'],
  ['mã', 'mã qr'],
  ['lĩnh vực'],
  ['cơ quan', 'đơn vị', 'phòng', 'ban', 'bộ phận'],
  ['điểm'],
  ['camera'],
  ['trạm'],
  ['máy tính', 'máy'],
  ['hộ', 'hộ gia đình'],
  ['thôn', 'tổ dân phố'],
  ['mô hình', 'sáng kiến', 'giải pháp', 'sản phẩm', 'công trình', 'dự án'],
  ['tiêu chí', 'chỉ tiêu', 'quy trình', 'danh mục', 'hợp đồng', 'giấy tờ'],
  ['ngày', 'ngày làm việc', 'giờ', 'tuần'],
]);

const byWord: ReadonlyMap<string, string> = new Map(
  CLASSES.flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)),
);

/** Alternatives of a regular expression, longest first; none has a special character. */
export const COUNT_NOUNS: string = [...byWord.keys()].sort((a, b) => b.length - a.length).join('|');

/** What a share of the noun is taken of; empty for a word that is no count noun. */
export function nounClass(noun: string): string {
  return byWord.get(noun) ?? '';
}
