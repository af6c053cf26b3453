import type { DataValidation, ValidationRule } from '../core/workbook/workbook';
import type { SheetRanges } from './sheet-ranges';

const ALERT = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** Queues native data validation. A list's items are joined by commas, whatever the locale (office-js issue 2128). */
export function writeValidations(ranges: SheetRanges, validations: readonly DataValidation[]): void {
  for (const { areas, rule, ignoreBlanks, prompt, error } of validations) {
    for (const area of areas) {
      const { dataValidation } = ranges.of(area);
      dataValidation.rule = officeRule(rule);
      // Excel ignores blanks unless told otherwise.
      if (!ignoreBlanks) dataValidation.ignoreBlanks = false;
      if (prompt) dataValidation.prompt = { ...prompt, showPrompt: true };
      if (error) {
        const { title, message, style } = error;
        dataValidation.errorAlert = { title, message, style: ALERT[style], showAlert: true };
      }
    }
  }
}

function officeRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.type) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.items.join(',') } };
    case 'custom':
      return { custom: { formula: rule.formula } };
    case 'whole':
      return { wholeNumber: bounds(rule) };
    case 'decimal':
      return { decimal: bounds(rule) };
  }
}

function bounds({
  minimum,
  maximum,
}: {
  readonly minimum: number;
  readonly maximum?: number;
}): Excel.BasicDataValidation {
  return maximum === undefined
    ? { formula1: minimum, operator: 'GreaterThanOrEqualTo' }
    : { formula1: minimum, formula2: maximum, operator: 'Between' };
}
