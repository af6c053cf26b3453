import type { ExplanationReading, Snapshot } from '../report/snapshot';
import { isGathered } from '../rule/every-finding';
import type { Finding, FindingExplanation, Severity } from '../rule/finding';
import { tidy } from '../text/normalize';
import { fingerprintsOf } from './fingerprint';

/** What a Vietnamese list says of a finding, to know a row of the sheet by whose mark is lost. */
export interface SaidOfFinding {
  readonly place: string;
  readonly message: string;
}

/** Findings with what the unit says of them, and the explanations that are of none of them. */
export interface ExplainedFindings {
  readonly findings: readonly Finding[];
  readonly unused: readonly ExplanationReading[];
}

/** Whether the unit explains a finding, and the explanation still counts. */
export function isExplained({ explanation }: Finding): boolean {
  return explanation?.state === 'valid';
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Puts to each error and warning what the unit says of it. An explanation counts for the figures that it was written
 * about and for what follows from the finding; where a figure has changed since, it is shown as expired.
 * @param saidOf place and message of a finding in Vietnamese; asked only where a row has lost its mark
 */
export function explainFindings(
  findings: readonly Finding[],
  snapshot: Snapshot,
  saidOf: (finding: Finding) => SaidOfFinding | undefined,
): ExplainedFindings {
  const { explanations = [] } = snapshot;
  if (explanations.length === 0) return { findings, unused: [] };
  const used = new Set<ExplanationReading>();
  const explain = (finding: Finding, cause: Finding | undefined): Finding => {
    const own = ownExplanation(finding, snapshot, explanations, saidOf, used);
    const inherited = own?.state === 'valid' ? own : (inheritedFrom(cause, finding) ?? own);
    const explained = inherited ? { ...finding, explanation: inherited } : finding;
    if (finding.consequences.length === 0) return explained;
    const consequences = finding.consequences.map((each) => explain(each, explained));
    const whole = isExplained(explained) ? undefined : bySingles(finding, consequences);
    return { ...explained, explanation: whole ?? explained.explanation, consequences };
  };
  const explained = findings.map((finding) => explain(finding, undefined));
  return { findings: explained, unused: explanations.filter((each) => !used.has(each) && each.text !== '') };
}

function ownExplanation(
  finding: Finding,
  snapshot: Snapshot,
  explanations: readonly ExplanationReading[],
  saidOf: (finding: Finding) => SaidOfFinding | undefined,
  used: Set<ExplanationReading>,
): FindingExplanation | undefined {
  if (finding.severity === 'info') return undefined;
  const fingerprints = fingerprintsOf(finding, snapshot);
  const isAbout = ({ about }: ExplanationReading): boolean => fingerprints.every((each) => about.includes(each));
  const written = explanations.filter(({ text }) => text !== '');
  const same = explanations.filter((each) => each.finding === finding.id);
  const valid =
    same.find((each) => each.text !== '' && isAbout(each)) ??
    written.find((each) => each.finding !== undefined && isAbout(each)) ??
    unmarked(finding, written, saidOf);
  const expired = same.find(({ text }) => text !== '');
  const [chosen, state] = valid
    ? ([valid, 'valid'] as const)
    : expired
      ? ([expired, 'expired'] as const)
      : ([same[0], 'blank'] as const);
  if (!chosen) return undefined;
  used.add(chosen);
  return { state, text: chosen.text, cell: chosen.cell };
}

/** A row without its mark is known by its words: they name the figures. */
function unmarked(
  finding: Finding,
  written: readonly ExplanationReading[],
  saidOf: (finding: Finding) => SaidOfFinding | undefined,
): ExplanationReading | undefined {
  const rows = written.filter((each) => each.finding === undefined && each.message !== '');
  const said = rows.length > 0 ? saidOf(finding) : undefined;
  return (
    said && rows.find(({ place, message }) => tidy(message) === tidy(said.message) && tidy(place) === tidy(said.place))
  );
}

/** What follows from an explained finding is explained with it, unless it is the graver of the two. */
function inheritedFrom(cause: Finding | undefined, finding: Finding): FindingExplanation | undefined {
  if (!cause || !isExplained(cause) || finding.severity === 'info') return undefined;
  return RANK[cause.severity] <= RANK[finding.severity] ? cause.explanation : undefined;
}

/** Of a gathered finding: its single ones, each explained for itself. */
function bySingles(finding: Finding, singles: readonly Finding[]): FindingExplanation | undefined {
  if (!isGathered(finding) || !singles.every(isExplained)) return undefined;
  const texts = [...new Set(singles.map(({ explanation }) => explanation?.text ?? ''))];
  return { state: 'valid', text: texts.join('\n'), cell: singles[0]?.explanation?.cell };
}
