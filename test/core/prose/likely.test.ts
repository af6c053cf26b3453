import fc from 'fast-check';
import { foldText } from '../../../src/core/prose/folded-text';
import { digitRuns } from '../../../src/core/prose/read-numbers/digit-run';
import {
  COUNT,
  FRACTION,
  HEDGE_BEFORE,
  LAST_OF_HEDGE,
  MONEY,
  PERCENT,
  RANGE,
} from '../../../src/core/prose/read-numbers/figure-patterns';
import { otherNumberPatterns } from '../../../src/core/prose/read-numbers/other-number-patterns';
import { generatedText } from './generated-text';

const SEED = 141_001;
const RUNS = 4000;
const patterns = [...otherNumberPatterns, FRACTION, RANGE, PERCENT, MONEY, COUNT];

test(`no pattern matches where it is said to be unlikely: ${RUNS} texts, seed ${SEED}`, () => {
  const tried = new Set<RegExp>();
  fc.assert(
    fc.property(generatedText, (text) => {
      const { folded } = foldText(text);
      for (const run of digitRuns(folded)) {
        for (const { pattern, likely } of patterns) {
          pattern.lastIndex = run.start;
          if (!pattern.test(folded)) continue;
          tried.add(pattern);
          if (!likely(run)) throw new Error(`${pattern.source} matches at ${run.start}`);
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
