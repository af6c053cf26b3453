import { absoluteAddress, cellAddress, quotedSheetName, readArea } from '../../core/address/a1';
import type { Area, DefinedName, Sheet } from '../../core/workbook/workbook';
import { ExcelError } from '../excel-error';
import { checkFormula } from './formula-rules';
import { readReference } from './formula-references';
import { formulaTokens } from './formula-tokens';
import type { WorkbookModel } from './workbook-model';

/** Microsoft, "Names in formulas": up to 255 characters; letters, digits, `_ . \ ?`; not beginning with a digit. */
const SHAPE = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]{0,254}$/u;
/** `R`, `C`, `R1C1` and the like are cell addresses too. */
const R1C1 = /^(?:[RC]|R\d*C\d*|R\d+|C\d+)$/i;

/**
 * Refuses the names Excel refuses: of a wrong shape, looking like a cell (`PL4`, `R1C1`), `TRUE` and `FALSE`.
 * @throws ExcelError InvalidArgument
 */
export function checkDefinedName(name: unknown): asserts name is string {
  const looksLikeCell = (text: string): boolean => readArea(text) !== undefined && !text.includes(':');
  if (
    typeof name !== 'string' ||
    !SHAPE.test(name) ||
    R1C1.test(name) ||
    looksLikeCell(name) ||
    /^(?:true|false)$/i.test(name)
  ) {
    throw new ExcelError('InvalidArgument', `name ${JSON.stringify(name)}`);
  }
}

/** The names of the workbook (`scope` undefined) or those local to a sheet. */
export function namesIn(model: WorkbookModel, scope: Sheet | undefined): DefinedName[] {
  return model.workbook.names.filter((name) => name.sheet === scope?.id);
}

/** A name by its text, letter case aside. */
export function findName(model: WorkbookModel, scope: Sheet | undefined, name: string): DefinedName | undefined {
  const key = name.toLowerCase();
  return namesIn(model, scope).find((other) => other.name.toLowerCase() === key);
}

/**
 * Adds a name.
 * @param refersTo a formula with `=`, as in `='Phụ lục 2'!$D$8`
 * @throws ExcelError InvalidArgument for the name, a formula Excel would not take, or a name that is taken
 */
export function addName(
  model: WorkbookModel,
  scope: Sheet | undefined,
  name: unknown,
  refersTo: string,
  comment?: string,
): DefinedName {
  checkDefinedName(name);
  if (findName(model, scope, name)) throw new ExcelError('InvalidArgument', `the name ${name} is taken`);
  const formula = refersTo.startsWith('=') ? refersTo : constantFormula(refersTo);
  checkFormula(formula);
  const made: DefinedName = { name, formula, visible: true, ...(scope ? { sheet: scope.id } : {}) };
  model.workbook.names.push(made);
  if (comment) model.nameComments.set(commentKey(made), comment);
  model.record({ kind: 'names-changed' });
  return made;
}

/** Makes a name refer to something else. @throws ExcelError InvalidArgument for a formula Excel would not take */
export function setNameFormula(model: WorkbookModel, name: DefinedName, formula: unknown): void {
  if (typeof formula !== 'string' || !formula.startsWith('='))
    throw new ExcelError('InvalidArgument', 'a name refers by a formula');
  checkFormula(formula);
  name.formula = formula;
  model.record({ kind: 'names-changed' });
}

/** Takes a name away; formulas that use it show `#NAME?`. */
export function deleteName(model: WorkbookModel, name: DefinedName): void {
  const { names } = model.workbook;
  names.splice(names.indexOf(name), 1);
  model.nameComments.delete(commentKey(name));
  model.record({ kind: 'names-changed' });
}

/** Where comments of names are kept. */
export function commentKey(name: DefinedName): string {
  return `${name.sheet ?? ''}!${name.name.toLowerCase()}`;
}

/** The cells a name refers to; undefined for `#REF!`, constants and formulas. */
export function nameTarget(
  model: WorkbookModel,
  name: DefinedName,
): { readonly sheet: Sheet; readonly area: Area } | undefined {
  const [token, ...more] = formulaTokens(name.formula.slice(1)).filter(({ kind }) => kind !== 'space');
  if (!token || token.kind !== 'reference' || more.length > 0) return undefined;
  const reference = readReference(token.text);
  const sheet = reference?.sheet === undefined ? undefined : model.sheetByName(reference.sheet);
  return reference && sheet ? { sheet, area: reference.area } : undefined;
}

/** How a name refers to an area: `='Phụ lục 2'!$D$8`. */
export function areaFormula(sheet: Sheet, area: Area): string {
  return `=${quotedSheetName(sheet.name)}!${absoluteAddress(area)}`;
}

function constantFormula(text: string): string {
  return text !== '' && Number.isFinite(Number(text)) ? `=${text}` : `="${text.replace(/"/g, '""')}"`;
}

/** For messages: `'Phụ lục 2'!D8`. */
export function placeOf(sheet: Sheet, row: number, column: number): string {
  return `${quotedSheetName(sheet.name)}!${cellAddress(row, column)}`;
}
