import type { DataValidation, ValidationRule } from '../../core/workbook/workbook';
import type { FileWarnings } from '../file-warning';
import type { ReadBudget } from '../read-limits';
import { readEscapedCharacters } from '../xml/escaped-characters';
import type { XmlScanner } from '../xml/xml-scanner';
import { readAreas } from './area-references';
import { readXmlBoolean, readXmlNumber } from './xml-values';

/**
 * The validations of the `dataValidations` just opened. Kinds that the model has not (dates, lists in cells, other
 * comparisons) are warned of and left out.
 * @throws Unreadable `out-of-range`, `too-many-cells`
 */
export function readDataValidations(
  xml: XmlScanner,
  sheet: string,
  budget: ReadBudget,
  warnings: FileWarnings,
): DataValidation[] {
  const own = xml.depth;
  const validations: DataValidation[] = [];
  while (xml.nextChild(own)) {
    if (!xml.is('dataValidation')) continue;
    const references = xml.attribute('sqref') ?? '';
    const validation = readDataValidation(xml, references, budget);
    budget.spendItems(1, xml.part);
    if (validation) validations.push(validation);
    else warnings.add('validation-not-kept', references.slice(0, 100), sheet);
  }
  return validations;
}

function readDataValidation(xml: XmlScanner, references: string, budget: ReadBudget): DataValidation | undefined {
  const areas = readAreas(references, xml.part, budget);
  const type = xml.attribute('type') ?? 'none';
  const operator = xml.attribute('operator') ?? 'between';
  const ignoreBlanks = readXmlBoolean(xml.attribute('allowBlank'), false);
  const texts = {
    ...(readXmlBoolean(xml.attribute('showInputMessage'), false) ? readPrompt(xml) : {}),
    ...(readXmlBoolean(xml.attribute('showErrorMessage'), false) ? readError(xml) : {}),
  };
  const own = xml.depth;
  const formulas = ['', ''];
  while (xml.nextChild(own)) {
    if (xml.is('formula1')) formulas[0] = xml.readText();
    else if (xml.is('formula2')) formulas[1] = xml.readText();
  }
  const rule = readRule(type, operator, formulas[0] as string, formulas[1] as string);
  return rule && areas.length > 0 ? { areas, rule, ignoreBlanks, ...texts } : undefined;
}

function readRule(type: string, operator: string, first: string, second: string): ValidationRule | undefined {
  if (type === 'custom') return first === '' ? undefined : { type, formula: `=${first}` };
  if (type === 'list') {
    // Only a text literal lists its items itself, split at commas. LibreOffice does not double the quotes within it.
    const literal = /^"(.*)"$/s.exec(first.trim())?.[1];
    if (literal === undefined || /"\s*&|&\s*"/.test(literal)) return undefined;
    return { type, items: literal.replace(/""/g, '"').split(',') };
  }
  if (type !== 'whole' && type !== 'decimal') return undefined;
  const minimum = readXmlNumber(first);
  const maximum = readXmlNumber(second);
  if (minimum === undefined) return undefined;
  if (operator === 'greaterThanOrEqual') return { type, minimum };
  return operator === 'between' && maximum !== undefined ? { type, minimum, maximum } : undefined;
}

function readPrompt(xml: XmlScanner): Pick<DataValidation, 'prompt'> {
  const title = readEscapedCharacters(xml.attribute('promptTitle') ?? '');
  const message = readEscapedCharacters(xml.attribute('prompt') ?? '');
  return title === '' && message === '' ? {} : { prompt: { title, message } };
}

function readError(xml: XmlScanner): Pick<DataValidation, 'error'> {
  const style = xml.attribute('errorStyle') ?? 'stop';
  return {
    error: {
      title: readEscapedCharacters(xml.attribute('errorTitle') ?? ''),
      message: readEscapedCharacters(xml.attribute('error') ?? ''),
      style: style === 'warning' || style === 'information' ? style : 'stop',
    },
  };
}
