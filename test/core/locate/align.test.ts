import fc from 'fast-check';
import { align, type AlignStep, type Anchor, lineAfter } from '../../../src/core/locate/align';

/** Lines as a person would see them move. */
function take(lines: readonly string[], steps: readonly AlignStep[]): string[] {
  const moved = [...lines];
  for (const step of steps) {
    if (step.kind === 'insert') moved.splice(step.at, 0, ...Array.from({ length: step.count }, () => 'new'));
    else moved.splice(step.at, step.count);
  }
  return moved;
}

const anchorsOf = (planned: readonly string[], actual: readonly string[]): Anchor[] =>
  planned.flatMap((line, index) => (actual.includes(line) ? [{ planned: index, actual: actual.indexOf(line) }] : []));

const PLANNED = ['head', 'a', 'b', 'c', 'd'];

test.each([
  ['nothing moved', ['head', 'a', 'b', 'c', 'd'], []],
  ['one inserted', ['head', 'a', 'x', 'b', 'c', 'd'], [{ kind: 'remove', at: 2, count: 1 }]],
  ['two deleted', ['head', 'a', 'd'], [{ kind: 'insert', at: 2, count: 2 }]],
  ['one inserted above all', ['x', 'head', 'a', 'b', 'c', 'd'], [{ kind: 'remove', at: 0, count: 1 }]],
  [
    'one deleted, another inserted',
    ['head', 'b', 'c', 'x', 'd'],
    [
      { kind: 'insert', at: 1, count: 1 },
      { kind: 'remove', at: 4, count: 1 },
    ],
  ],
  ['one replaced where it stood', ['head', 'a', 'x', 'c', 'd'], []],
] as const)('%s', (_, actual, steps) => {
  expect(align(anchorsOf(PLANNED, actual)).steps).toEqual(steps);
});

test('of lines that changed places as many as can be stay, the others are told apart', () => {
  const { kept } = align(anchorsOf(PLANNED, ['head', 'd', 'a', 'b', 'c']));
  expect(kept.map(({ planned }) => PLANNED[planned])).toEqual(['head', 'a', 'b', 'c']);
});

test('after the steps every kept line stands where it is planned, and lineAfter says so', () => {
  const lines = fc.uniqueArray(fc.integer({ min: 0, max: 15 }), { maxLength: 12 });
  fc.assert(
    fc.property(lines, lines, (planned, actual) => {
      const words = actual.map(String);
      const { steps, kept } = align(anchorsOf(planned.map(String), words));
      const moved = take(words, steps);
      for (const anchor of kept) {
        expect(moved[anchor.planned]).toBe(words[anchor.actual]);
        expect(lineAfter(steps, anchor.actual)).toBe(anchor.planned);
      }
      words.forEach((word, line) => {
        const now = lineAfter(steps, line);
        expect(now === undefined ? moved.includes(word) : moved[now] !== word).toBe(false);
      });
    }),
  );
});
