import type { Univer } from '@univerjs/core';
import type { BaseValueObject } from '@univerjs/engine-formula';
import { ArrayValueObject, BaseFunction, IFunctionService, StringValueObject } from '@univerjs/engine-formula';
import type { IRegisterFunction } from '@univerjs/sheets-formula';
import { IRegisterFunctionService } from '@univerjs/sheets-formula';
import type { HostLocale } from '../locale';
import { shownText } from './shown-text';

/**
 * Adds what Univer's functions lack against Excel's: HYPERLINK, and the machine's marks of a number wherever a formula
 * makes text of one (`&`, TEXT, FIXED and the functions of text; Univer always writes `.` for the decimal).
 */
export function registerFunctions(univer: Univer, locale: HostLocale): void {
  const injector = univer.__getInjector();
  // The friendly name where there is one, otherwise the address.
  injector
    .get(IRegisterFunctionService)
    .registerFunction({ name: 'HYPERLINK', func: (link, name) => plain(name ?? link), description: 'HYPERLINK' });
  const functions = injector.get(IFunctionService);
  compareSingleCells(functions);
  if (locale.decimal === '.') return;
  for (const [name, wrap] of REGIONAL) {
    const original = functions.getExecutor(name);
    if (original)
      functions.registerExecutors(new RegionalFunction(original, (...values) => wrap(original, values, locale)));
  }
}

/** Univer compares the cells of a range by their texts, so that `""` equals 0 and the text `5` the number; single values it compares well. */
function compareSingleCells(functions: IFunctionService): void {
  const compare = functions.getExecutor('COMPARE');
  if (!compare) return;
  const calculate = compare.calculate.bind(compare);
  compare.calculate = (...values) => {
    const [left, right] = values.map(singleValue);
    if (!left || !right) return calculate(...values);
    // A blank equals an empty text on either side; Univer knows it on the left only.
    return calculate(left, right.isNull() && left.isString() ? StringValueObject.create('') : right);
  };
}

function singleValue(value: BaseValueObject): BaseValueObject {
  return value instanceof ArrayValueObject && value.getRowCount() === 1 && value.getColumnCount() === 1
    ? value.getFirstCell()
    : value;
}

type Argument = Parameters<IRegisterFunction>[number] | undefined;
type Result = ReturnType<BaseFunction['calculate']>;
type Wrap = (original: BaseFunction, values: BaseValueObject[], locale: HostLocale) => Result;

/** One value of an argument: the first of a range, 0 for a blank. */
function plain(value: Argument): string | number | boolean {
  const first = Array.isArray(value) ? value[0]?.[0] : value;
  return typeof first === 'string' || typeof first === 'number' || typeof first === 'boolean' ? first : 0;
}

/** `&` is carried out by CONCATENATE. */
const TEXT_FUNCTIONS = [
  'CONCATENATE',
  'CONCAT',
  'TEXTJOIN',
  'SUBSTITUTE',
  'REPLACE',
  'LEFT',
  'RIGHT',
  'MID',
  'LEN',
  'TRIM',
  'UPPER',
  'LOWER',
  'FIND',
  'SEARCH',
  'EXACT',
  'REPT',
];

const REGIONAL: readonly (readonly [string, Wrap])[] = [
  ...TEXT_FUNCTIONS.map((name) => [name, textOfNumbers] as const),
  ['FIXED', (original, values, locale) => swapMarks(original.calculate(...values), locale)],
  ['TEXT', regionalText],
];

/** Numbers with decimals are given to the function as the text the region writes. */
function textOfNumbers(original: BaseFunction, values: BaseValueObject[], locale: HostLocale): Result {
  return original.calculate(
    ...values.map((value) => mapValues(value, (each) => (isFraction(each) ? localText(each, locale) : each))),
  );
}

/** The format of TEXT is written in the region's marks too, a well-known trap. */
function regionalText(original: BaseFunction, values: BaseValueObject[], locale: HostLocale): Result {
  const [value, format] = values;
  if (!value || !format || value.isArray() || format.isArray() || !value.isNumber() || !format.isString())
    return original.calculate(...values);
  const code = swapUnquoted(String(format.getValue()), locale);
  return StringValueObject.create(shownText(Number(value.getValue()), code, locale));
}

function isFraction(value: BaseValueObject): boolean {
  return value.isNumber() && !Number.isInteger(value.getValue());
}

function localText(value: BaseValueObject, locale: HostLocale): BaseValueObject {
  return StringValueObject.create(shownText(Number(value.getValue()), 'General', locale));
}

function swapMarks(result: Result, { decimal, thousands }: HostLocale): Result {
  if (!('isString' in result)) return result;
  return mapValues(result, (each) => {
    if (!each.isString()) return each;
    const text = String(each.getValue());
    return StringValueObject.create(text.replace(/[.,]/g, (mark) => (mark === '.' ? decimal : thousands)));
  });
}

/** A format code of the region in en-US marks; what is quoted or escaped stays. */
function swapUnquoted(format: string, { decimal }: HostLocale): string {
  return format.replace(/"[^"]*"|\\.|[.,]/g, (piece) => (piece.length > 1 ? piece : piece === decimal ? '.' : ','));
}

function mapValues(value: BaseValueObject, map: (each: BaseValueObject) => BaseValueObject): BaseValueObject {
  return value.isArray() ? value.mapValue(map) : map(value);
}

/** A function under its own name that calculates by another. */
class RegionalFunction extends BaseFunction {
  constructor(
    original: BaseFunction,
    private readonly work: (...values: BaseValueObject[]) => Result,
  ) {
    super(original.name);
    this.minParams = original.minParams;
    this.maxParams = original.maxParams;
    this.needsLocale = original.needsLocale;
  }

  override calculate(...values: BaseValueObject[]): Result {
    return this.work(...values);
  }
}
