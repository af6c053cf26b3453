import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormat } from '../../../core/workbook/workbook';
import { rangeOf } from './validation-data';

/** A sheet's conditional formats as Univer's, which itself draws all of them but the number format. */
export function conditionalFormatData(
  formats: readonly ConditionalFormat[],
): IConditionFormattingRule<IFormulaHighlightCell>[] {
  return formats.map(({ areas, formula, style }, index) => ({
    cfId: `format-${index}`,
    ranges: areas.map(rangeOf),
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: formula,
      style: {
        ...(style.fill && { bg: { rgb: style.fill } }),
        ...(style.fontColor && { cl: { rgb: style.fontColor } }),
        ...(style.numberFormat && { n: { pattern: style.numberFormat } }),
      },
    },
  }));
}
