import type { Sheet } from '../../core/workbook/workbook';
import { WHOLE_SHEET } from './areas';
import { visitCells } from './cells';
import type { WorkbookModel } from './workbook-model';

/**
 * Rewrites every formula of the workbook: of cells, names, validations, conditional formats and charts.
 * @param rewrite gets a formula and the sheet it stands on (none for a name of the workbook)
 */
export function rewriteFormulas(
  model: WorkbookModel,
  rewrite: (formula: string, sheet: Sheet | undefined) => string,
): void {
  const { workbook } = model;
  for (const sheet of workbook.sheets) {
    let changed = false;
    const rewritten = (formula: string): string => {
      const next = rewrite(formula, sheet);
      changed ||= next !== formula;
      return next;
    };
    visitCells(sheet, WHOLE_SHEET, (cell) => {
      if (cell.formula !== undefined) cell.formula = rewritten(cell.formula);
    });
    sheet.validations = sheet.validations.map((validation) =>
      validation.rule.type === 'custom'
        ? { ...validation, rule: { ...validation.rule, formula: rewritten(validation.rule.formula) } }
        : validation,
    );
    sheet.conditionalFormats = sheet.conditionalFormats.map((format) => ({
      ...format,
      formula: rewritten(format.formula),
    }));
    if (sheet.charts) {
      sheet.charts = sheet.charts.map((chart) => ({
        ...chart,
        series: chart.series.map(({ name, categories, values, ...look }) => ({
          ...look,
          ...(name === undefined ? {} : { name: rewritten(name) }),
          ...(categories === undefined ? {} : { categories: rewritten(categories) }),
          values: rewritten(values),
        })),
      }));
    }
    if (changed) model.record({ kind: 'sheet-changed', sheet });
  }
  let renamed = false;
  for (const name of workbook.names) {
    const formula = rewrite(name.formula, name.sheet === undefined ? undefined : model.sheetById(name.sheet));
    renamed ||= formula !== name.formula;
    name.formula = formula;
  }
  if (renamed) model.record({ kind: 'names-changed' });
}
