import type { Form } from '../core/form/form';
import type { Snapshot } from '../core/report/snapshot';
import type { Language } from '../core/rule/finding';
import { documentHtml, documentText, droppedWords, planDocument, prepareExport, writeDocument } from '../docx';
import { rasterise } from './chart/rasterise';
import type { RefusedDocument, WrittenDocument } from './report/export-outcome';

/** The official document of a report as it was read a moment ago, or why it may not go out. */
export async function writeReportDocument(
  report: Snapshot,
  form: Form,
  language: Language,
): Promise<WrittenDocument | RefusedDocument> {
  const preparation = prepareExport(report, form, language);
  if (preparation.outcome === 'refused') {
    const { message, records } = preparation.refusal;
    return { outcome: 'refused', message, errors: records };
  }
  const plan = planDocument(preparation.report);
  return {
    outcome: 'written',
    bytes: await writeDocument(plan, rasterise),
    html: await documentHtml(plan, rasterise),
    text: documentText(plan),
    explained: preparation.report.explanations.length,
    dropped: plan.dropped.map((each) => droppedWords(each, language)),
  };
}
