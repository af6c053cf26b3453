import { areaAddress } from '../../core/address/a1';
import type { Area, DataValidation } from '../../core/workbook/workbook';
import { areasWithFormula } from './relative-areas';
import { xmlElement, xmlFormula, xmlList } from './xml-text';

/** `dataValidations`, or nothing. */
export function dataValidationsXml(validations: readonly DataValidation[]): string {
  return xmlList('dataValidations', validations.flatMap(validationXml));
}

function validationXml(validation: DataValidation): string[] {
  const { rule, areas } = validation;
  if (areas.length === 0) return [];
  switch (rule.type) {
    case 'custom':
      return areasWithFormula(areas, rule.formula).map((part) =>
        elementXml(validation, part.areas, undefined, [part.formula]),
      );
    case 'list':
      return [elementXml(validation, areas, undefined, [listLiteral(rule.items)])];
    default:
      return rule.maximum === undefined
        ? [elementXml(validation, areas, 'greaterThanOrEqual', [String(rule.minimum)])]
        : [elementXml(validation, areas, undefined, [String(rule.minimum), String(rule.maximum)])];
  }
}

/** `between` is what no operator means. */
function elementXml(
  { rule, ignoreBlanks, prompt, error }: DataValidation,
  areas: readonly Area[],
  operator: string | undefined,
  formulas: readonly string[],
): string {
  return xmlElement(
    'dataValidation',
    {
      type: rule.type,
      errorStyle: error && error.style !== 'stop' ? error.style : undefined,
      operator,
      allowBlank: ignoreBlanks || undefined,
      showInputMessage: prompt !== undefined || undefined,
      showErrorMessage: error !== undefined || undefined,
      errorTitle: error?.title || undefined,
      error: error?.message || undefined,
      promptTitle: prompt?.title || undefined,
      prompt: prompt?.message || undefined,
      sqref: areas.map(areaAddress).join(' '),
    },
    formulas.map((formula, index) => `<formula${index + 1}>${xmlFormula(formula)}</formula${index + 1}>`).join(''),
  );
}

/** A list is one text split at commas, so no item may have one. */
function listLiteral(items: readonly string[]): string {
  const divided = items.find((item) => item.includes(','));
  if (divided !== undefined) throw new RangeError(`the list item ${divided} has a comma, which divides items`);
  return `"${items.join(',').replace(/"/g, '""')}"`;
}
