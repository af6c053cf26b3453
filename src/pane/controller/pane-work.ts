import type { AppendixId, Form } from '../../core/form/form';
import type { ReportDetails } from '../../core/report/report-details';
import type { Snapshot } from '../../core/report/snapshot';
import { defaultDetails } from '../details/default-details';
import { DETAIL_FIELDS, type DetailField, detailsOf } from '../details/details-draft';
import { faultsOf } from '../details/details-faults';
import type { PaneAction } from '../state/pane-action';
import type { PaneProblem, PaneState } from '../state/pane-state';
import type { Reading } from '../state/reading-reducers';
import type { PaneServices } from './pane-services';
import type { ReportChecker } from './report-checker';
import { presentAppendices } from './snapshot-edit';
import { WorkQueue } from './work-queue';

/** The state as it is now and the one way to change it. */
export interface PaneStore {
  readonly get: () => PaneState;
  readonly dispatch: (action: PaneAction) => void;
}

/** What every part of the controller works with: the workbook one task after another, and reading it again. */
export class PaneWork {
  readonly queue: WorkQueue;
  #checker: ReportChecker | undefined;
  #editedWhileReading = false;
  #unwritable: PaneProblem | undefined;

  constructor(
    readonly services: PaneServices,
    readonly store: PaneStore,
  ) {
    this.queue = new WorkQueue(store, services.now);
  }

  /** The report as it stands in the workbook, judged; nothing where there is none or its form is not known. */
  async read(): Promise<Reading> {
    const { workbook, formById, loadChecker, language } = this.services;
    // Side by side: the rules are on their way while the workbook is read.
    const [report, checker] = await Promise.all([workbook.read(), loadChecker()]);
    this.#checker = checker;
    const form = report && formById(report.form);
    this.#unwritable = report && unwritable(report, form);
    if (!report) return {};
    if (report.consolidation) return { consolidation: report.consolidation };
    if (!form) {
      this.tellUnwritable();
      return {};
    }
    return { form, report, evaluation: checker.validate(report, form, { language }) };
  }

  /** What the last reading was judged by; nothing before the first. */
  get checker(): ReportChecker | undefined {
    return this.#checker;
  }

  /** An edit that comes while a read is under way may be newer or older than what was read: then read once more. */
  async readAgain(): Promise<void> {
    let reading: Reading;
    do {
      this.#editedWhileReading = false;
      reading = await this.read();
    } while (this.#editedWhileReading);
    this.store.dispatch({ type: 'read-again', reading });
  }

  /** A person edited the workbook. */
  noteEdit(): void {
    this.#editedWhileReading = true;
  }

  /** Says so where no report may be written into the workbook: what it holds would be lost. */
  tellUnwritable(): boolean {
    if (this.#unwritable === undefined) return false;
    this.store.dispatch({ type: 'problems-met', problems: [this.#unwritable] });
    return true;
  }

  /** The appendices that the workbook has. */
  present(): readonly AppendixId[] {
    const { form, report } = this.store.get();
    return presentAppendices(form, report);
  }

  /** The first field of the details with a fault that nothing may be written with. */
  fieldToMend(): DetailField | undefined {
    const faults = faultsOf(this.store.get().details.draft);
    return DETAIL_FIELDS.find((field) => faults[field]?.stop);
  }

  /** The details as they stand in the form. */
  draftDetails(): ReportDetails {
    const { details } = this.store.get();
    return detailsOf(details.draft, details.saved ?? defaultDetails(this.services.now()));
  }
}

/** A report of a form that this version does not know, and a consolidation, are not to be written over. */
function unwritable({ form: id, consolidation }: Snapshot, form: Form | undefined): PaneProblem | undefined {
  if (consolidation) return { kind: 'holds-consolidation' };
  return form ? undefined : { kind: 'unknown-form', form: id };
}
