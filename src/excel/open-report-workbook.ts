import type { Form } from '../core/form/form';
import { formById } from '../core/form/forms';
import type { SheetKey } from '../core/plan/sheet-plan';
import { locateReport } from '../core/locate/locate-report';
import { readSnapshot } from '../core/locate/read-snapshot';
import type { ConsolidationRequest, ConsolidationResult } from '../core/report/consolidation-writing';
import type { ReportDetails } from '../core/report/report-details';
import type {
  InjectionRequest,
  InjectionResult,
  ParagraphsResult,
  ReportWorkbook,
  WorkbookProblem,
} from '../core/report/report-workbook';
import type { CellPlace } from '../core/report/snapshot';
import { applyChanges, undoChanges } from './apply-changes';
import { editReport, type EditOfReport } from './edit-report';
import { explainFinding } from './explain-finding';
import { goToCell, selectedCell } from './go-to-cell';
import { injectReport, type ScopeOf } from './inject-report';
import { thrownProblem, WorkbookRefusal } from './office-error';
import { readWorkbook, usualReach } from './read-workbook';
import { runBatch } from './run-batch';
import { watchSelection } from './watch-selection';
import { EditWatch, type WatchedReport } from './watch-edits';

/**
 * The open workbook of Excel as the pane's door. `form` is the one for new reports; a report that is there already is
 * read with the form it was made with.
 */
export function openReportWorkbook(form: Form): ReportWorkbook {
  return new OfficeReportWorkbook(form);
}

class OfficeReportWorkbook implements ReportWorkbook {
  readonly #watched: WatchedReport;
  #watch: EditWatch | undefined;

  constructor(private readonly form: Form) {
    this.#watched = { form, reach: usualReach(), known: undefined };
  }

  async readDetails(): Promise<ReportDetails | undefined> {
    return (await this.#locate())?.details;
  }

  async read() {
    const report = await this.#locate();
    return report && readSnapshot(report);
  }

  async inject(request: InjectionRequest): Promise<InjectionResult> {
    return this.#inject(() => ({ request, scope: {} }));
  }

  /**
   * Kept on the meta sheet, which is made where there is none: the report's other sheets come with the injection. The
   * reporting level decides what sums add up, so another level is carried into the appendices that are there.
   * @throws WorkbookRefusal where the details could not be kept
   */
  async saveDetails(details: ReportDetails): Promise<void> {
    const { problems } = await this.#inject((report) => {
      const present = [...(report?.sheets.ours.keys() ?? [])];
      const keys: readonly SheetKey[] =
        report?.details.unit.level === details.unit.level ? ['meta'] : [...present, 'meta'];
      return { request: { details, appendices: present }, scope: { keys } };
    });
    const [problem] = problems;
    if (problem) throw new WorkbookRefusal(problem);
  }

  async goTo(place: CellPlace): Promise<WorkbookProblem | undefined> {
    try {
      return await goToCell(place);
    } catch (thrown) {
      return thrownProblem(thrown);
    }
  }

  selection = selectedCell;

  watchSelection = watchSelection;

  async apply(changes: Parameters<ReportWorkbook['apply']>[0]) {
    try {
      return await this.#writing(() => applyChanges(this.form, this.#watched.reach, changes));
    } catch (thrown) {
      return { applied: 0, undo: { cells: [] }, problems: [thrownProblem(thrown)] };
    }
  }

  async undo(token: Parameters<ReportWorkbook['undo']>[0]): Promise<void> {
    await this.#writing(() => undoChanges(this.form, token));
  }

  async editParagraphs(edits: Parameters<ReportWorkbook['editParagraphs']>[0]) {
    const { applyEdits } = await this.#editing();
    return this.#edit((standing, facts) => applyEdits(standing, edits, facts));
  }

  async undoParagraphs(undo: Parameters<ReportWorkbook['undoParagraphs']>[0]) {
    const { undoEdits } = await this.#editing();
    return this.#edit((standing) => undoEdits(standing, undo));
  }

  async consolidate(request: ConsolidationRequest): Promise<ConsolidationResult> {
    const form = formById(request.plan.form) ?? this.form;
    // Few workbooks are ever consolidated into: the pane starts without this.
    const { writeConsolidation } = await import('./consolidation/write-consolidation');
    try {
      return await this.#writing(() => writeConsolidation(form, this.#watched.reach, request));
    } catch (thrown) {
      return { outcome: 'refused', problems: [thrownProblem(thrown)] };
    }
  }

  async explain(change: Parameters<ReportWorkbook['explain']>[0]) {
    try {
      return await this.#writing(() => explainFinding(this.form, this.#watched.reach, change));
    } catch (thrown) {
      return { before: undefined, problems: [thrownProblem(thrown)] };
    }
  }

  async watch(onEdit: Parameters<ReportWorkbook['watch']>[0], onStructure: () => void): Promise<() => Promise<void>> {
    const watch = new EditWatch(this.#watched, onEdit, onStructure);
    await watch.listen();
    this.#watch = watch;
    return async () => {
      if (this.#watch === watch) this.#watch = undefined;
      await watch.close();
    };
  }

  /** Loaded when a text is saved for the first time: most of the work is done without. */
  #editing() {
    return import('../core/editor/apply-edits');
  }

  async #edit(edit: EditOfReport): Promise<ParagraphsResult> {
    try {
      return await this.#writing(() => editReport(this.form, this.#watched.reach, edit));
    } catch (thrown) {
      return { saved: false, problems: [thrownProblem(thrown)] };
    }
  }

  async #inject(decide: ScopeOf): Promise<InjectionResult> {
    try {
      return await this.#writing(() => injectReport(this.form, this.#watched.reach, decide));
    } catch (thrown) {
      return { created: [], repaired: [], unchanged: [], keptFigures: 0, problems: [thrownProblem(thrown)] };
    }
  }

  /** What we write ourselves raises events too: until the workbook is read again there is nothing to compare with. */
  async #writing<Result>(write: () => Promise<Result>): Promise<Result> {
    this.#watched.known = undefined;
    return write();
  }

  async #locate() {
    const book = await runBatch((context) => readWorkbook(context, this.#watched.reach));
    const report = locateReport(this.form, book);
    this.#watched.known = report && { book, report };
    await this.#watch?.listen();
    return report;
  }
}
