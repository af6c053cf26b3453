import { type Trouble, type Verdict, isTrouble } from '../check/check';
import { checks } from '../check/checks';
import type { Facts } from '../check/facts';
import type { Place } from '../check/place';
import type { Reads, SnapshotFacts } from '../check/snapshot-facts';
import type { Application } from './applications';
import type { RuleOutcome } from './validation-result';

/** What came of one rule at one place, and which rows it asked for. */
export interface Evaluation {
  readonly application: Application;
  readonly reads: Reads;
  /** Absent where the rule's question does not arise. */
  readonly outcome?: RuleOutcome;
  readonly trouble?: Trouble;
  /** Why the check could not run. */
  readonly crash?: string;
}

const NOTHING: Reads = Object.freeze({ rows: [], prints: [], paragraphs: false });

type Judge = (facts: Facts, place: Place, options: unknown) => Verdict | undefined;

/**
 * Runs one rule at one place. A check that throws is our own mistake: it costs this place its verdict, which is then
 * incomplete, and nothing else.
 */
export function evaluate(application: Application, facts: SnapshotFacts): Evaluation {
  const { rule, place } = application;
  if (rule.levels && !rule.levels.includes(facts.details.unit.level)) return { application, reads: NOTHING };
  facts.begin();
  try {
    // The rule's type ties its options and places to its check; looking the check up by name loses that tie.
    const judge = checks[rule.check].judge as Judge;
    const verdict = judge(facts, place, rule.options);
    if (!verdict) return { application, reads: facts.end() };
    const outcome = { rule: rule.id, where: place.where, outcome: verdict.outcome };
    return { application, reads: facts.end(), outcome, trouble: isTrouble(verdict) ? verdict : undefined };
  } catch (error) {
    const crash = error instanceof Error ? error.message : String(error);
    const outcome: RuleOutcome = { rule: rule.id, where: place.where, outcome: 'incomplete' };
    return { application, reads: facts.end(), outcome, crash };
  }
}
