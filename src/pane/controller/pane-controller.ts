import type { AppendixId, FormId } from '../../core/form/form';
import type { InjectionRequest } from '../../core/report/report-workbook';
import type { CellPlace, RowReading } from '../../core/report/snapshot';
import type { FigureChange, Finding } from '../../core/rule/finding';
import { stepFrom, visibleFindings } from '../check/finding-order';
import { targetOf } from '../check/finding-target';
import { defaultDetails } from '../details/default-details';
import { DETAIL_FIELDS, type DetailField, detailsOf, isDetailField } from '../details/details-draft';
import { faultsOf } from '../details/details-faults';
import type { PaneAction, Reading } from '../state/pane-reducer';
import type { PaneState } from '../state/pane-state';
import type { PaneServices, RibbonAction } from './pane-services';
import { presentAppendices, withRows } from './snapshot-edit';
import { WorkQueue } from './work-queue';

/** The state as it is now and the one way to change it. */
export interface PaneStore {
  readonly get: () => PaneState;
  readonly dispatch: (action: PaneAction) => void;
}

/**
 * What the pane does on the workbook. Every method resolves, whatever happens: troubles become problems or a failure in
 * the state. Work on the workbook runs one after another.
 */
export class PaneController {
  readonly #queue: WorkQueue;
  #unwatch: (() => Promise<void>) | undefined;
  #editedWhileReading = false;
  #unknownForm: FormId | undefined;

  constructor(
    private readonly services: PaneServices,
    private readonly store: PaneStore,
  ) {
    this.#queue = new WorkQueue(store, services.now);
  }

