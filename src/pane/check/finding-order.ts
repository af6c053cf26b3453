import type { AppendixId } from '../../core/form/form';
import type { FigureChange, Finding, Severity } from '../../core/rule/finding';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The findings of one appendix within a severity; `appendix` is absent for the report's text and details. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly appendix: AppendixId | undefined;
  readonly findings: readonly Finding[];
}

/** What the filters leave, in the order of the list. */
export function visibleFindings(findings: readonly Finding[], hidden: readonly Severity[]): readonly Finding[] {
  return groupFindings(findings, hidden).flatMap((group) => group.findings);
}

/** Groups by severity, then appendix, each in the order the rules gave. */
export function groupFindings(findings: readonly Finding[], hidden: readonly Severity[]): readonly FindingGroup[] {
  return SEVERITIES.filter((severity) => !hidden.includes(severity)).flatMap((severity) => {
    const ofSeverity = findings.filter((finding) => finding.severity === severity);
    const appendices = [...new Set(ofSeverity.map((finding) => finding.appendix))];
    return appendices.map((appendix) => ({
      severity,
      appendix,
      findings: ofSeverity.filter((finding) => finding.appendix === appendix),
    }));
  });
}

/** Every finding, those that follow from others included. */
export function withConsequences(findings: readonly Finding[]): readonly Finding[] {
  return findings.flatMap((finding) => [finding, ...withConsequences(finding.consequences)]);
}

/** The finding after (1) or before (−1) the current one, stopping at the ends; the first where there is no current. */
export function stepFrom(visible: readonly Finding[], current: string | undefined, step: 1 | -1): Finding | undefined {
  const at = visible.findIndex((finding) => finding.id === current);
  if (at < 0) return step === 1 ? visible[0] : visible[visible.length - 1];
  return visible[Math.min(Math.max(at + step, 0), visible.length - 1)];
}

/**
 * The finding to stay at when the list changed: the same one; where it went, the nearest after it in the old order that
 * is still there, else the nearest before it.
 */
export function heirOf(
  before: readonly Finding[],
  after: readonly Finding[],
  current: string | undefined,
): string | undefined {
  const remains = new Set(after.map((finding) => finding.id));
  if (current === undefined || remains.has(current)) return current;
  const at = before.findIndex((finding) => finding.id === current);
  const nearest = [...before.slice(at + 1), ...before.slice(0, Math.max(at, 0)).reverse()];
  return nearest.find((finding) => remains.has(finding.id))?.id;
}

/** The formulas that a person overwrote or cleared, each with what stands there and what belongs there. */
export function overwrittenFormulas(findings: readonly Finding[]): readonly FigureChange[] {
  const changes = withConsequences(findings)
    .flatMap((finding) => finding.fix?.changes ?? [])
    .filter((change) => change.kind === 'restore-formula');
  return changes.filter(
    (change, index) => changes.findIndex((other) => other.indicator === change.indicator) === index,
  );
}
