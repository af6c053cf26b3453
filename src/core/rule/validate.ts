import { NotingFacts } from '../check/noting-facts';
import { SnapshotFacts } from '../check/snapshot-facts';
import { explainFindings, isExplained, type SaidOfFinding } from '../explanation/explain-findings';
import { findingPlace } from '../explanation/finding-place';
import type { Form, IndicatorId } from '../form/form';
import { type ProseEvaluation, evaluateProse } from '../prose/evaluate-prose';
import { writeProseFindings } from '../prose/write-prose-finding';
import type { Snapshot } from '../report/snapshot';
import { changesBetween, sameDetails, touches } from './changes';
import { completionOf } from './completion';
import { type Evaluation, type NotedEvaluation, isAmiss } from './evaluate';
import { evaluateAgain, evaluateAll, evaluateAllNoting, outcomesOf } from './evaluate-all';
import { countBySeverity } from './count-by-severity';
import type { Finding, Language, Outcome } from './finding';
import { fold } from './fold';
import { gather } from './gather';
import { joinProse } from './join-prose';
import { languages } from './messages';
import { inOrder } from './order';
import type { Completion, ValidationResult } from './validation-result';

export interface ValidationOptions {
  readonly language: Language;
}

interface Memory {
  readonly snapshot: Snapshot;
  readonly form: Form;
  /** Made at the first edit: over a file that nobody edits, none is needed. */
  noted?: readonly NotedEvaluation[];
  readonly prose: readonly ProseEvaluation[];
}

/** What an edit's re-check builds on; forgotten with its result. */
const memories = new WeakMap<ValidationResult, Memory>();

/**
 * Evaluates every rule over a snapshot of a report made with this form, those about its text where it has any. Never throws over what a report holds: a rule
 * that cannot run is a finding of its own.
 */
export function validate(snapshot: Snapshot, form: Form, options: ValidationOptions): ValidationResult {
  const facts = new SnapshotFacts(snapshot, form);
  const evaluations = evaluateAll(form, facts);
  const prose = evaluateProse(snapshot.paragraphs, snapshot, form);
  return conclude({ snapshot, form, prose }, facts, evaluations, options);
}

/**
 * The same result as {@link validate}, re-evaluating only the rules that read a changed row. Rows that differ from
 * the previous snapshot count as changed whether named or not; other details of the report, or a previous result that
 * this module did not make, mean evaluating everything.
 */
export function revalidate(
  previous: ValidationResult,
  snapshot: Snapshot,
  form: Form,
  changed: readonly IndicatorId[],
  options: ValidationOptions,
): ValidationResult {
  const memory = memories.get(previous);
  if (!memory || memory.form !== form || !sameDetails(memory.snapshot, snapshot)) {
    return validate(snapshot, form, options);
  }
  const changes = changesBetween(memory.snapshot, snapshot, changed);
  memory.noted ??= evaluateAllNoting(form, new NotingFacts(memory.snapshot, form));
  const facts = new NotingFacts(snapshot, form);
  const noted = evaluateAgain(form, facts, memory.noted, changes);
  const prose = evaluateProse(snapshot.paragraphs, snapshot, form, {
    evaluations: memory.prose,
    isTouched: (reads) => touches(changes, reads),
  });
  return conclude({ snapshot, form, noted, prose }, facts, noted, options);
}

function conclude(
  memory: Memory,
  facts: SnapshotFacts,
  evaluations: readonly Evaluation[],
  { language }: ValidationOptions,
): ValidationResult {
  const { snapshot, form, prose } = memory;
  const troubles = evaluations.filter(isAmiss);
  const nodes = fold(troubles, form);
  const write = (into: Language): readonly Finding[] => {
    const placed = gather(nodes, { form, snapshot, language: languages[into] });
    return joinProse(inOrder(placed, form), writeProseFindings(prose, into));
  };
  const { findings, unused } = explainFindings(write(language), snapshot, inVietnamese(write, form));
  const { error, warning } = countBySeverity(findings.filter(isExplained));
  const completion = completionOf(form, facts);
  const result: ValidationResult = {
    outcome: overall(findings, troubles, completion),
    findings,
    counts: countBySeverity(findings),
    explained: { error, warning },
    unusedExplanations: unused,
    completion,
    get outcomes() {
      return outcomesOf(form, new SnapshotFacts(snapshot, form));
    },
    read: [...snapshot.rows.keys()],
  };
  memories.set(result, memory);
  return result;
}

/** Place and message of each finding in Vietnamese, written where they are asked for. */
function inVietnamese(
  write: (language: Language) => readonly Finding[],
  form: Form,
): (finding: Finding) => SaidOfFinding | undefined {
  let said: ReadonlyMap<string, SaidOfFinding> | undefined;
  const all = (findings: readonly Finding[]): Finding[] =>
    findings.flatMap((finding) => [finding, ...all(finding.consequences)]);
  return ({ id }) => {
    said ??= new Map(
      all(write('vi')).map((finding) => [finding.id, { place: findingPlace(finding, form), message: finding.message }]),
    );
    return said.get(id);
  };
}

function overall(
  findings: readonly Finding[],
  troubles: readonly Evaluation[],
  completion: readonly Completion[],
): Outcome {
  if (findings.some((finding) => finding.severity === 'error' && !isExplained(finding))) return 'fail';
  const blank = completion.some(({ due, filled }) => filled < due);
  const unknown = troubles.some(
    ({ trouble, application }) => trouble?.outcome === 'incomplete' && application.rule.severity !== 'info',
  );
  return blank || unknown ? 'incomplete' : 'pass';
}
