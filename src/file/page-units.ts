/** Drawings measure in English Metric Units (ECMA-376 part 1, 20.1.2.1). */
export const EMU_PER_POINT = 12_700;
/** Files measure margins in inches. */
export const POINTS_PER_INCH = 72;
/** Excel's own distance of the header from the edge of the paper. */
export const DEFAULT_HEADER_INCHES = 0.3;
/** A4 in the list of papers (ECMA-376 part 1, 18.3.1.63). */
export const A4 = '9';
