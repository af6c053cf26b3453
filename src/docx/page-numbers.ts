/** Twentieths of a point, the unit of lengths in a .docx. */
export const TWIPS_PER_POINT = 20;
const TWIPS_PER_MM = 1440 / 25.4;

/** Rounded up, so that a margin is never below the least one. */
const millimetres = (length: number): number => Math.ceil(length * TWIPS_PER_MM);

/**
 * The page, twips: A4; margins top and bottom 20–25 mm, left 30–35, right 15–20; the page number in the top margin.
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I
 */
export const PAGE = Object.freeze({
  width: 11906,
  height: 16838,
  top: millimetres(20),
  bottom: millimetres(20),
  left: millimetres(30),
  right: millimetres(15),
  header: millimetres(10),
  footer: millimetres(10),
});

/** Twips between the left and the right margin. */
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
/** The same in points. */
export const TEXT_WIDTH_POINTS = TEXT_WIDTH / TWIPS_PER_POINT;

/** First line's indent of a paragraph, twips: 1,27 cm. */
export const FIRST_LINE = 720;
