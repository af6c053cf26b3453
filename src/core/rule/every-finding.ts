import { REPORT } from '../check/place';
import type { Finding } from './finding';

/**
 * Every single finding: consequences too, each after its cause, and those gathered into one instead of the one. For
 * lists that a program reads; people read the folded ones.
 */
export function everyFinding(findings: readonly Finding[]): readonly Finding[] {
  return findings.flatMap((finding) => {
    const below = everyFinding(finding.consequences);
    return isGathered(finding) ? below : [finding, ...below];
  });
}

/** Whether a finding only gathers single ones of its own rule, for the whole report or for an appendix. */
export function isGathered({ rule, where, appendix, consequences }: Finding): boolean {
  const wide = where === REPORT || where === appendix;
  return wide && consequences.length > 1 && consequences.every((consequence) => consequence.rule === rule);
}
