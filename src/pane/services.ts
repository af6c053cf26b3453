import { formById } from '../core/form/forms';
import type { ReportWorkbook } from '../core/report/report-workbook';
import type { Language } from '../core/rule/finding';
import type { PaneServices } from './controller/pane-services';
import type { ReportFiles } from './controller/report-files';
import { saveFile } from './save-file';

/**
 * What the pane works with, the same in Excel and in the workbench. The rules, and code for files and documents, are
 * named here and in the doors beside this file (`eslint/zones.mjs`), and nowhere else in the pane: by `import()`, so that
 * the pane is drawn before them and each is loaded when someone asks for it.
 */
export function createServices(workbook: ReportWorkbook, language: Language): PaneServices {
  return {
    workbook,
    language,
    formById,
    loadChecker: () => import(/* webpackChunkName: "checker" */ '../core/rule/validate'),
    reportFiles: reportFiles(language),
    saveFile,
    writeReportDocument: async (...given) =>
      (await import(/* webpackChunkName: "docx" */ './document-service')).writeReportDocument(...given),
    importTools: async () => (await import('./import-service')).importTools,
    now: () => new Date(),
  };
}

function reportFiles(language: Language): ReportFiles {
  const loaded = () => import('./file-service');
  return {
    read: async (...given) => (await loaded()).readFiles(language, ...given),
    textOf: async (list) => (await loaded()).unitListText(list),
    unitsOf: async (text) => (await loaded()).readUnitList(text),
    figuresOf: async (...given) => (await loaded()).figuresOf(...given),
    sortOut: async (...given) => (await loaded()).sortOut(...given),
    plan: async (sorted) => (await loaded()).planOf(sorted, language),
    bytes: async (sorted) => (await loaded()).bytesOf(sorted, language),
  };
}
