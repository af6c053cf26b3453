import type { ExplanationChange } from '../core/explanation/explanation-change';
import { planExplanationChange, type RowRemoval, type RowWrite } from '../core/explanation/plan-explanation-change';
import type { Form } from '../core/form/form';
import type { BookState, SheetState } from '../core/injection/book-state';
import { addedSheetWork } from '../core/injection/sheet-work';
import { styleStrokes } from '../core/injection/style-strokes';
import { locateReport, type LocatedReport } from '../core/locate/locate-report';
import { areaAddress, cellAddress, columnLetters } from '../core/address/a1';
import type { ExplanationResult, WorkbookProblem } from '../core/report/report-workbook';
import { type Reach, readWorkbook } from './read-workbook';
import { runBatch, writingContext } from './run-batch';
import { SheetRanges } from './sheet-ranges';
import { Unprotection } from './unprotection';
import { queueInjection } from './write-injection';
import { writeStyles } from './write-styles';

/**
 * Writes one explanation: one sync reads, one writes the row, or the whole sheet where there is none. Nothing else on
 * the sheet is touched.
 */
export async function explainFinding(form: Form, reach: Reach, change: ExplanationChange): Promise<ExplanationResult> {
  return runBatch(async (context) => {
    const book = await readWorkbook(context, reach);
    const report = locateReport(form, book);
    if (!report) throw new Error('There is no report to explain');
    const { work, before } = planExplanationChange(
      book,
      report.sheets.ours.get('explanations') as SheetState | undefined,
      change,
    );
    if (work.kind === 'none') return { before, problems: [] };
    if (work.kind === 'add') {
      if (book.isStructureProtected) return { before, problems: [{ kind: 'workbook-structure-protected' }] };
      const position = tabPosition(book, report);
      const added = writingContext();
      queueInjection(added, { sheets: [{ ...addedSheetWork(work.plan), position }], names: [] });
      await added.sync();
      return { before, problems: [] };
    }
    const problem = await writeOn(work);
    return { before, problems: problem ? [problem] : [] };
  });
}

/** Behind the last of ours that people see. */
function tabPosition({ sheets }: BookState, { sheets: { ours } }: LocatedReport): number | undefined {
  const seen = [...ours].filter(([key]) => key !== 'meta').map(([, { id }]) => id);
  const last = Math.max(...sheets.map(({ id }, index) => (seen.includes(id) ? index : -1)));
  return last < 0 || last + 1 === sheets.length ? undefined : last + 1;
}

async function writeOn(work: RowWrite | RowRemoval): Promise<WorkbookProblem | undefined> {
  const { id, name, isProtected } = work.sheet;
  const context = writingContext();
  const sheet = context.workbook.worksheets.getItem(id);
  const unprotection = new Unprotection();
  if (isProtected) unprotection.queue(id, sheet);
  if (work.kind === 'remove') sheet.getRange(areaAddress(work.area)).delete('Up');
  else queueLooks(sheet, work);
  for (const { row, column, input } of work.cells) sheet.getRange(cellAddress(row, column)).formulas = [[input]];
  // A person protected it, though we do not.
  if (isProtected) sheet.protection.protect();
  try {
    await context.sync();
    return undefined;
  } catch (thrown) {
    if (!unprotection.refusal(thrown)) throw thrown;
    return { kind: 'protected-with-password', sheet: name };
  }
}

/** Formats come before contents: a text is a text by its cell's format. */
function queueLooks(sheet: Excel.Worksheet, { row, styles, height, hide }: RowWrite): void {
  const ranges = new SheetRanges(sheet);
  writeStyles(ranges, styleStrokes(styles));
  ranges.rows(row, row).format.rowHeight = height;
  if (hide === undefined) return;
  const letters = columnLetters(hide);
  sheet.getRange(`${letters}:${letters}`).columnHidden = true;
}
