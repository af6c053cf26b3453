import { type Reads, SnapshotFacts } from '../check/snapshot-facts';
import type { Form, IndicatorId } from '../form/form';
import type { RowReading, Snapshot } from '../report/snapshot';
import { applicationsOf } from './applications';
import { completionOf } from './completion';
import { type Evaluation, evaluate } from './evaluate';
import type { Finding, Language, Outcome, Severity } from './finding';
import { fold } from './fold';
import { gather } from './gather';
import { languages } from './messages';
import { inOrder } from './order';
import type { Completion, ValidationResult } from './validation-result';

export interface ValidationOptions {
  readonly language: Language;
}

interface Memory {
  readonly snapshot: Snapshot;
  readonly form: Form;
  readonly evaluations: readonly Evaluation[];
}

/** What an edit's re-check builds on; forgotten with its result. */
const memories = new WeakMap<ValidationResult, Memory>();

/**
 * Evaluates every rule over a snapshot of a report made with this form. Never throws over what a report holds: a rule
 * that cannot run is a finding of its own.
 */
export function validate(snapshot: Snapshot, form: Form, options: ValidationOptions): ValidationResult {
  const facts = new SnapshotFacts(snapshot, form);
  return conclude(
    applicationsOf(form).map((application) => evaluate(application, facts)),
    snapshot,
    form,
    options,
  );
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
  const rows = new Set([...changed, ...differingRows(memory.snapshot, snapshot)]);
  const newParagraphs = !sameParagraphs(memory.snapshot, snapshot);
  const facts = new SnapshotFacts(snapshot, form);
  const touched = (reads: Reads): boolean =>
    (newParagraphs && reads.paragraphs) || [...rows].some((id) => reads.rows.has(id));
  const evaluations = memory.evaluations.map((evaluation) =>
    touched(evaluation.reads) ? evaluate(evaluation.application, facts) : evaluation,
  );
  return conclude(evaluations, snapshot, form, options);
}

function conclude(
  evaluations: readonly Evaluation[],
  snapshot: Snapshot,
  form: Form,
  { language }: ValidationOptions,
): ValidationResult {
  const troubles = evaluations.filter(({ trouble, crash }) => trouble || crash !== undefined);
  const placed = gather(fold(troubles, form), { form, snapshot, language: languages[language] });
  const findings = inOrder(placed, form).map(({ finding }) => finding);
  const completion = completionOf(form, new SnapshotFacts(snapshot, form));
  const result: ValidationResult = {
    outcome: overall(findings, troubles, completion),
    findings,
    counts: { error: count(findings, 'error'), warning: count(findings, 'warning'), info: count(findings, 'info') },
    completion,
    outcomes: evaluations.flatMap(({ outcome }) => outcome ?? []),
    read: [...snapshot.rows.keys()],
  };
  memories.set(result, { snapshot, form, evaluations });
  return result;
}

function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function overall(
  findings: readonly Finding[],
  troubles: readonly Evaluation[],
  completion: readonly Completion[],
): Outcome {
  if (findings.some(({ severity }) => severity === 'error')) return 'fail';
  const blank = completion.some(({ due, filled }) => filled < due);
  const unknown = troubles.some(
    ({ trouble, application }) => trouble?.outcome === 'incomplete' && application.rule.severity !== 'info',
  );
  return blank || unknown ? 'incomplete' : 'pass';
}

function differingRows(before: Snapshot, after: Snapshot): IndicatorId[] {
  const differing: IndicatorId[] = [];
  for (const [id, row] of after.rows) {
    if (!sameRow(before.rows.get(id), row)) differing.push(id);
  }
  for (const id of before.rows.keys()) {
    if (!after.rows.has(id)) differing.push(id);
  }
  return differing;
}

function sameRow(a: RowReading | undefined, b: RowReading): boolean {
  if (a === b) return true;
  return (
    a !== undefined &&
    (a.value === b.value || JSON.stringify(a.value) === JSON.stringify(b.value)) &&
    a.shown === b.shown &&
    a.formula === b.formula &&
    a.stt === b.stt &&
    a.label === b.label &&
    a.unit === b.unit &&
    a.note === b.note
  );
}

function sameDetails(a: Snapshot, b: Snapshot): boolean {
  return a.details === b.details || JSON.stringify(a.details) === JSON.stringify(b.details);
}

function sameParagraphs(a: Snapshot, b: Snapshot): boolean {
  return (
    a.paragraphs === b.paragraphs ||
    (a.paragraphs.length === b.paragraphs.length &&
      a.paragraphs.every((paragraph, index) => paragraph.text === b.paragraphs[index]?.text))
  );
}
