import type { Severity } from './finding';

/** How many findings there are of each severity. */
export function countBySeverity(
  findings: readonly { readonly severity: Severity }[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
