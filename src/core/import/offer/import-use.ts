import type { ReportPeriod } from '../../report/report-details';

/** What a document is imported for: the same report written elsewhere, or last period's as a starting point. */
export type ImportUse = 'same-report' | 'last-report';

/** The use that the document's own period tells; `undefined` where it tells none, and then a person must say. */
export function likelyUse(document: ReportPeriod | undefined, report: ReportPeriod): ImportUse | undefined {
  if (!document) return undefined;
  return document.kind === report.kind && document.year === report.year ? 'same-report' : 'last-report';
}
