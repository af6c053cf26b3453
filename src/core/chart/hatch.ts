import { svgLength as at } from './svg-text';

/** Points between two strokes, measured along the edge. */
const STEP = 4;

/**
 * Slanted strokes over a rectangle, as the data of one path, none reaching out of it. A pattern of SVG's own would be
 * shorter, but not every program that shows pictures draws those.
 */
export function hatch(x: number, y: number, width: number, height: number): string {
  const strokes: string[] = [];
  for (let offset = STEP; offset < width + height; offset += STEP) {
    // From the lower or right edge up to the upper or left one: the line x + y = offset within the rectangle.
    const [fromX, fromY] = offset <= height ? [0, offset] : [offset - height, height];
    const [toX, toY] = offset <= width ? [offset, 0] : [width, offset - width];
    strokes.push(`M${at(x + fromX)} ${at(y + fromY)}L${at(x + toX)} ${at(y + toY)}`);
  }
  return strokes.join('');
}
