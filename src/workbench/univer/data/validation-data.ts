import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IRange,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import type { Area, DataValidation, ValidationRule } from '../../../core/workbook/workbook';

const STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
};

/** A sheet's data validation as Univer's rules: it shows prompts and drop-downs, our host refuses what is not allowed. */
export function validationData(validations: readonly DataValidation[]): ISheetDataValidationRule[] {
  return validations.map((validation, index) => ({
    uid: `validation-${index}`,
    ranges: validation.areas.map(rangeOf),
    allowBlank: validation.ignoreBlanks,
    ...ruleData(validation.rule),
    ...(validation.prompt && {
      showInputMessage: true,
      promptTitle: validation.prompt.title,
      prompt: validation.prompt.message,
    }),
    ...(validation.error && {
      showErrorMessage: true,
      errorTitle: validation.error.title,
      error: validation.error.message,
      errorStyle: STYLES[validation.error.style],
    }),
  }));
}

/** Our area as Univer's range. */
export function rangeOf({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, endRow: bottom, startColumn: left, endColumn: right };
}

function ruleData(rule: ValidationRule): Partial<ISheetDataValidationRule> & { type: DataValidationType } {
  switch (rule.type) {
    case 'list':
      return {
        type: DataValidationType.LIST,
        formula1: rule.items.join(','),
        showDropDown: true,
        renderMode: DataValidationRenderMode.TEXT,
      };
    case 'custom':
      return { type: DataValidationType.CUSTOM, formula1: rule.formula };
    case 'whole':
    case 'decimal':
      return {
        type: rule.type === 'whole' ? DataValidationType.WHOLE : DataValidationType.DECIMAL,
        operator:
          rule.maximum === undefined ? DataValidationOperator.GREATER_THAN_OR_EQUAL : DataValidationOperator.BETWEEN,
        formula1: String(rule.minimum),
        ...(rule.maximum !== undefined && { formula2: String(rule.maximum) }),
      };
  }
}
