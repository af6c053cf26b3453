import type { Area, Sheet } from '../../core/workbook/workbook';
import { ExcelError } from '../excel-error';
import { WHOLE_SHEET } from './areas';
import { findName, nameTarget } from './defined-names';
import { readReference } from './formula-references';
import { formulaTokens } from './formula-tokens';
import type { WorkbookModel } from './workbook-model';

/**
 * The cells that an address given to a sheet means: `A1:B2`, `A:C`, `5:9`, the same with the sheet's own name in front,
 * or a defined name; the whole sheet where none is given.
 * @throws ExcelError InvalidArgument for anything else, several areas or another sheet included
 */
export function readSheetAddress(model: WorkbookModel, sheet: Sheet, address: unknown): Area {
  if (address === undefined || address === null || address === '') return WHOLE_SHEET;
  if (typeof address !== 'string') throw new ExcelError('InvalidArgument', 'an address is a text');
  const [token, ...more] = formulaTokens(address.trim());
  const reference = token?.kind === 'reference' && more.length === 0 ? readReference(token.text) : undefined;
  if (reference) {
    const same = reference.sheet === undefined || model.sheetByName(reference.sheet) === sheet;
    if (!same) throw new ExcelError('InvalidArgument', `${address} is on another sheet`);
    return reference.area;
  }
  const name = findName(model, sheet, address) ?? findName(model, undefined, address);
  const target = name && nameTarget(model, name);
  if (!target || target.sheet !== sheet) throw new ExcelError('InvalidArgument', `address ${address}`);
  return target.area;
}
