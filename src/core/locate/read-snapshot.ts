import type { IndicatorId } from '../form/form';
import type { RowReading, Snapshot } from '../report/snapshot';
import type { LocatedReport } from './locate-report';
import { readReport } from './read-report';
import { readRows } from './read-rows';

/**
 * Everything the rules read, out of a located report. A report of an unknown form has its details and no rows.
 * @returns undefined where the workbook holds no more than the details kept for a report to come
 */
export function readSnapshot({ form, formId, details, sheets, appendices }: LocatedReport): Snapshot | undefined {
  const report = sheets.ours.get('report');
  if (form && appendices.size === 0 && !report) return undefined;
  const rows = new Map<IndicatorId, RowReading>();
  if (form) {
    for (const [id, { sheet, located }] of appendices) {
      for (const [indicator, row] of readRows(form, id, sheet, located)) rows.set(indicator, row);
    }
  }
  return { form: formId, details, rows, paragraphs: form && report ? readReport(report) : [] };
}
