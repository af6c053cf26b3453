import type { DataValidation, ValidationRule } from '../../../core/workbook/workbook';
import { ExcelError } from '../../excel-error';
import { recordArgument, textArgument } from '../argument';

/** Characters of a list typed as its source, in Excel. */
const MAX_LIST = 255;

/**
 * Reads `DataValidation.rule` as Office.js gives it. Kinds and operators that the plain workbook cannot keep are refused.
 * @throws ExcelError InvalidArgument where it is no rule; NotImplemented for dates, lengths, other operators, lists from cells
 */
export function readRule(given: Readonly<Record<string, unknown>>): ValidationRule {
  const kinds = Object.entries(given).filter(([, value]) => value !== undefined && value !== null);
  const [kind, value] = kinds[0] ?? [];
  if (kind === undefined || kinds.length > 1) throw new ExcelError('InvalidArgument', 'a rule has one kind');
  const rule = recordArgument(value, kind);
  switch (kind) {
    case 'wholeNumber':
      return { type: 'whole', ...readBounds(rule) };
    case 'decimal':
      return { type: 'decimal', ...readBounds(rule) };
    case 'list':
      return { type: 'list', items: readList(rule['source']) };
    case 'custom':
      return { type: 'custom', formula: readFormula(rule['formula']) };
    default:
      throw new ExcelError('NotImplemented', `a rule of kind ${kind}`);
  }
}

function readBounds(rule: Readonly<Record<string, unknown>>): { minimum: number; maximum?: number } {
  const operator = textArgument(rule['operator'], 'operator').toLowerCase();
  const minimum = readBound(rule['formula1']);
  if (operator === 'greaterthanorequalto') return { minimum };
  if (operator !== 'between') throw new ExcelError('NotImplemented', `operator ${operator}`);
  const maximum = readBound(rule['formula2']);
  if (maximum < minimum) throw new ExcelError('InvalidArgument', 'the minimum is above the maximum');
  return { minimum, maximum };
}

function readBound(value: unknown): number {
  if (typeof value === 'string' && value.startsWith('=')) throw new ExcelError('NotImplemented', 'a bound by formula');
  const bound = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof bound !== 'number' || !Number.isFinite(bound)) throw new ExcelError('InvalidArgument', 'a bound');
  return bound;
}

/** A list is split at commas whatever the region (OfficeDev/office-js issue 2128). */
function readList(source: unknown): readonly string[] {
  if (typeof source !== 'string' || source.startsWith('=')) throw new ExcelError('NotImplemented', 'a list from cells');
  if (source.length > MAX_LIST) throw new ExcelError('InvalidArgument', `a list of ${source.length} characters`);
  const items = source.split(',').map((item) => item.trim());
  if (items.every((item) => item === '')) throw new ExcelError('InvalidArgument', 'an empty list');
  return items;
}

function readFormula(formula: unknown): string {
  const text = textArgument(formula, 'formula');
  return text.startsWith('=') ? text : `=${text}`;
}

/** The rule as Office.js answers it; null where the cells have different rules. */
export function ruleForClient(validation: DataValidation | undefined | null): object | null {
  if (validation === null) return null;
  const rule = validation?.rule;
  if (!rule) return {};
  if (rule.type === 'list') return { list: { inCellDropDown: true, source: rule.items.join(',') } };
  if (rule.type === 'custom') return { custom: { formula: rule.formula } };
  const bounds =
    rule.maximum === undefined
      ? { formula1: rule.minimum, operator: 'GreaterThanOrEqualTo' }
      : { formula1: rule.minimum, formula2: rule.maximum, operator: 'Between' };
  return rule.type === 'whole' ? { wholeNumber: bounds } : { decimal: bounds };
}

/** Excel's `DataValidationType`. */
export function ruleTypeForClient(validation: DataValidation | undefined | null): string {
  if (validation === null) return 'Inconsistent';
  if (!validation) return 'None';
  return { whole: 'WholeNumber', decimal: 'Decimal', list: 'List', custom: 'Custom' }[validation.rule.type];
}
