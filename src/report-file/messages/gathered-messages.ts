import type { Language } from '../../core/rule/finding';
import type { ReadingTroubleKind } from '../reading/reading-trouble';

/** The kinds that a whole column may have, so that each row of an appendix would say the same. */
export type GatheredTroubleKind = Extract<
  ReadingTroubleKind,
  | 'name-and-label-disagree'
  | 'row-twice'
  | 'row-not-found'
  | 'column-unsure'
  | 'name-twice'
  | 'merged-figures'
  | 'date-for-figure'
  | 'percent-for-figure'
  | 'shown-otherwise'
  | 'not-calculated'
  | 'sheet-twice'
  | 'print-changed'
  | 'form-version'
>;

/**
 * What is said of many rows at once, with `{place}` (the appendix), `{count}`, `{places}`, and `{detail}` where all rows
 * have the same; cause and cure are those of a single one.
 */
export const gatheredMessages: Readonly<Record<Language, Readonly<Record<GatheredTroubleKind, string>>>> =
  Object.freeze({
    vi: {
      'name-and-label-disagree':
        'Có {count} số liệu của {place} không đọc được chắc chắn, vì tên ô và STT, nội dung của dòng chỉ về hai nơi khác nhau: {places}.',
      'row-twice': 'Có {count} dòng của {place} xuất hiện hai lần với số liệu khác nhau: {places}.',
      'row-not-found': 'Không tìm thấy {count} dòng của {place}: {places}.',
      'column-unsure':
        'Thấy {count} dòng của {place} nhưng không rõ số liệu ở cột nào: tiêu đề cột số liệu đã mất, hoặc có ở nhiều cột. Các dòng: {places}.',
      'name-twice': 'Tên ô của {count} số liệu thuộc {place} chỉ vào nhiều ô, không rõ ô nào đúng: {places}.',
      'merged-figures': 'Có {count} số liệu của {place} nằm trong ô trộn nên không rõ số nào của dòng nào: {places}.',
      'date-for-figure':
        'Có {count} ô số liệu của {place} là ngày giờ, không phải số liệu; số lưu trong các ô đó không được tính: {places}.',
      'percent-for-figure':
        'Có {count} ô của {place} hiện phần trăm mà số lưu trong ô khác; các dòng này không tính bằng phần trăm nên không rõ số nào đúng: {places}.',
      'shown-otherwise':
        'Có {count} ô của {place} giữ một số nhưng định dạng của ô làm người xem thấy số khác, hoặc không thấy gì: {places}.',
      'not-calculated': 'Có {count} ô của {place} là công thức chưa được tính nên chưa có kết quả: {places}.',
      'sheet-twice':
        '{place} có trên nhiều trang tính ({detail}) với số liệu khác nhau ở {count} dòng; không rõ trang nào là của báo cáo: {places}.',
      'print-changed':
        'STT hoặc nội dung của {count} dòng thuộc {place} khác biểu mẫu; số liệu được tìm theo tên ô: {places}.',
      'form-version':
        'Có {count} dòng của {place} làm theo một phiên bản khác của biểu mẫu (phiên bản {detail}): {places}.',
    },
    en: {
      'name-and-label-disagree':
        '{count} figures of {place} cannot be told for certain: their names and the STT and labels of their rows lead to two places: {places}.',
      'row-twice': '{count} rows of {place} are there twice, with different figures: {places}.',
      'row-not-found': '{count} rows of {place} cannot be found: {places}.',
      'column-unsure':
        '{count} rows of {place} are there, but which column holds their figures is not certain: the heading of the figures is gone, or stands over several columns. The rows: {places}.',
      'name-twice': 'The names of {count} figures of {place} point to several cells each: {places}.',
      'merged-figures': '{count} figures of {place} are in merged cells, so whose they are is not certain: {places}.',
      'date-for-figure':
        '{count} cells of {place} hold a day or time and no figure; the numbers in them are counted nowhere: {places}.',
      'percent-for-figure':
        '{count} cells of {place} show a percentage but hold another number; their rows are no percentages, so which is meant is not certain: {places}.',
      'shown-otherwise':
        '{count} cells of {place} hold a number but their formats make people see another, or nothing: {places}.',
      'not-calculated': '{count} cells of {place} hold formulas which no program has calculated yet: {places}.',
      'sheet-twice':
        '{place} is on several sheets ({detail}) with different figures in {count} rows; which sheet is the report’s is not certain: {places}.',
      'print-changed':
        'STT or labels of {count} rows of {place} are not the form’s; the figures were found by their names: {places}.',
      'form-version':
        '{count} rows of {place} were made with another version of the form (version {detail}): {places}.',
    },
  });
