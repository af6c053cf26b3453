import fc from 'fast-check';
import { mutations, silentMisreads } from './mutations';

/** 200 in the normal run; `npm run test:mutations` asks for 10,000 (issue 3). */
const RUNS = Number(process.env.MUTATIONS ?? 200);

test(`${RUNS} reports injured at random: none is misread in silence, none crashes the reading`, () => {
  fc.assert(
    fc.property(mutations, (injuries) => {
      expect(silentMisreads(injuries)).toEqual([]);
    }),
    { numRuns: RUNS, endOnFailure: false },
  );
});
