import type { AppendixId } from '../../core/form/form';
import type { InjectionRequest } from '../../core/report/report-workbook';
import type { CellPlace, RowReading } from '../../core/report/snapshot';
import type { FigureChange, Finding } from '../../core/rule/finding';
import { stepFrom, visibleFindings } from '../check/finding-order';
import { targetOf } from '../check/finding-target';
import { isDetailField } from '../details/details-draft';
import { ExplanationController } from './explanation-controller';
import { ExportController } from './export-controller';
import { NarrativeController } from './narrative-controller';
import { FilesController } from './files-controller';
import type { PaneServices, RibbonAction } from './pane-services';
import { type PaneStore, PaneWork } from './pane-work';
import { withRows } from './snapshot-edit';

/**
 * What the pane does on the workbook. Every method resolves, whatever happens: troubles become problems or a failure in
 * the state. Work on the workbook runs one after another. A feature with actions of its own has a class beside this one
 * over the same `PaneWork`; one that is seldom used is made by its view, which is loaded when opened.
 */
export class PaneController {
  /** What is done on the report's text. */
  readonly narrative: NarrativeController;
  /** Many reports from files. */
  readonly files: FilesController;
  /** What the unit says of findings. */
  readonly explanations: ExplanationController;
  /** The official document. */
  readonly exporting: ExportController;
  readonly #work: PaneWork;
  #unwatch: (() => Promise<void>) | undefined;

