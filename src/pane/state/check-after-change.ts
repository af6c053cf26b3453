import type { CellPlace } from '../../core/report/snapshot';
import type { Finding } from '../../core/rule/finding';
import type { ValidationResult } from '../../core/rule/validation-result';
import { heirOf, visibleFindings, withConsequences } from '../check/finding-order';
import type { CheckState, PaneState } from './pane-state';

/**
 * The check screen after the findings changed under it: the finding in hand (or its heir) is kept, what went is named, a
 * preview whose finding went is closed, and an undo is withdrawn once a person edited what it would put back.
 */
export function checkAfterChange(
  state: PaneState,
  evaluation: ValidationResult | undefined,
  edited: readonly CellPlace[],
): CheckState {
  const { check } = state;
  const before = state.evaluation?.findings ?? [];
  const after = evaluation?.findings ?? [];
  const remains = new Set(withConsequences(after).map((finding) => finding.id));
  const gone = check.asked ? before.filter((finding) => !remains.has(finding.id)).map((finding) => finding.where) : [];
  return {
    ...check,
    gone: [...new Set(gone)],
    current: heirOf(visibleFindings(before, check.hidden), visibleFindings(after, check.hidden), check.current),
    preview: previewStands(check, after) ? check.preview : undefined,
    applied: check.applied?.undo.cells.some(({ place }) => edited.some((cell) => sameCell(cell, place)))
      ? undefined
      : check.applied,
    explaining: { ...check.explaining, last: lastStands(check, after) ? check.explaining.last : undefined },
  };
}

/** What was written can be taken back while nobody has typed over it on the sheet. */
function lastStands({ explaining }: CheckState, after: readonly Finding[]): boolean {
  const { last } = explaining;
  if (!last) return false;
  const finding = withConsequences(after).find(({ id }) => id === last.written.finding);
  return finding === undefined || (finding.explanation?.text ?? '') === last.written.text;
}

function previewStands(check: CheckState, after: readonly Finding[]): boolean {
  const { preview } = check;
  return preview?.kind === 'finding'
    ? after.some((finding) => finding.id === preview.id && finding.fix !== undefined)
    : true;
}

function sameCell(a: CellPlace, b: CellPlace): boolean {
  return a.sheet === b.sheet && a.address === b.address;
}
