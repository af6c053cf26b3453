import type { Area, CellValue, DataValidation, Sheet, ValidationRule } from '../../core/workbook/workbook';
import { containsArea } from './areas';
import { cellAt } from './cells';

/** Whether a value fits a rule that needs no formula. */
export function valueFits(rule: Exclude<ValidationRule, { type: 'custom' }>, value: CellValue): boolean {
  if (rule.type === 'list') return rule.items.some((item) => item === String(value ?? ''));
  if (typeof value !== 'number' || (rule.type === 'whole' && !Number.isInteger(value))) return false;
  return value >= rule.minimum && (rule.maximum === undefined || value <= rule.maximum);
}

/** The validation of a cell. */
export function validationAt(sheet: Sheet, cell: Area): DataValidation | undefined {
  return sheet.validations.find((validation) => validation.areas.some((area) => containsArea(area, cell)));
}

/** Whether what a cell holds fits its validation; `undefined` where a formula would have to tell. */
export function cellFits(sheet: Sheet, row: number, column: number): boolean | undefined {
  const validation = validationAt(sheet, { top: row, left: column, bottom: row, right: column });
  if (!validation) return true;
  const value = cellAt(sheet, row, column)?.value ?? null;
  if (value === null && validation.ignoreBlanks) return true;
  return validation.rule.type === 'custom' ? undefined : valueFits(validation.rule, value);
}
