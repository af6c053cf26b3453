import fc from 'fast-check';
import { mutations, silentMisreads } from './mutations';

/** 200 in the normal run; `npm run test:mutations` asks for 10,000 (issue 3), half of them in each of two processes. */
const RUNS = Number(process.env.MUTATIONS ?? 200);
/** `MUTATIONS_SEED=…` runs the same injuries again. */
const SEED = Number(process.env.MUTATIONS_SEED ?? Math.floor(Math.random() * 2 ** 31));
const { part = 0, parts = 1 } = globalThis as { part?: number; parts?: number };

test(`${RUNS / parts} reports injured at random, seed ${SEED + part}: none is misread in silence, none crashes the reading`, () => {
  fc.assert(
    fc.property(mutations, (injuries) => {
      expect(silentMisreads(injuries)).toEqual([]);
    }),
    { numRuns: RUNS / parts, seed: SEED + part, endOnFailure: false },
  );
});
