import type { SectionId } from '../../narrative/outline';

/** How reports word a section's heading, besides its own words. */
export interface SectionWords {
  readonly id: SectionId;
  /** Number of the section among those of its depth. */
  readonly number: number;
  /** Folded words of which one says that the heading is this section's. */
  readonly words: RegExp;
}

/**
 * Headings as reports of communes print them: whole, cut short, or with the words of the programme before 2021
 * (hiện đại hóa hành chính; xây dựng và nâng cao chất lượng đội ngũ).
 */
export const SECTION_WORDS: readonly SectionWords[] = Object.freeze<SectionWords[]>([
  { id: 'I', number: 1, words: /chỉ đạo,? (?:và )?điều hành/ },
  { id: 'I.1', number: 1, words: /(?:về |thực hiện |công tác )?kế hoạch/ },
  { id: 'I.2', number: 2, words: /chỉ đạo/ },
  { id: 'I.3', number: 3, words: /kiểm tra/ },
  { id: 'I.4', number: 4, words: /tuyên truyền/ },
  { id: 'II', number: 2, words: /kết quả (?:thực hiện|triển khai|công tác|cải cách)|nội dung cải cách/ },
  { id: 'II.1', number: 1, words: /thể chế/ },
  { id: 'II.2', number: 2, words: /thủ tục hành chính|tthc/ },
  { id: 'II.3', number: 3, words: /bộ máy/ },
  { id: 'II.4', number: 4, words: /công vụ|đội ngũ (?:cán bộ|cbcc)/ },
  { id: 'II.5', number: 5, words: /tài chính/ },
  { id: 'II.6', number: 6, words: /chính quyền (?:điện tử|số)|hiện đại hóa|chuyển đổi số/ },
  { id: 'III', number: 3, words: /đánh giá|nhận xét/ },
  {
    id: 'III.1',
    number: 1,
    words: /tích cực|kết quả đạt được|(?:mặt|việc|những gì) (?:đã )?(?:làm )?được|ưu điểm|thuận lợi/,
  },
  { id: 'III.2', number: 2, words: /tồn tại|hạn chế|khó khăn|vướng mắc|nguyên nhân/ },
  { id: 'IV', number: 4, words: /phương hướng|nhiệm vụ (?:trọng tâm|chủ yếu|giải pháp|quý|6 tháng|năm|trong)/ },
  { id: 'V', number: 5, words: /kiến nghị|đề xuất/ },
]);
