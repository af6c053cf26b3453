import { type Trouble, isTrouble } from '../check/check';
import type { Facts } from '../check/facts';
import type { NotingFacts, Reads } from '../check/noting-facts';
import type { Application } from './applications';
import type { Outcome } from './finding';

/** What came of one rule at one place. */
export interface Evaluation {
  readonly application: Application;
  /** Absent where the rule's question does not arise. */
  readonly outcome: Outcome | undefined;
  readonly trouble: Trouble | undefined;
  /** Why the check could not run. */
  readonly crash: string | undefined;
}

/** The same, with what it asked for: where none of it changes, it stands. */
export interface NotedEvaluation extends Evaluation {
  readonly reads: Reads;
}

/** Whether a person should see what came of a rule. */
export function isAmiss({ trouble, crash }: Evaluation): boolean {
  return trouble !== undefined || crash !== undefined;
}

/**
 * Runs one rule at one place. A check that throws is our own mistake: it costs this place its verdict, which is then
 * incomplete, and nothing else.
 */
export function evaluate(application: Application, facts: Facts): Evaluation {
  const { levels, judge, place, options } = application;
  if (levels && !levels.includes(facts.details.unit.level)) {
    return { application, outcome: undefined, trouble: undefined, crash: undefined };
  }
  try {
    const verdict = judge(facts, place, options);
    const trouble = verdict && isTrouble(verdict) ? verdict : undefined;
    return { application, outcome: verdict?.outcome, trouble, crash: undefined };
  } catch (error) {
    const crash = error instanceof Error ? error.message : String(error);
    return { application, outcome: 'incomplete', trouble: undefined, crash };
  }
}

/** Runs one rule at one place, noting what it asks for. */
export function evaluateNoting(application: Application, facts: NotingFacts): NotedEvaluation {
  facts.begin();
  const evaluation = evaluate(application, facts);
  return { ...evaluation, reads: facts.end() };
}
