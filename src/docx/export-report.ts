import { planDocument } from './plan-document';
import type { Rasterise } from './rasterise';
import type { ReportDocument } from './report-document';
import { writeDocument } from './write-document';

/**
 * A report as the bytes of an official .docx. Ask `readiness` first; characters that no document can hold are told by
 * `planDocument(report).dropped`.
 * @param rasterise needed for a report with a chart only
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I
 */
export function exportReport(report: ReportDocument, rasterise?: Rasterise): Promise<Uint8Array> {
  return writeDocument(planDocument(report), rasterise);
}
