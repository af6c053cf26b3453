/** `I.1`; `dau` and `cuoi` are the blocks before the first heading and after the last section. */
export type SectionId = string;

export interface Section {
  readonly id: SectionId;
  /** The printed heading, tokens of {@link parseText} included; `undefined` for the two blocks without one. */
  readonly heading: string | undefined;
  /** 1: roman number and capitals; 2: arabic number within it. */
  readonly depth: 1 | 2;
  /** Whether the user's own paragraphs have room after the standard ones. */
  readonly takesParagraphs: boolean;
}

/** Everything above section I: issuing body, motto, number, date, title, addressees, opening paragraph. */
export const HEAD_SECTION: SectionId = 'dau';
/** Everything below section V: closing sentence, recipients, signature. */
export const TAIL_SECTION: SectionId = 'cuoi';

/**
 * The outline of the report, in order.
 * @source the outline that communes' reports of 2022 follow, probably after letter 725/BNV-CCHC of 1 March 2022
 */
export const OUTLINE: readonly Section[] = Object.freeze([
  { id: HEAD_SECTION, heading: undefined, depth: 1, takesParagraphs: false },
  { id: 'I', heading: 'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH', depth: 1, takesParagraphs: false },
  { id: 'I.1', heading: '1. Về kế hoạch cải cách hành chính', depth: 2, takesParagraphs: true },
  { id: 'I.2', heading: '2. Về tổ chức chỉ đạo, điều hành cải cách hành chính', depth: 2, takesParagraphs: true },
  { id: 'I.3', heading: '3. Về kiểm tra cải cách hành chính', depth: 2, takesParagraphs: true },
  { id: 'I.4', heading: '4. Về công tác tuyên truyền cải cách hành chính', depth: 2, takesParagraphs: true },
  { id: 'II', heading: 'II. KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH', depth: 1, takesParagraphs: false },
  { id: 'II.1', heading: '1. Cải cách thể chế', depth: 2, takesParagraphs: true },
  { id: 'II.2', heading: '2. Cải cách thủ tục hành chính', depth: 2, takesParagraphs: true },
  { id: 'II.3', heading: '3. Cải cách tổ chức bộ máy hành chính nhà nước', depth: 2, takesParagraphs: true },
  { id: 'II.4', heading: '4. Cải cách chế độ công vụ', depth: 2, takesParagraphs: true },
  { id: 'II.5', heading: '5. Cải cách tài chính công', depth: 2, takesParagraphs: true },
  {
    id: 'II.6',
    heading: '6. Xây dựng và phát triển Chính quyền điện tử, Chính quyền số',
    depth: 2,
    takesParagraphs: true,
  },
  { id: 'III', heading: 'III. ĐÁNH GIÁ CHUNG', depth: 1, takesParagraphs: false },
  { id: 'III.1', heading: '1. Những kết quả tích cực', depth: 2, takesParagraphs: true },
  { id: 'III.2', heading: '2. Những tồn tại, hạn chế và nguyên nhân', depth: 2, takesParagraphs: true },
  {
    id: 'IV',
    heading: 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH {KyTiepTheo^}',
    depth: 1,
    takesParagraphs: true,
  },
  { id: 'V', heading: 'V. KIẾN NGHỊ, ĐỀ XUẤT', depth: 1, takesParagraphs: true },
  { id: TAIL_SECTION, heading: undefined, depth: 1, takesParagraphs: false },
]);

/** The section of that id, or `undefined`. */
export function sectionById(id: SectionId): Section | undefined {
  return byId.get(id);
}

const byId: ReadonlyMap<SectionId, Section> = new Map(OUTLINE.map((section) => [section.id, section]));
