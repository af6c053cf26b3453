import fc from 'fast-check';
import { paintLine } from '../../../src/core/injection/paint-line';
import { styleStrokes } from '../../../src/core/injection/style-strokes';
import type { PlannedStyle } from '../../../src/core/plan/sheet-plan';
import type { CellStyle } from '../../../src/core/workbook/workbook';

function painted(
  length: number,
  strokes: ReturnType<typeof paintLine<string>>,
  background?: string,
): (string | undefined)[] {
  const line = new Array<string | undefined>(length).fill(background);
  for (const { first, last, value } of strokes) line.fill(value, first, last + 1);
  return line;
}

test.each([
  ['a a a', undefined, 1],
  ['a b a', undefined, 2],
  ['a b a c a', undefined, 3],
  ['a b c b a', undefined, 3],
  ['a - a', undefined, 2],
  ['o a o b o', 'o', 2],
  ['o o', 'o', 0],
  ['a o a', 'o', 2],
  ['- a -', 'o', 1],
])('%s on %s takes %i strokes', (text, background, count) => {
  const line = text.split(' ').map((word) => (word === '-' ? undefined : word));
  const strokes = paintLine(line, background);
  expect(strokes).toHaveLength(count);
  expect(painted(line.length, strokes, background)).toEqual(line.map((value) => value ?? background));
});

test('any line comes out as it was asked for, with no more strokes than it has runs', () => {
  const value = fc.constantFrom('a', 'b', 'c', undefined);
  fc.assert(
    fc.property(fc.array(value, { maxLength: 24 }), fc.constantFrom('a', undefined), (line, background) => {
      const strokes = paintLine(line, background);
      expect(painted(line.length, strokes, background)).toEqual(line.map((one) => one ?? background));
      expect(strokes.length).toBeLessThanOrEqual(line.filter((one, index) => one !== line[index - 1]).length);
    }),
  );
});

/** Every cell's style, as `bold size fill`, after the entries in order. */
function look(entries: readonly PlannedStyle[]): string[] {
  const cells = Array.from({ length: 36 }, (): Record<string, unknown> => ({ bold: false, numberFormat: 'General' }));
  for (const { area, style } of entries) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const { font, ...others } = style;
        Object.assign(cells[row * 6 + column]!, others, font);
      }
    }
  }
  return cells.map((cell) => JSON.stringify(Object.entries(cell).sort()));
}

test('strokes give every cell the look that the styles give it', () => {
  const edge = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }));
  const style = fc.constantFrom<CellStyle>(
    { font: { bold: true } },
    { font: { bold: false, size: 13 } },
    { font: { size: 12 }, numberFormat: '@' },
    { fill: '#FFFFFF', numberFormat: 'General' },
    { numberFormat: '00' },
  );
  const entry = fc.tuple(edge, edge, style).map(([rows, columns, one]) => ({
    area: {
      top: Math.min(...rows),
      bottom: Math.max(...rows),
      left: Math.min(...columns),
      right: Math.max(...columns),
    },
    style: one,
  }));
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
      expect(look(styleStrokes(entries))).toEqual(look(entries));
    }),
  );
});
