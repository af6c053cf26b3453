import type { SheetProtection } from '../core/workbook/workbook';
import { OfficeFailure } from './office-error';
import type { CellWrite } from './plan-figure-changes';
import { writingContext } from './run-batch';
import { Unprotection } from './unprotection';
import { protectionOptions } from './write-protection';

/** Which sheets refused, because only their password opens them; what was to be written there was not. */
export interface WrittenCells {
  readonly locked: ReadonlySet<string>;
}

/**
 * Writes single cells, in one sync as a rule. Taking a sheet's protection off and putting it back ends Excel's own undo
 * stack, so it is done only where a cell to be written is locked: planned so (`isLocked`), or found so when Excel
 * refuses (a paste brings its lock along), which takes one sync more; so does a sheet with a password.
 *
 * @param isProtected of the sheet of that name, as read
 * @param protection what such a sheet is given back
 */
export async function writeCells(
  writes: readonly CellWrite[],
  isProtected: (sheet: string) => boolean,
  protection: SheetProtection,
): Promise<WrittenCells> {
  const locked = new Set<string>();
  const opened = new Set<string>();
  let openAll = false;
  for (;;) {
    const todo = writes.filter(({ place }) => !locked.has(place.sheet));
    if (todo.length === 0) return { locked };
    const toOpen = [
      ...new Set(todo.filter(({ isLocked }) => isLocked || openAll).map(({ place }) => place.sheet)),
    ].filter((name) => isProtected(name) && !opened.has(name));
    const context = writingContext();
    const unprotection = queue(context, todo, toOpen, [...opened, ...toOpen], protection);
    try {
      await context.sync();
      return { locked };
    } catch (thrown) {
      const refusal = unprotection.refusal(thrown);
      const isLocked = OfficeFailure.of(thrown)?.code === 'AccessDenied';
      if (!refusal && (!isLocked || openAll)) throw thrown;
      if (refusal) locked.add(refusal.refused);
      else openAll = true;
      for (const name of refusal?.opened ?? toOpen) opened.add(name);
    }
  }
}

function queue(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  toOpen: readonly string[],
  toProtect: readonly string[],
  protection: SheetProtection,
): Unprotection {
  const { worksheets } = context.workbook;
  const unprotection = new Unprotection();
  for (const name of toOpen) unprotection.queue(name, worksheets.getItem(name));
  for (const { place, input, numberFormat } of writes) {
    const cell = worksheets.getItem(place.sheet).getRange(place.address);
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    cell.formulas = [[input]];
  }
  for (const name of toProtect) worksheets.getItem(name).protection.protect(protectionOptions(protection));
  return unprotection;
}
