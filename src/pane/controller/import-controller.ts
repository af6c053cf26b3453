import type { ParagraphEdit } from '../../core/editor/paragraph-edit';
import type { TextDocument } from '../../core/document/text-document';
import type { ImportUse } from '../../core/import/offer/import-use';
import type { ImportProposal } from '../../core/import/proposal';
import type { ReportDetails } from '../../core/report/report-details';
import type { UndoToken, WorkbookProblem } from '../../core/report/report-workbook';
import type { FigureChange } from '../../core/rule/finding';
import { type ImportAction, importReduced } from '../state/import-reducers';
import type { ImportDone } from '../state/import-state';
import type { ImportTools } from './pane-services';
import type { PaneWork } from './pane-work';
import type { LongTask } from './work-queue';

/** A file that a person chose; its bytes are read when it is its turn. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** What is to be written of an import. */
export interface ImportBatch {
  readonly changes: readonly FigureChange[];
  readonly edits: readonly ParagraphEdit[];
  /** The details as they are to be, and how many of them change. */
  readonly details?: { readonly details: ReportDetails; readonly count: number };
}

/** For so long the work goes on before the pane may draw and the person may cancel. */
const SLICE_MS = 40;

/** What the pane does with a report written elsewhere; loaded with its view. Every method resolves. */
export class ImportController {
  constructor(private readonly work: PaneWork) {}

  /** What a person did on the view, where it touches nothing but the view. */
  change(action: ImportAction): void {
    const { store } = this.work;
    store.dispatch({ type: 'import-changed', importing: importReduced(store.get().importing, action) });
  }

  /** Reads a file and looks for the report in it. */
  async readFile(file: ChosenFile): Promise<void> {
    await this.#read(file.name, async (tools) => {
      const read = await tools.readImportFile(await file.bytes(), file.name, this.work.services.language);
      if (read.outcome === 'unreadable') {
        this.change({ type: 'refused', message: read.message, cure: read.cure });
      }
      return read.outcome === 'unreadable' ? undefined : read.outcome === 'report' ? read.proposal : read.document;
    });
  }

  /** Looks for the report in what was pasted: plain text, or a document where its tables came along. */
  async readPasted(pasted: string | TextDocument): Promise<void> {
    await this.#read('', (tools) =>
      Promise.resolve(typeof pasted === 'string' ? tools.documentOfText(pasted) : pasted),
    );
  }

  /** Takes another use of the document; what is suggested for it is ticked anew. */
  async use(use: ImportUse): Promise<void> {
    const { queue, services, store } = this.work;
    await queue.quietly(async () => {
      const { suggest } = await services.importTools();
      const { form, report, importing } = store.get();
      if (!report || !importing.found) return;
      const ticks = suggest(form, importing.found.proposal, report, use);
      this.change({ type: 'use-chosen', use, ticks });
    });
  }

  /** Writes what was ticked, and nothing else: details, figures through the door of quick fixes, paragraphs. */
  async write({ changes, edits, details }: ImportBatch): Promise<void> {
    const { queue, services, store } = this.work;
    const { workbook } = services;
    await queue.work('importing-writes', async () => {
      const before = store.get().report?.details;
      const problems: WorkbookProblem[] = [];
      let done: ImportDone = { figures: 0, paragraphs: 0, details: 0, leftOut: 0, undo: {} };
      if (details) {
        await workbook.saveDetails(details.details);
        store.dispatch({ type: 'details-saved', details: details.details });
        done = { ...done, details: details.count, undo: { details: before } };
      }
      if (changes.length > 0) {
        const result = await workbook.apply(changes);
        problems.push(...result.problems);
        done = { ...done, figures: result.applied, undo: { ...done.undo, cells: result.undo } };
      }
      if (edits.length > 0) {
        const result = await workbook.editParagraphs(edits);
        problems.push(...result.problems);
        if (result.saved) {
          const added = edits.filter(({ kind }) => kind === 'add').length;
          const undo = { ...done.undo, paragraphs: result.undo };
          done = { ...done, paragraphs: added, leftOut: edits.length - added, undo };
        }
      }
      await this.work.readAgain();
      if (done.figures + done.paragraphs + done.details > 0) this.change({ type: 'written', done });
      store.dispatch({ type: 'problems-met', problems });
    });
  }

  /** Puts back what stood before the last writing. */
  async undo(): Promise<void> {
    const { queue, services, store } = this.work;
    const { workbook } = services;
    const { done } = store.get().importing;
    if (!done) return;
    await queue.work('undoing', async () => {
      const { cells, paragraphs, details } = done.undo;
      const problems: WorkbookProblem[] = [];
      // In the order of the writing: the paragraphs come back with the head that the details make.
      if (details) {
        await workbook.saveDetails(details);
        store.dispatch({ type: 'details-saved', details });
      }
      if (cells && hasCells(cells)) await workbook.undo(cells);
      if (paragraphs) problems.push(...(await workbook.undoParagraphs(paragraphs)).problems);
      await this.work.readAgain();
      this.change({ type: 'undone' });
      store.dispatch({ type: 'import-undone' });
      store.dispatch({ type: 'problems-met', problems });
    });
  }

  async #read(
    name: string,
    open: (tools: ImportTools) => Promise<TextDocument | ImportProposal | undefined>,
  ): Promise<void> {
    const { queue, services, store } = this.work;
    await queue.longWork('importing', async (long) => {
      const tools = await services.importTools();
      const opened = await open(tools);
      if (!opened || long.signal.aborted) return;
      const proposal = 'blocks' in opened ? await this.#search(tools, opened, long) : opened;
      const { form, report } = store.get();
      if (!proposal || !report || long.signal.aborted) return;
      const use = tools.likelyUse(proposal.period, report.details.period);
      const ticks = use === undefined ? tools.noTicks : tools.suggest(form, proposal, report, use);
      this.change({ type: 'read', name, proposal, use, ticks });
    });
  }

  /** @returns undefined where the person gave it up */
  async #search(tools: ImportTools, document: TextDocument, long: LongTask): Promise<ImportProposal | undefined> {
    const steps = tools.importSteps(document, this.work.store.get().form);
    let until = performance.now() + SLICE_MS;
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() < until) continue;
      long.advance(step.value);
      await new Promise((resolve) => setTimeout(resolve));
      if (long.signal.aborted) return undefined;
      until = performance.now() + SLICE_MS;
    }
  }
}

function hasCells({ cells }: UndoToken): boolean {
  return cells.length > 0;
}
