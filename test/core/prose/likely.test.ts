import fc from 'fast-check';
import { foldText } from '../../../src/core/prose/folded-text';
import { documentsIn } from '../../../src/core/prose/periods/governing-period';
import { readPeriods } from '../../../src/core/prose/periods/read-periods';
import { digitRuns } from '../../../src/core/prose/read-numbers/digit-run';
import { figurePatterns, HEDGE_BEFORE, LAST_OF_HEDGE } from '../../../src/core/prose/read-numbers/figure-patterns';
import { Likelihood } from '../../../src/core/prose/read-numbers/likelihood';
import { isFigure } from '../../../src/core/prose/read-numbers/number-in-text';
import { numberClues } from '../../../src/core/prose/read-numbers/number-clues';
import { otherNumberPatterns } from '../../../src/core/prose/read-numbers/other-number-patterns';
import { readNumbers } from '../../../src/core/prose/read-numbers/read-numbers';
import { readText } from '../../../src/core/prose/read-text';
import { PERCENT } from '../../../src/core/prose/shares';
import { generatedText } from './generated-text';

const SEED = 141_001;
const RUNS = 4000;
const patterns = [...otherNumberPatterns, ...figurePatterns].map(({ pattern, around }) => ({
  pattern,
  likelihood: new Likelihood([around]),
}));

test(`no pattern matches where it is said to be unlikely: ${RUNS} texts, seed ${SEED}`, () => {
  const tried = new Set<RegExp>();
  fc.assert(
    fc.property(generatedText, (text) => {
      const { folded } = foldText(text);
      const runs = digitRuns(folded);
      for (const [at, run] of runs.entries()) {
        for (const { pattern, likelihood } of patterns) {
          pattern.lastIndex = run.start;
          if (!pattern.test(folded)) continue;
          tried.add(pattern);
          if (likelihood.each(folded, runs)[at] === 0) throw new Error(`${pattern.source} matches at ${run.start}`);
        }
        const before = folded.slice(Math.max(0, run.start - 24), run.start);
        if (HEDGE_BEFORE.test(before)) expect(LAST_OF_HEDGE).toContain(run.word);
      }
    }),
    { numRuns: RUNS, seed: SEED },
  );
  // Every pattern was seen to match, so that each of them could have failed.
  expect(patterns.filter(({ pattern }) => !tried.has(pattern)).map(({ pattern }) => pattern.source)).toEqual([]);
});

test(`numbers and documents are the same where every pattern is tried everywhere, and no period stands in another number: ${RUNS} texts, seed ${SEED}`, () => {
  fc.assert(
    fc.property(generatedText, (original) => {
      const text = foldText(original);
      const clues = numberClues(text);
      const everywhere = { ...clues, others: clues.runs.map(() => 0x7fff_ffff) };
      const numbers = readNumbers(text, everywhere);
      expect(readNumbers(text, clues)).toEqual(numbers);
      if (numbers.some(({ kind }) => kind === 'percent')) expect(text.folded).toMatch(PERCENT);
      const others = numbers.filter((number) => !isFigure(number) && !['year', 'period'].includes(number.kind));
      for (const period of readPeriods({ text, numbers })) {
        expect(others.filter(({ start, end }) => start < period.end && period.start < end)).toEqual([]);
      }
      expect(documentsIn(readText(original))).toEqual(numbers.filter(({ kind }) => kind === 'document'));
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

test('a period is none where its last word begins a number that the digits beside it contradict', () => {
  expect(readText('sáu tháng đầu năm mươi (50) hồ sơ').periods).toHaveLength(1);
  expect(readText('sáu tháng đầu năm mươi (5) hồ sơ').periods).toEqual([]);
});
