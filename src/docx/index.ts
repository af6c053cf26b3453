export type { DocumentPlan, DroppedCharacters } from './document-plan';
export { droppedWords } from './dropped-words';
export { exportReport } from './export-report';
export { planDocument } from './plan-document';
export { type Preparation, prepareExport } from './prepare-export';
export type { Rasterise } from './rasterise';
export { explainedFindings, type ExportRefusal, readiness, type RefusalRecord } from './readiness';
export type { ExplainedFinding, ReportDocument } from './report-document';
export { writeDocument } from './write-document';
