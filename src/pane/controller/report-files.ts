import type { FormId, IndicatorId } from '../../core/form/form';
import type { WorkbookPlan } from '../../core/plan/sheet-plan';
import type { ReportPeriod } from '../../core/report/report-details';
import type { CellPlace } from '../../core/report/snapshot';
import type { FindingExplanation, Severity } from '../../core/rule/finding';

/** A file that the person chose; its name is with its folders, where it was chosen by one. */
export interface ChosenFile {
  readonly name: string;
  readonly file: Blob;
}

/** A finding of a file, in words. */
export interface FileFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly where: string;
  readonly cell: CellPlace | null;
  readonly value: string;
  readonly expected: string;
  readonly message: string;
  readonly cause: string | null;
  readonly cure: string;
  /** What the unit says of it. */
  readonly explanation?: Pick<FindingExplanation, 'state' | 'text'> | null;
}

/** What is said of one file. Whoever answered may have put more into it than is seen here. */
export interface FileAnswer {
  readonly verdict: {
    readonly outcome: 'valid' | 'invalid' | 'unreadable';
    readonly complete: boolean;
    readonly unit: string | null;
    readonly period: ReportPeriod | null;
    readonly told: readonly FileFinding[];
  };
}

/** A unit that owes a report; `deadline` ISO, where the list gives one. */
export interface OwingUnit {
  readonly name: string;
  readonly deadline?: string;
}

export interface UnitList {
  readonly units: readonly OwingUnit[];
  /** Lines (from 1) whose day cannot be read. */
  readonly faults: readonly number[];
}

export type LeftOutReason = 'unreadable' | 'other-form' | 'other-period' | 'unit-twice' | 'no-unit';

/** Which files are added up, which are not and why; who is missing. Handed back to be written. */
export interface SortedReports {
  readonly period: ReportPeriod | undefined;
  readonly counted: readonly { readonly file: string }[];
  readonly leftOut: readonly { readonly file: string; readonly reason: LeftOutReason }[];
  readonly missing: readonly OwingUnit[];
  /** Files whose unit nobody knows, where units are missing. */
  readonly ownerless: readonly string[];
  /** Sent files, none of which is counted. */
  readonly undecided: readonly OwingUnit[];
  readonly late: readonly { readonly unit: OwingUnit; readonly date: string }[];
  readonly unlisted: readonly string[];
}

/** Who is told while files are read; `index` is a file's place among those handed over. */
export interface ReadingListener {
  readonly onBegin: (index: number) => void;
  readonly onAnswer: (answer: FileAnswer, index: number) => void;
}

/** Reports as files. Loaded when first used; nothing of a file is run, and one file's disaster costs only itself. */
export interface ReportFiles {
  /** Reads files, several at once. Once aborted, nothing more is told. */
  read(files: readonly ChosenFile[], listener: ReadingListener, signal: AbortSignal): Promise<void>;
  /** The text of a list of units; `undefined` where its letters cannot be read. */
  textOf(list: Blob): Promise<string | undefined>;
  unitsOf(text: string): Promise<UnitList>;
  /** The figures of a file that was read, by their rows; none where it was not, or is of another form. */
  figuresOf(answer: FileAnswer, form: FormId): Promise<ReadonlyMap<IndicatorId, number | string>>;
  sortOut(
    files: readonly { readonly name: string; readonly answer: FileAnswer }[],
    units: UnitList | undefined,
  ): Promise<SortedReports>;
  /** The consolidation for the open workbook. */
  plan(sorted: SortedReports): Promise<WorkbookPlan>;
  /** The same as an .xlsx file. */
  bytes(sorted: SortedReports): Promise<Uint8Array>;
}
