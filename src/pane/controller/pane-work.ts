import type { AppendixId, FormId } from '../../core/form/form';
import type { ReportDetails } from '../../core/report/report-details';
import { defaultDetails } from '../details/default-details';
import { DETAIL_FIELDS, type DetailField, detailsOf } from '../details/details-draft';
import { faultsOf } from '../details/details-faults';
import type { PaneAction } from '../state/pane-action';
import type { PaneState } from '../state/pane-state';
import type { Reading } from '../state/reading-reducers';
import type { PaneServices } from './pane-services';
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
  #editedWhileReading = false;
  #unknownForm: FormId | undefined;

  constructor(
    readonly services: PaneServices,
    readonly store: PaneStore,
  ) {
    this.queue = new WorkQueue(store, services.now);
  }

  /** The report as it stands in the workbook, judged; nothing where there is none or its form is not known. */
  async read(): Promise<Reading> {
    const { workbook, formById, validate, language } = this.services;
    const report = await workbook.read();
    if (!report) return {};
    const form = formById(report.form);
    this.#unknownForm = form ? undefined : report.form;
    if (!form) {
      this.tellUnknownForm();
      return {};
    }
    return { form, report, evaluation: validate(report, form, { language }) };
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

  /** Says so where the workbook's report is of a form that this version does not know: it must not be written to. */
  tellUnknownForm(): boolean {
    if (this.#unknownForm === undefined) return false;
    this.store.dispatch({ type: 'problems-met', problems: [{ kind: 'unknown-form', form: this.#unknownForm }] });
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
