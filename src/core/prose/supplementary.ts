import type { SectionId } from '../narrative/outline';

/** `BS1.2`: a figure that the narrative gives and no appendix has. */
export type SupplementaryId = string;

/** One figure of the narrative without a row in the appendices. */
export interface SupplementaryFigure {
  readonly id: SupplementaryId;
  /** What is counted, as a row of a table would say it. */
  readonly label: string;
  readonly unit: string;
  /** Where the report tells it. */
  readonly section: SectionId;
}

/** A group of such figures. */
export interface SupplementaryGroup {
  readonly id: SupplementaryId;
  readonly title: string;
  readonly figures: readonly SupplementaryFigure[];
}

/**
 * Figures that reports of this kind give beyond their appendices.
 * @source the narrative of report 141/BC-UBND, 5 September 2022
 */
export const supplementaryGroups: readonly SupplementaryGroup[] = Object.freeze<SupplementaryGroup[]>([
  {
    id: 'BS1',
    title: 'Hồ sơ thủ tục hành chính',
    figures: [
      { id: 'BS1.1', label: 'Số hồ sơ kỳ trước chuyển sang', unit: 'Hồ sơ', section: 'II.2' },
      { id: 'BS1.2', label: 'Số hồ sơ tiếp nhận trong kỳ', unit: 'Hồ sơ', section: 'II.2' },
      { id: 'BS1.3', label: 'Số hồ sơ giải quyết trước hạn', unit: 'Hồ sơ', section: 'II.2' },
      { id: 'BS1.4', label: 'Số hồ sơ giải quyết đúng hạn, không kể trước hạn', unit: 'Hồ sơ', section: 'II.2' },
      { id: 'BS1.5', label: 'Số hồ sơ giải quyết quá hạn', unit: 'Hồ sơ', section: 'II.2' },
      { id: 'BS1.6', label: 'Số hồ sơ đang giải quyết', unit: 'Hồ sơ', section: 'II.2' },
    ],
  },
  {
    id: 'BS2',
    title: 'Tuyên truyền, phổ biến pháp luật',
    figures: [
      { id: 'BS2.1', label: 'Số tin, bài tuyên truyền CCHC', unit: 'Tin, bài', section: 'I.4' },
      { id: 'BS2.2', label: 'Số đợt tuyên truyền, phổ biến, giáo dục pháp luật', unit: 'Đợt', section: 'II.1' },
      { id: 'BS2.3', label: 'Số lượt người tham gia', unit: 'Lượt người', section: 'II.1' },
    ],
  },
  {
    id: 'BS3',
    title: 'Niêm yết, kiểm tra',
    figures: [
      { id: 'BS3.1', label: 'Số mã QR niêm yết thủ tục', unit: 'Mã', section: 'II.2' },
      { id: 'BS3.2', label: 'Số cán bộ, công chức được kiểm tra', unit: 'Người', section: 'I.3' },
    ],
  },
  {
    id: 'BS4',
    title: 'Trình độ cán bộ, công chức',
    figures: [
      { id: 'BS4.1', label: 'Số người có trình độ trên đại học', unit: 'Người', section: 'II.3' },
      { id: 'BS4.2', label: 'Số người có trình độ đại học', unit: 'Người', section: 'II.3' },
      { id: 'BS4.3', label: 'Số người có trình độ cao cấp lý luận chính trị', unit: 'Người', section: 'II.3' },
      { id: 'BS4.4', label: 'Số người có trình độ trung cấp lý luận chính trị', unit: 'Người', section: 'II.3' },
    ],
  },
  {
    id: 'BS5',
    title: 'Đào tạo, bồi dưỡng',
    figures: [
      { id: 'BS5.1', label: 'Số người học trung cấp lý luận chính trị', unit: 'Người', section: 'II.4' },
      { id: 'BS5.2', label: 'Số người học sơ cấp lý luận chính trị', unit: 'Người', section: 'II.4' },
      { id: 'BS5.3', label: 'Số người tập huấn văn thư, lưu trữ', unit: 'Người', section: 'II.4' },
      { id: 'BS5.4', label: 'Số người bồi dưỡng quốc phòng, an ninh', unit: 'Người', section: 'II.4' },
    ],
  },
]);

/** Every supplementary figure by its id. */
export const supplementaryFigures: ReadonlyMap<SupplementaryId, SupplementaryFigure> = new Map(
  supplementaryGroups.flatMap(({ figures }) => figures.map((figure) => [figure.id, figure] as const)),
);

/** Counts that together make another. */
export interface SupplementarySum {
  readonly id: string;
  readonly parts: readonly SupplementaryId[];
  /** The other side of the equation: the parts together are the wholes together. */
  readonly wholes: readonly SupplementaryId[];
  /** The equation is due where all of these are told; any other figure untold counts as none. */
  readonly needs: readonly SupplementaryId[];
}

/** received + carried over = early + on time + overdue + pending. */
export const supplementarySums: readonly SupplementarySum[] = Object.freeze<SupplementarySum[]>([
  {
    id: 'dossiers',
    wholes: ['BS1.1', 'BS1.2'],
    parts: ['BS1.3', 'BS1.4', 'BS1.5', 'BS1.6'],
    // Where the overdue or the pending ones are left out, the parts told need not be all.
    needs: ['BS1.2', 'BS1.4', 'BS1.5', 'BS1.6'],
  },
]);

/** Figures of the narrative that together are a row of an appendix. */
export interface SupplementaryTotal {
  readonly parts: readonly SupplementaryId[];
  /** The total is due where all of these are told. */
  readonly needs: readonly SupplementaryId[];
  readonly indicator: string;
}

/** early + on time = dossiers solved in time; these and the overdue ones = dossiers solved. */
export const supplementaryTotals: readonly SupplementaryTotal[] = Object.freeze<SupplementaryTotal[]>([
  { parts: ['BS1.3', 'BS1.4'], needs: ['BS1.3', 'BS1.4'], indicator: 'PL4.3.2.2' },
  { parts: ['BS1.3', 'BS1.4', 'BS1.5'], needs: ['BS1.4', 'BS1.5'], indicator: 'PL4.3.2.1' },
]);
