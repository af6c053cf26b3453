import { type Trouble, isTrouble } from '../check/check';
import type { Reads, SnapshotFacts } from '../check/snapshot-facts';
import type { Application } from './applications';
import type { Outcome } from './finding';

/** What came of one rule at one place, and which rows it asked for. */
export interface Evaluation {
  readonly application: Application;
  readonly reads: Reads;
  /** Absent where the rule's question does not arise. */
  readonly outcome: Outcome | undefined;
  readonly trouble: Trouble | undefined;
  /** Why the check could not run. */
  readonly crash: string | undefined;
}

/** Whether a person should see what came of a rule. */
export function isAmiss({ trouble, crash }: Evaluation): boolean {
  return trouble !== undefined || crash !== undefined;
}

/**
 * Runs one rule at one place. A check that throws is our own mistake: it costs this place its verdict, which is then
 * incomplete, and nothing else.
 */
export function evaluate(application: Application, facts: SnapshotFacts): Evaluation {
  const { levels, judge, place, options } = application;
  facts.begin();
  if (levels && !levels.includes(facts.details.unit.level)) {
    return { application, reads: facts.end(), outcome: undefined, trouble: undefined, crash: undefined };
  }
  try {
    const verdict = judge(facts, place, options);
    const trouble = verdict && isTrouble(verdict) ? verdict : undefined;
    return { application, reads: facts.end(), outcome: verdict?.outcome, trouble, crash: undefined };
  } catch (error) {
    const crash = error instanceof Error ? error.message : String(error);
    return { application, reads: facts.end(), outcome: 'incomplete', trouble: undefined, crash };
  }
}
