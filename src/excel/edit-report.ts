import type { EditedReport } from '../core/editor/paragraph-edit';
import { reportFacts } from '../core/editor/report-facts';
import type { Form } from '../core/form/form';
import type { LocatedReport } from '../core/locate/locate-report';
import { readSnapshot } from '../core/locate/read-snapshot';
import type { ReportFacts } from '../core/narrative/report-cell';
import { REPORT_SHEET } from '../core/plan/names';
import type { ParagraphsResult } from '../core/report/report-workbook';
import type { ParagraphReading } from '../core/report/snapshot';
import { injectReport } from './inject-report';
import { WorkbookRefusal } from './office-error';
import type { Reach } from './read-workbook';

/** What is to become of the paragraphs that stand on the report sheet. */
export type EditOfReport = (standing: readonly ParagraphReading[], facts: ReportFacts) => EditedReport;

/**
 * Changes the report's text by an injection of its sheet alone: one sync reads what stands there now, one writes. Where
 * the edit is refused nothing is written.
 * @throws WorkbookRefusal where the workbook holds no report
 */
export async function editReport(usual: Form, reach: Reach, edit: EditOfReport): Promise<ParagraphsResult> {
  let edited: EditedReport | undefined;
  const { problems } = await injectReport(usual, reach, (report) => {
    const snapshot = report && readSnapshot(report);
    if (!report?.form || !snapshot) throw new WorkbookRefusal({ kind: 'sheet-missing', sheet: REPORT_SHEET });
    edited = edit(snapshot.paragraphs, reportFacts(snapshot, report.form));
    const request = { details: report.details, appendices: presentIn(report) };
    if (edited.outcome === 'refused') return { request, scope: { keys: [] } };
    return { request, scope: { keys: ['report'], paragraphs: edited.paragraphs } };
  });
  if (edited?.outcome === 'refused') return { saved: false, problems: edited.refusals };
  return problems.length > 0 ? { saved: false, problems } : { saved: true, undo: edited?.undo, problems };
}

function presentIn({ sheets }: LocatedReport): readonly string[] {
  return [...sheets.ours.keys()].filter((key) => key !== 'report' && key !== 'meta');
}
