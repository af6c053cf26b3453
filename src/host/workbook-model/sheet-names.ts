import { ExcelError } from '../excel-error';

/** Microsoft, "Rename a worksheet": 31 characters. */
const MAX_LENGTH = 31;
const FORBIDDEN = /[\\/?*[\]:\p{Cc}]/u;

/**
 * Refuses the names Excel refuses for a sheet: empty, over 31 characters, with `\ / ? * [ ] :`, beginning or ending
 * with an apostrophe, `History`, or taken (letter case aside).
 * @throws ExcelError InvalidArgument, or ItemAlreadyExists for a taken name
 */
export function checkSheetName(name: unknown, taken: readonly string[]): asserts name is string {
  const valid =
    typeof name === 'string' &&
    name.length > 0 &&
    name.length <= MAX_LENGTH &&
    !FORBIDDEN.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== 'history';
  if (!valid) throw new ExcelError('InvalidArgument', `sheet name ${JSON.stringify(name)}`);
  const key = name.toLocaleLowerCase();
  if (taken.some((other) => other.toLocaleLowerCase() === key))
    throw new ExcelError('ItemAlreadyExists', `sheet ${name}`);
}
