import type { SheetProtection } from '../core/workbook/workbook';
import { OfficeFailure } from './office-error';
import type { CellWrite } from './plan-figure-changes';
import { writingContext } from './run-batch';
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
    queue(context, todo, toOpen, [...opened, ...toOpen], protection);
    try {
      await context.sync();
      return { locked };
    } catch (thrown) {
      const failure = OfficeFailure.of(thrown);
      const refused = failure?.traces[failure.traces.length - 1];
      if (failure?.location.endsWith('.unprotect') && refused !== undefined) {
        locked.add(refused);
        for (const name of toOpen.slice(0, toOpen.indexOf(refused))) opened.add(name);
      } else if (failure?.code === 'AccessDenied' && !openAll) {
        openAll = true;
        for (const name of toOpen) opened.add(name);
      } else {
        throw thrown;
      }
    }
  }
}

function queue(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  toOpen: readonly string[],
  toProtect: readonly string[],
  protection: SheetProtection,
): void {
  const { worksheets } = context.workbook;
  for (const name of toOpen) {
    context.trace(name);
    worksheets.getItem(name).protection.unprotect();
  }
  for (const { place, input, numberFormat } of writes) {
    const cell = worksheets.getItem(place.sheet).getRange(place.address);
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    cell.formulas = [[input]];
  }
  for (const name of toProtect) worksheets.getItem(name).protection.protect(protectionOptions(protection));
}
