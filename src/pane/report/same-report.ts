import type { Snapshot } from '../../core/report/snapshot';

/** Whether two readings say the same, cell by cell. */
export function sameReport(a: Snapshot | undefined, b: Snapshot): boolean {
  return a === b || (a !== undefined && said(a) === said(b));
}

function said({ details, rows, paragraphs, explanations, chart }: Snapshot): string {
  const last = chart && [chart.last.name, ...chart.last.values];
  return JSON.stringify([details, [...rows], paragraphs.map(({ text }) => text), explanations, last]);
}
