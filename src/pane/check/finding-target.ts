import type { CellPlace } from '../../core/report/snapshot';
import type { Finding } from '../../core/rule/finding';
import { withConsequences } from './finding-order';

/** The cell that a finding leads to: its own, else (of a finding over several rows) the first that it gathers. */
export function targetOf(finding: Finding): CellPlace | undefined {
  return finding.cell ?? withConsequences(finding.consequences).find(({ cell }) => cell !== undefined)?.cell;
}
