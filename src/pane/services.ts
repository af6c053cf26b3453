import { formById } from '../core/form/forms';
import type { ReportWorkbook } from '../core/report/report-workbook';
import type { Language } from '../core/rule/finding';
import { revalidate, validate } from '../core/rule/validate';
import type { PaneServices } from './controller/pane-services';

/**
 * What the pane works with, the same in Excel and in the workbench. Code for files and documents is named here and
 * nowhere else in the pane, by `import()`: it is loaded when someone asks for it.
 */
export function createServices(workbook: ReportWorkbook, language: Language): PaneServices {
  return { workbook, language, formById, validate, revalidate, now: () => new Date() };
}
