import type { Form } from '../../core/form/form';
import type { Snapshot } from '../../core/report/snapshot';
import type { Finding, Language } from '../../core/rule/finding';

/** The official document of a report, as a file and as what can be pasted into Word. */
export interface WrittenDocument {
  readonly outcome: 'written';
  /** Of the .docx. */
  readonly bytes: Uint8Array;
  readonly html: string;
  readonly text: string;
  /** How many findings go out with an explanation. */
  readonly explained: number;
  /** What is said of each character that no document can hold. */
  readonly dropped: readonly string[];
}

/** Why there is none: the errors that are neither corrected nor explained, each with what to do. */
export interface RefusedDocument {
  readonly outcome: 'refused';
  readonly message: string;
  readonly errors: readonly { readonly finding: Finding; readonly message: string; readonly cure: string }[];
}

/** The port behind which the document's code is; it is loaded with the first call. */
export type WriteReportDocument = (
  report: Snapshot,
  form: Form,
  language: Language,
) => Promise<WrittenDocument | RefusedDocument>;

/** A document as it was written. */
export interface WrittenOutcome extends WrittenDocument {
  readonly fileName: string;
  /** What the document says. */
  readonly report: Snapshot;
  /** How many rows the unit has yet to fill in. */
  readonly blankRows: number;
  /** Local time of day, `14:05`. */
  readonly time: string;
}

/** What came of the last export. */
export type ExportOutcome = RefusedDocument | WrittenOutcome;
