import type { Form } from '../core/form/form';
import type { BookState } from '../core/injection/book-state';
import { type InjectionPlan, isNothingToDo } from '../core/injection/injection-plan';
import { type InjectionScope, planInjection } from '../core/injection/plan-injection';
import { type LocatedReport, locateReport } from '../core/locate/locate-report';
import type { InjectionRequest, InjectionResult } from '../core/report/report-workbook';
import { WorkbookRefusal } from './office-error';
import { type Reach, readWorkbook } from './read-workbook';
import { runBatch, writingContext } from './run-batch';
import type { RefusedUnprotection } from './unprotection';
import { queueInjection } from './write-injection';

/** What is to be injected, decided once the workbook (and the report in it, if one is) is known. */
export type ScopeOf = (report: LocatedReport | undefined) => {
  readonly request: InjectionRequest;
  readonly scope: InjectionScope;
};

/**
 * Puts a report into the workbook, or right, in two syncs: one reads, one writes. Excel tells that a sheet has a
 * password only by refusing to unprotect it: then nothing has been written, that sheet is told as a problem and left
 * alone, and the rest is written by one sync more. A report that is there keeps the form it was made with.
 *
 * @param usual the form of a new report
 * @throws Error for a report of a form that we do not know: nothing of it could be kept
 */
export async function injectReport(usual: Form, reach: Reach, decide: ScopeOf): Promise<InjectionResult> {
  return runBatch(async (context) => {
    let book = await readWorkbook(context, reach, { numberFormats: true, charts: true });
    const report = locateReport(usual, book);
    if (report?.consolidation) throw new WorkbookRefusal({ kind: 'holds-consolidation' });
    if (report && !report.form) throw new Error(`The report's form ${report.formId} is not known`);
    const form = report?.form ?? usual;
    const { request, scope } = decide(report);
    for (;;) {
      const plan = planInjection(form, request, book, scope);
      if (isNothingToDo(plan)) return plan.result;
      const refusal = await write(plan);
      if (!refusal) return plan.result;
      book = withLockedSheet(book, refusal);
    }
  });
}

async function write(plan: InjectionPlan): Promise<RefusedUnprotection | undefined> {
  const context = writingContext();
  const unprotection = queueInjection(context, plan);
  try {
    await context.sync();
    return undefined;
  } catch (thrown) {
    const refusal = unprotection.refusal(thrown);
    if (!refusal) throw thrown;
    return refusal;
  }
}

function withLockedSheet(book: BookState, { refused, opened }: RefusedUnprotection): BookState {
  const sheets = book.sheets.map((sheet) => {
    if (sheet.id === refused) return { ...sheet, hasPassword: true };
    return opened.includes(sheet.id) ? { ...sheet, isProtected: false } : sheet;
  });
  return { ...book, sheets };
}
