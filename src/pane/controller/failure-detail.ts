import type { WorkbookProblem } from '../../core/report/report-workbook';
import type { Failure } from '../state/pane-state';

/** What a thrown thing says, for the person who helps: name, code, message, place. Never empty. */
export function failureOf(thrown: unknown, when: Date): Failure {
  return { detail: [when.toISOString(), ...linesOf(thrown)].join('\n') };
}

/** A problem that a host threw where the port's method has no room for it, as `{problem}` on the error. */
export function thrownProblem(thrown: unknown): WorkbookProblem | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('problem' in thrown)) return undefined;
  const { problem } = thrown;
  return typeof problem === 'object' && problem !== null && 'kind' in problem
    ? (problem as WorkbookProblem)
    : undefined;
}

function linesOf(thrown: unknown): readonly string[] {
  if (!(thrown instanceof Error)) return [String(thrown)];
  const { code, debugInfo } = thrown as {
    code?: unknown;
    debugInfo?: { errorLocation?: unknown; statement?: unknown };
  };
  return [
    `${thrown.name}: ${thrown.message}`,
    ...[code, debugInfo?.errorLocation, debugInfo?.statement]
      .filter((part) => typeof part === 'string' && part !== '')
      .map(String),
    ...(thrown.stack ?? '').split('\n').slice(1, 6),
  ];
}
