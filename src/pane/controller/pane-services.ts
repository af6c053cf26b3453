import type { Form, FormId } from '../../core/form/form';
import type { ReportWorkbook } from '../../core/report/report-workbook';
import type { Snapshot } from '../../core/report/snapshot';
import type { TextDocument } from '../../core/document/text-document';
import type { ImportTicks } from '../../core/import/offer/import-offer';
import type { ImportUse } from '../../core/import/offer/import-use';
import type { ImportProgress } from '../../core/import/propose-import';
import type { ImportProposal } from '../../core/import/proposal';
import type { ReportPeriod } from '../../core/report/report-details';
import type { Language } from '../../core/rule/finding';
import type { ReportChecker } from './report-checker';
import type { ReportFiles } from './report-files';
import type { WriteReportDocument } from '../report/export-outcome';

/** What the pane needs from outside, so that tests can stand in for any of it. */
export interface PaneServices {
  readonly workbook: ReportWorkbook;
  readonly language: Language;
  readonly formById: (id: FormId) => Form | undefined;
  /** Loads the rules, which the pane draws itself without; loaded again at once after the first time. */
  readonly loadChecker: () => Promise<ReportChecker>;
  readonly reportFiles: ReportFiles;
  /** Hands a file to the web view, which saves it where it can: nobody is told whether it did. */
  readonly saveFile: (bytes: Uint8Array, name: string) => void;
  readonly writeReportDocument: WriteReportDocument;
  readonly now: () => Date;
  /** What reads reports written elsewhere; loaded when the first one is opened. */
  readonly importTools: () => Promise<ImportTools>;
}

/** A file to import from: a letter still to be searched, a workbook of ours, or why it is neither. */
export type ImportFile =
  | { readonly outcome: 'document'; readonly document: TextDocument }
  | { readonly outcome: 'report'; readonly proposal: ImportProposal }
  | { readonly outcome: 'unreadable'; readonly message: string; readonly cure: string };

/** Reading reports written elsewhere, and what of them is suggested. */
export interface ImportTools {
  readonly readImportFile: (bytes: Uint8Array, name: string, language: Language) => Promise<ImportFile>;
  readonly documentOfText: (text: string) => TextDocument;
  readonly importSteps: (document: TextDocument, form: Form) => Generator<ImportProgress, ImportProposal, void>;
  readonly likelyUse: (document: ReportPeriod | undefined, report: ReportPeriod) => ImportUse | undefined;
  readonly suggest: (form: Form, proposal: ImportProposal, report: Snapshot, use: ImportUse) => ImportTicks;
  readonly noTicks: ImportTicks;
}

/** The ribbon's commands that the pane carries out. */
export type RibbonAction = 'inject' | 'validate';
