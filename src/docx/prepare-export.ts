import { snapshotChart } from '../core/chart/snapshot-chart';
import type { Form } from '../core/form/form';
import type { Snapshot } from '../core/report/snapshot';
import type { Language } from '../core/rule/finding';
import { validate } from '../core/rule/validate';
import { explainedFindings, type ExportRefusal, readiness } from './readiness';
import type { ReportDocument } from './report-document';

/** A report that may go out, with everything that its document says; or why it may not. */
export type Preparation =
  | { readonly outcome: 'ready'; readonly report: ReportDocument }
  | { readonly outcome: 'refused'; readonly refusal: ExportRefusal };

/**
 * Validates a report as it was read a moment ago and takes from this one reading all that goes into its document.
 * @param language of a refusal; the document is Vietnamese
 */
export function prepareExport(snapshot: Snapshot, form: Form, language: Language = 'vi'): Preparation {
  const result = validate(snapshot, form, { language });
  const refusal = readiness(result, language);
  if (refusal) return { outcome: 'refused', refusal };
  const { details, rows, paragraphs } = snapshot;
  const inVietnamese = language === 'vi' ? result : validate(snapshot, form, { language: 'vi' });
  const explanations = explainedFindings(inVietnamese, form);
  const chart = snapshotChart(form, snapshot);
  return {
    outcome: 'ready',
    report: { form, details, rows, paragraphs, explanations, ...(chart ? { chart } : {}) },
  };
}
