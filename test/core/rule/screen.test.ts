import fc from 'fast-check';
import { SnapshotFacts } from '../../../src/core/check/snapshot-facts';
import { applicationsOf } from '../../../src/core/rule/applications';
import { evaluate, isAmiss } from '../../../src/core/rule/evaluate';
import { concerned } from '../../../src/core/rule/screen';
import { edges, snapshot } from './any-snapshot';
import { allFilled, figures, form } from './figures';

test('whatever is not asked would find nothing amiss', () => {
  fc.assert(
    fc.property(fc.oneof(snapshot, edges), (any) => {
      const facts = new SnapshotFacts(any, form);
      const asked = new Set(concerned(form, facts));
      const missed = applicationsOf(form).filter(
        (application) => !asked.has(application) && isAmiss(evaluate(application, facts)),
      );
      expect(missed.map(({ id }) => id)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('of a report in order, little is asked', () => {
  const asked = concerned(form, new SnapshotFacts(figures(allFilled()), form));
  expect(asked.length).toBeLessThan(applicationsOf(form).length / 8);
});

test('what is asked keeps the order of all', () => {
  const asked = concerned(form, new SnapshotFacts(figures({}), form)).map(({ index }) => index);
  expect(asked).toEqual([...asked].sort((a, b) => a - b));
});
