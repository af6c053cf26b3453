import type { ProseFinding } from '../prose/prose-finding';
import type { Finding, Severity } from './finding';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Findings about the figures, then those about the text, severity by severity. A finding about the text takes the place
 * of one about the figures with the same id: it is the same trouble, told with its sentence.
 */
export function joinProse(figures: readonly Finding[], prose: readonly ProseFinding[]): readonly Finding[] {
  if (prose.length === 0) return figures;
  const told = new Set(prose.map(({ id }) => id));
  const all = [...figures.filter(({ id }) => !told.has(id)), ...prose];
  return SEVERITIES.flatMap((severity) => all.filter((finding) => finding.severity === severity));
}
