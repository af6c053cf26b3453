import type { NotingFacts } from '../check/noting-facts';
import type { SnapshotFacts } from '../check/snapshot-facts';
import type { Form } from '../form/form';
import { applicationsOf } from './applications';
import { type Changes, touches } from './changes';
import { type Evaluation, type NotedEvaluation, evaluate, evaluateNoting } from './evaluate';
import { concerned } from './screen';
import type { RuleOutcome } from './validation-result';

/** Every evaluation that could find something amiss, in the order of the form's applications. */
export function evaluateAll(form: Form, facts: SnapshotFacts): readonly Evaluation[] {
  return concerned(form, facts).map((application) => evaluate(application, facts));
}

/** The same, for an edit to build on. */
export function evaluateAllNoting(form: Form, facts: NotingFacts): readonly NotedEvaluation[] {
  return concerned(form, facts).map((application) => evaluateNoting(application, facts));
}

/** The same after an edit: what asked for nothing that has changed stands as it was. */
export function evaluateAgain(
  form: Form,
  facts: NotingFacts,
  before: readonly NotedEvaluation[],
  changes: Changes,
): readonly NotedEvaluation[] {
  let next = 0;
  return concerned(form, facts).map((application) => {
    while ((before[next]?.application.index ?? Infinity) < application.index) next += 1;
    const known = before[next];
    const stands = known?.application === application && !touches(changes, known.reads);
    return stands ? known : evaluateNoting(application, facts);
  });
}

/** What every rule says of every place, those included that were not asked because they would find nothing amiss. */
export function outcomesOf(form: Form, facts: SnapshotFacts): readonly RuleOutcome[] {
  return applicationsOf(form).flatMap((application) => {
    const { outcome } = evaluate(application, facts);
    return outcome === undefined ? [] : [{ rule: application.rule.id, where: application.place.where, outcome }];
  });
}
