import type { Form, FormId, IndicatorId } from '../../core/form/form';
import type { ReportWorkbook } from '../../core/report/report-workbook';
import type { Snapshot } from '../../core/report/snapshot';
import type { Language } from '../../core/rule/finding';
import type { ValidationResult } from '../../core/rule/validation-result';
import type { ReportFiles } from './report-files';
import type { WriteReportDocument } from '../report/export-outcome';

/** What the pane needs from outside, so that tests can stand in for any of it. */
export interface PaneServices {
  readonly workbook: ReportWorkbook;
  readonly language: Language;
  readonly formById: (id: FormId) => Form | undefined;
  readonly validate: (snapshot: Snapshot, form: Form, options: { readonly language: Language }) => ValidationResult;
  readonly revalidate: (
    previous: ValidationResult,
    snapshot: Snapshot,
    form: Form,
    changed: readonly IndicatorId[],
    options: { readonly language: Language },
  ) => ValidationResult;
  readonly reportFiles: ReportFiles;
  /** Hands a file to the web view, which saves it where it can: nobody is told whether it did. */
  readonly saveFile: (bytes: Uint8Array, name: string) => void;
  readonly writeReportDocument: WriteReportDocument;
  readonly now: () => Date;
}

/** The ribbon's commands that the pane carries out. */
export type RibbonAction = 'inject' | 'validate';
