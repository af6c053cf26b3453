import type { PageLayout } from '../workbook/workbook';

const POINTS_PER_MM = 72 / 25.4;
const A4_WIDTH_MM = 210;

/**
 * Page set-up of every printed sheet (NĐ 30/2020, Phụ lục I): A4 portrait; margins top and bottom 20–25 mm, left
 * 30–35, right 15–20; page number centred in the top margin from the second page on.
 */
export const PAGE_A4: PageLayout = Object.freeze({
  paperSize: 'a4',
  orientation: 'portrait',
  margins: Object.freeze({ top: points(20), bottom: points(20), left: points(30), right: points(15) }),
  headerMargin: points(10),
  fitToWidth: true,
  centerHorizontally: true,
  pageNumberFromSecondPage: true,
});

/** Points between the left and the right margin. */
export const PRINTABLE_WIDTH = points(A4_WIDTH_MM) - PAGE_A4.margins.left - PAGE_A4.margins.right;

/** Hundredths of a point are finer than any printer. */
function points(millimetres: number): number {
  return Math.round(millimetres * POINTS_PER_MM * 100) / 100;
}
