import type { Form } from '../core/form/form';
import { blankDetails, locateReport } from '../core/locate/locate-report';
import { planWorkbook } from '../core/plan/workbook-plan';
import type { ApplyResult, UndoToken } from '../core/report/report-workbook';
import type { FigureChange } from '../core/rule/finding';
import type { SheetProtection } from '../core/workbook/workbook';
import { WorkbookRefusal } from './office-error';
import { planFigureChanges } from './plan-figure-changes';
import { type Reach, readWorkbook } from './read-workbook';
import { runBatch } from './run-batch';
import { rangeOf } from './untracked-range';
import { writeCells } from './write-cells';

/** Writes changes of figures where the cells still hold what the person was shown: one sync reads, one writes. */
export async function applyChanges(form: Form, reach: Reach, changes: readonly FigureChange[]): Promise<ApplyResult> {
  return runBatch(async (context) => {
    const book = await readWorkbook(context, reach, { numberFormats: true });
    const report = locateReport(form, book);
    if (!report) throw new Error('There is no report to change');
    const { writes, undo, problems } = planFigureChanges(report, changes);
    const isProtected = (name: string): boolean =>
      book.sheets.some((sheet) => sheet.name === name && sheet.isProtected);
    const { locked } = await writeCells(writes, isProtected, appendixProtection(report.form ?? form));
    const isWritten = ({ place }: { readonly place: { readonly sheet: string } }): boolean => !locked.has(place.sheet);
    return {
      applied: writes.filter(isWritten).length,
      undo: { cells: undo.cells.filter(isWritten) },
      problems: [...problems, ...[...locked].map((sheet) => ({ kind: 'protected-with-password' as const, sheet }))],
    };
  });
}

/**
 * Puts back what stood in the cells before: one sync to see what is protected, one to write.
 * @throws WorkbookRefusal where a sheet is gone or only its password opens it
 */
export async function undoChanges(form: Form, { cells }: UndoToken): Promise<void> {
  if (cells.length === 0) return;
  await runBatch(async (context) => {
    const states = cells.map(({ place, content }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
      sheet.load('name');
      sheet.protection.load('protected');
      const { protection } = rangeOf(sheet, place.address).format;
      protection.load('locked');
      return { place, content, sheet, protection };
    });
    await context.sync();
    const gone = states.find(({ sheet }) => sheet.isNullObject);
    if (gone) throw new WorkbookRefusal({ kind: 'sheet-missing', sheet: gone.place.sheet });
    const isProtected = (name: string): boolean =>
      states.some(({ place, sheet }) => place.sheet === name && sheet.protection.protected);
    const writes = states.map(({ place, content, protection }) => ({
      place,
      input: content,
      isLocked: protection.locked,
    }));
    const { locked } = await writeCells(writes, isProtected, appendixProtection(form));
    for (const sheet of locked) throw new WorkbookRefusal({ kind: 'protected-with-password', sheet });
  });
}

function appendixProtection(form: Form): SheetProtection {
  return planWorkbook(form, blankDetails(form)).sheets.find(({ rows }) => rows.length > 0)?.protection ?? {};
}
