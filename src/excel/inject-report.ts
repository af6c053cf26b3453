import type { Form } from '../core/form/form';
import type { BookState } from '../core/injection/book-state';
import type { InjectionPlan } from '../core/injection/injection-plan';
import { type InjectionScope, planInjection } from '../core/injection/plan-injection';
import type { InjectionRequest, InjectionResult } from '../core/report/report-workbook';
import { OfficeFailure } from './office-error';
import { type Reach, readWorkbook } from './read-workbook';
import { runBatch, writingContext } from './run-batch';
import { queueInjection } from './write-injection';

/** What may be injected, decided once the workbook is known. */
export type ScopeOf = (book: BookState) => { readonly request: InjectionRequest; readonly scope: InjectionScope };

/**
 * Puts a report into the workbook, or right, in two syncs: one reads, one writes. Excel tells that a sheet has a
 * password only by refusing to unprotect it: then nothing has been written, that sheet is told as a problem and left
 * alone, and the rest is written by one sync more.
 */
export async function injectReport(form: Form, reach: Reach, decide: ScopeOf): Promise<InjectionResult> {
  return runBatch(async (context) => {
    let book = await readWorkbook(context, reach, { numberFormats: true });
    const { request, scope } = decide(book);
    for (;;) {
      const plan = planInjection(form, request, book, scope);
      if (plan.sheets.length + plan.names.length === 0) return plan.result;
      const locked = await write(plan);
      if (locked === undefined) return plan.result;
      book = withLockedSheet(book, locked.id, locked.opened);
    }
  });
}

/** @returns the sheet that could not be unprotected, and those that were before it */
async function write(
  plan: InjectionPlan,
): Promise<{ readonly id: string; readonly opened: readonly string[] } | undefined> {
  const context = writingContext();
  queueInjection(context, plan);
  try {
    await context.sync();
    return undefined;
  } catch (thrown) {
    const failure = OfficeFailure.of(thrown);
    const id = failure?.traces[failure.traces.length - 1];
    if (!failure?.location.endsWith('.unprotect') || id === undefined) throw thrown;
    return { id, opened: failure.traces.slice(0, -1) };
  }
}

function withLockedSheet(book: BookState, locked: string, opened: readonly string[]): BookState {
  const sheets = book.sheets.map((sheet) => {
    if (sheet.id === locked) return { ...sheet, hasPassword: true };
    return opened.includes(sheet.id) ? { ...sheet, isProtected: false } : sheet;
  });
  return { ...book, sheets };
}