  constructor(services: PaneServices, store: PaneStore) {
    this.#work = new PaneWork(services, store);
    this.narrative = new NarrativeController(this.#work);
    this.files = new FilesController(this.#work);
    this.explanations = new ExplanationController(this.#work);
    this.exporting = new ExportController(this.#work);
  }

  /** For the controller of a feature that is loaded with its view. */
  get work(): PaneWork {
    return this.#work;
  }

  /** Reads the workbook and begins to listen to edits; then carries out what the ribbon asked for. */
  async open(action?: RibbonAction): Promise<void> {
    const { queue, services, store } = this.#work;
    await queue.work('opening', async () => {
      const reading = await this.#work.read();
      const saved = reading.report?.details;
      store.dispatch({ type: 'opened', reading, saved });
      if (reading.consolidation) store.dispatch({ type: 'tab-chosen', tab: 'files' });
      if (saved) store.dispatch({ type: 'tab-chosen', tab: this.#work.present().length > 0 ? 'check' : 'appendices' });
      this.#unwatch ??= await services.workbook.watch(
        (rows) => this.#edited(rows),
        () => void this.#restructured(),
      );
    });
    if (action && store.get().opened) await this.run(action);
  }

  /** Stops listening to the workbook. */
  async close(): Promise<void> {
    const unwatch = this.#unwatch;
    this.#unwatch = undefined;
    await unwatch?.();
  }

  /** A command of the ribbon. */
  async run(action: RibbonAction): Promise<void> {
    this.#work.store.dispatch({ type: 'tab-chosen', tab: action === 'inject' ? 'appendices' : 'check' });
    await (action === 'inject' ? this.inject() : this.check());
  }

  /** Does the action that broke once more. */
  async retry(): Promise<void> {
    await this.#work.queue.retry();
  }

  /** Gives up the long work that is under way, where it can be given up. */
  cancel(): void {
    this.#work.queue.cancel();
  }

  async saveDetails(): Promise<void> {
    const { queue, services, store } = this.#work;
    if (this.#work.tellUnwritable()) return;
    const mend = this.#work.fieldToMend();
    if (mend) return store.dispatch({ type: 'details-to-mend', field: mend });
    await queue.work('saving', async () => {
      const details = this.#work.draftDetails();
      await services.workbook.saveDetails(details);
      store.dispatch({ type: 'details-saved', details });
      await this.#work.readAgain();
    });
  }

  /** Puts the chosen appendices into the workbook, or repairs them, with the details as they stand in the form. */
  async inject(): Promise<void> {
    const { chosen, form } = this.#work.store.get();
    if (chosen.length === 0) return;
    await this.#inject('inject', chosen.length === form.appendices.length ? undefined : chosen);
  }

  /** Writes the report sheet anew around the user's own paragraphs; no appendix is added. */
  async refreshReport(): Promise<void> {
    const present = this.#work.present();
    await this.#inject('refresh', present.length === 0 ? undefined : present);
  }

  async check(): Promise<void> {
    const { queue, store } = this.#work;
    await queue.work('checking', async () => {
      await this.#work.readAgain();
      if (this.#work.present().length > 0) store.dispatch({ type: 'checked' });
    });
  }

  /** Leads to a cell and remembers where the person was. */
  async goTo(place: CellPlace): Promise<void> {
    const { queue, services, store } = this.#work;
    await queue.quietly(async () => {
      const from = store.get().back ?? (await services.workbook.selection());
      const problem = await services.workbook.goTo(place);
      store.dispatch({ type: 'problems-met', problems: problem ? [problem] : [] });
      if (!problem) store.dispatch({ type: 'left-for', from });
    });
  }

  async goBack(): Promise<void> {
    const { queue, services, store } = this.#work;
    const { back } = store.get();
    if (!back) return;
    await queue.quietly(async () => {
      const problem = await services.workbook.goTo(back);
      if (problem) store.dispatch({ type: 'problems-met', problems: [problem] });
      store.dispatch({ type: 'went-back', place: back });
    });
  }

  /** Takes a finding in hand and leads to what it speaks of: its cell, its field, or the appendix to insert. */
  async visit(finding: Finding): Promise<void> {
    this.#work.store.dispatch({ type: 'finding-chosen', id: finding.id });
    await this.#lead(finding);
  }

  /** The next (1) or previous (−1) finding of the list; says by role=status which it is. */
  async step(step: 1 | -1): Promise<void> {
    const { store } = this.#work;
    const { evaluation, check } = store.get();
    const visible = visibleFindings(evaluation?.findings ?? [], check.hidden);
    const finding = stepFrom(visible, check.current, step);
    if (!finding) return;
    const told = { index: visible.indexOf(finding) + 1, count: visible.length };
    store.dispatch({ type: 'finding-chosen', id: finding.id, told });
    const cell = targetOf(finding);
    if (cell) await this.goTo(cell);
  }

  async apply(changes: readonly FigureChange[]): Promise<void> {
    const { queue, services, store } = this.#work;
    await queue.work('applying', async () => {
      const { applied, undo, problems } = await services.workbook.apply(changes);
      await this.#work.readAgain();
      if (applied > 0) store.dispatch({ type: 'applied', count: applied, undo });
      else store.dispatch({ type: 'preview-closed' });
      store.dispatch({ type: 'problems-met', problems });
    });
  }

  async undo(): Promise<void> {
    const { queue, services, store } = this.#work;
    const { applied } = store.get().check;
    if (!applied) return;
    await queue.work('undoing', async () => {
      await services.workbook.undo(applied.undo);
      await this.#work.readAgain();
      store.dispatch({ type: 'undone' });
    });
  }

  /** Shows an error that no action caught; trying again reads the workbook anew. */
  fail(thrown: unknown): void {
    const { queue } = this.#work;
    queue.fail(thrown, () => queue.work('opening', () => this.#work.readAgain()));
  }

  async #lead(finding: Finding): Promise<void> {
    const { store } = this.#work;
    const cell = targetOf(finding);
    if (cell) return this.goTo(cell);
    if (isDetailField(finding.where)) return store.dispatch({ type: 'field-wanted', field: finding.where });
    if (finding.appendix && !this.#work.present().includes(finding.appendix))
      store.dispatch({ type: 'tab-chosen', tab: 'appendices' });
  }

  async #inject(purpose: 'inject' | 'refresh', appendices: readonly AppendixId[] | undefined): Promise<void> {
    const { queue, services, store } = this.#work;
    if (this.#work.tellUnwritable()) return;
    const mend = this.#work.fieldToMend();
    if (mend) {
      store.dispatch({ type: 'tab-chosen', tab: 'details' });
      return store.dispatch({ type: 'details-to-mend', field: mend });
    }
    await queue.work(purpose === 'inject' ? 'injecting' : 'refreshing', async () => {
      const details = this.#work.draftDetails();
      const request: InjectionRequest = appendices ? { details, appendices } : { details };
      const result = await services.workbook.inject(request);
      await this.#work.readAgain();
      store.dispatch({ type: 'details-kept', details });
      store.dispatch({ type: 'injected', result, purpose });
    });
  }

  #edited(rows: readonly RowReading[]): void {
    const { services, store } = this.#work;
    const { report, evaluation, form } = store.get();
    const { checker } = this.#work;
    this.#work.noteEdit();
    if (!report || !evaluation || !checker) return;
    try {
      const next = withRows(report, rows, form);
      const changed = rows.map((row) => row.indicator);
      const edited = rows.flatMap((row) => (row.cell ? [row.cell] : []));
      const { language } = services;
      store.dispatch({
        type: 'rechecked',
        report: next,
        evaluation: checker.revalidate(evaluation, next, form, changed, { language }),
        edited,
      });
    } catch (thrown) {
      this.fail(thrown);
    }
  }

  #restructured(): Promise<void> {
    return this.#work.queue.quietly(() => this.#work.readAgain());
  }
}