  /** Reads the workbook and begins to listen to edits; then carries out what the ribbon asked for. */
  async open(action?: RibbonAction): Promise<void> {
    await this.#queue.work('opening', async () => {
      const reading = await this.#read();
      const saved = reading.report?.details;
      this.store.dispatch({ type: 'opened', reading, saved });
      if (saved) this.store.dispatch({ type: 'tab-chosen', tab: this.#present().length > 0 ? 'check' : 'appendices' });
      this.#unwatch ??= await this.services.workbook.watch(
        (rows) => this.#edited(rows),
        () => void this.#restructured(),
      );
    });
    if (action && this.store.get().opened) await this.run(action);
  }

  /** Stops listening to the workbook. */
  async close(): Promise<void> {
    const unwatch = this.#unwatch;
    this.#unwatch = undefined;
    await unwatch?.();
  }

  /** A command of the ribbon. */
  async run(action: RibbonAction): Promise<void> {
    this.store.dispatch({ type: 'tab-chosen', tab: action === 'inject' ? 'appendices' : 'check' });
    await (action === 'inject' ? this.inject() : this.check());
  }

  /** Does the action that broke once more. */
  async retry(): Promise<void> {
    await this.#queue.retry();
  }

  async saveDetails(): Promise<void> {
    const mend = this.#fieldToMend();
    if (mend) return this.store.dispatch({ type: 'details-to-mend', field: mend });
    await this.#queue.work('saving', async () => {
      const details = this.#draftDetails();
      await this.services.workbook.saveDetails(details);
      this.store.dispatch({ type: 'details-saved', details });
      await this.#readAgain();
    });
  }

  /** Puts the chosen appendices into the workbook, or repairs them, with the details as they stand in the form. */
  async inject(): Promise<void> {
    const { chosen, form } = this.store.get();
    if (chosen.length === 0) return;
    await this.#inject('inject', chosen.length === form.appendices.length ? undefined : chosen);
  }

  /** Writes the report sheet anew around the user's own paragraphs; no appendix is added. */
  async refreshReport(): Promise<void> {
    const present = this.#present();
    await this.#inject('refresh', present.length === 0 ? undefined : present);
  }

  async check(): Promise<void> {
    await this.#queue.work('checking', async () => {
      await this.#readAgain();
      if (this.#present().length > 0) this.store.dispatch({ type: 'checked' });
    });
  }

  /** Leads to a cell and remembers where the person was. */
  async goTo(place: CellPlace): Promise<void> {
    await this.#queue.quietly(async () => {
      const from = this.store.get().back ?? (await this.services.workbook.selection());
      const problem = await this.services.workbook.goTo(place);
      this.store.dispatch({ type: 'problems-met', problems: problem ? [problem] : [] });
      if (!problem) this.store.dispatch({ type: 'left-for', from });
    });
  }

  async goBack(): Promise<void> {
    const { back } = this.store.get();
    if (!back) return;
    await this.#queue.quietly(async () => {
      const problem = await this.services.workbook.goTo(back);
      if (problem) this.store.dispatch({ type: 'problems-met', problems: [problem] });
      this.store.dispatch({ type: 'went-back', place: back });
    });
  }

  /** Takes a finding in hand and leads to what it speaks of: its cell, its field, or the appendix to insert. */
  async visit(finding: Finding): Promise<void> {
    this.store.dispatch({ type: 'finding-chosen', id: finding.id });
    await this.#lead(finding);
  }

  /** The next (1) or previous (−1) finding of the list; says by role=status which it is. */
  async step(step: 1 | -1): Promise<void> {
    const { evaluation, check } = this.store.get();
    const visible = visibleFindings(evaluation?.findings ?? [], check.hidden);
    const finding = stepFrom(visible, check.current, step);
    if (!finding) return;
    const told = { index: visible.indexOf(finding) + 1, count: visible.length };
    this.store.dispatch({ type: 'finding-chosen', id: finding.id, told });
    const cell = targetOf(finding);
    if (cell) await this.goTo(cell);
  }

  async apply(changes: readonly FigureChange[]): Promise<void> {
    await this.#queue.work('applying', async () => {
      const { applied, undo, problems } = await this.services.workbook.apply(changes);
      await this.#readAgain();
      if (applied > 0) this.store.dispatch({ type: 'applied', count: applied, undo });
      else this.store.dispatch({ type: 'preview-closed' });
      this.store.dispatch({ type: 'problems-met', problems });
    });
  }

  async undo(): Promise<void> {
    const { applied } = this.store.get().check;
    if (!applied) return;
    await this.#queue.work('undoing', async () => {
      await this.services.workbook.undo(applied.undo);
      await this.#readAgain();
      this.store.dispatch({ type: 'undone' });
    });
  }

  /** Shows an error that no action caught; trying again reads the workbook anew. */
  fail(thrown: unknown): void {
    this.#queue.fail(thrown, () => this.#queue.work('opening', () => this.#readAgain()));
  }

  async #lead(finding: Finding): Promise<void> {
    const cell = targetOf(finding);
    if (cell) return this.goTo(cell);
    if (isDetailField(finding.where)) return this.store.dispatch({ type: 'field-wanted', field: finding.where });
    if (finding.appendix && !this.#present().includes(finding.appendix))
      this.store.dispatch({ type: 'tab-chosen', tab: 'appendices' });
  }

  async #inject(purpose: 'inject' | 'refresh', appendices: readonly AppendixId[] | undefined): Promise<void> {
    if (this.#unknownForm !== undefined) return this.#tellUnknownForm(this.#unknownForm);
    const mend = this.#fieldToMend();
    if (mend) {
      this.store.dispatch({ type: 'tab-chosen', tab: 'details' });
      return this.store.dispatch({ type: 'details-to-mend', field: mend });
    }
    await this.#queue.work(purpose === 'inject' ? 'injecting' : 'refreshing', async () => {
      const details = this.#draftDetails();
      const request: InjectionRequest = appendices ? { details, appendices } : { details };
      const result = await this.services.workbook.inject(request);
      await this.#readAgain();
      this.store.dispatch({ type: 'details-kept', details });
      this.store.dispatch({ type: 'injected', result, purpose });
    });
  }

  #present(): readonly AppendixId[] {
    const { form, report } = this.store.get();
    return presentAppendices(form, report);
  }

  #fieldToMend(): DetailField | undefined {
    const faults = faultsOf(this.store.get().details.draft);
    return DETAIL_FIELDS.find((field) => faults[field]?.stop);
  }

  #draftDetails() {
    const { details } = this.store.get();
    return detailsOf(details.draft, details.saved ?? defaultDetails(this.services.now()));
  }

  async #read(): Promise<Reading> {
    const report = await this.services.workbook.read();
    if (!report) return {};
    const form = this.services.formById(report.form);
    if (!form) {
      this.#unknownForm = report.form;
      this.#tellUnknownForm(report.form);
      return {};
    }
    this.#unknownForm = undefined;
    return { form, report, evaluation: this.services.validate(report, form, { language: this.services.language }) };
  }

  #tellUnknownForm(form: FormId): void {
    this.store.dispatch({ type: 'problems-met', problems: [{ kind: 'unknown-form', form }] });
  }

  /** An edit that comes while a read is under way may be newer or older than what was read: then read once more. */
  async #readAgain(): Promise<void> {
    let reading: Reading;
    do {
      this.#editedWhileReading = false;
      reading = await this.#read();
    } while (this.#editedWhileReading);
    this.store.dispatch({ type: 'read-again', reading });
  }

  #edited(rows: readonly RowReading[]): void {
    const { report, evaluation, form } = this.store.get();
    this.#editedWhileReading = true;
    if (!report || !evaluation) return;
    try {
      const next = withRows(report, rows);
      const changed = rows.map((row) => row.indicator);
      const edited = rows.flatMap((row) => (row.cell ? [row.cell] : []));
      const { revalidate, language } = this.services;
      this.store.dispatch({
        type: 'rechecked',
        report: next,
        evaluation: revalidate(evaluation, next, form, changed, { language }),
        edited,
      });
    } catch (thrown) {
      this.fail(thrown);
    }
  }

  #restructured(): Promise<void> {
    return this.#queue.quietly(() => this.#readAgain());
  }
}
