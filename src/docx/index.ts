export type { DocumentPlan, DroppedCharacters } from './document-plan';
export { droppedWords } from './dropped-words';
export { exportReport } from './export-report';
export { planDocument } from './plan-document';
export type { Rasterise } from './rasterise';
export { type Explanations, type ExportRefusal, explainedErrors, readiness, type RefusalRecord } from './readiness';
export type { ExplainedError, ReportDocument } from './report-document';
