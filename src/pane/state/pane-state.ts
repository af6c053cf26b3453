import type { ExplanationChange } from '../../core/explanation/explanation-change';
import type { AppendixId, Form, FormId } from '../../core/form/form';
import type { ConsolidationMark } from '../../core/plan/consolidation-mark';
import type { ReportDetails } from '../../core/report/report-details';
import type { InjectionResult, UndoToken, WorkbookProblem } from '../../core/report/report-workbook';
import type { CellPlace, Snapshot } from '../../core/report/snapshot';
import type { Severity } from '../../core/rule/finding';
import type { ValidationResult } from '../../core/rule/validation-result';
import { defaultDetails } from '../details/default-details';
import type { ExportOutcome } from '../report/export-outcome';
import { type DetailField, type DetailsDraft, draftOf } from '../details/details-draft';
import { type ImportState, NO_IMPORT } from './import-state';
import type { ChartState } from './chart-state';
import type { NarrativeState } from './narrative-state';
import { type FilesState, NO_FILES } from './files-state';

export const TABS = ['details', 'appendices', 'check', 'report', 'files'] as const;
export type TabId = (typeof TABS)[number];

/** What the pane can be waiting for; each has its words in `text/`. */
export type WorkKind =
  | 'opening'
  | 'saving'
  | 'injecting'
  | 'refreshing'
  | 'checking'
  | 'applying'
  | 'undoing'
  | 'explaining'
  | 'exporting'
  | 'writing'
  | 'reading-files'
  | 'consolidating'
  | 'making-file'
  | 'importing'
  | 'importing-writes';

/** How far a long work is. */
export interface Progress {
  readonly done: number;
  readonly all: number;
  /** What is being worked on. */
  readonly name?: string;
}

/** What the pane is waiting for. `slow` once the host has not answered for a while; `progress` where it is known. */
export interface Work {
  readonly kind: WorkKind;
  readonly slow: boolean;
  /** Whether the person may cancel it. */
  readonly cancellable?: true;
  readonly progress?: Progress;
}

/** What the report tab can show: the overview, and the ways that it lists, in this order. */
export const REPORT_VIEWS = ['overview', 'import', 'narrative', 'sentences', 'chart', 'export'] as const;
export type ReportView = (typeof REPORT_VIEWS)[number];
/** A view that the overview leads to; each has its words in `text/`. */
export type ReportWay = Exclude<ReportView, 'overview'>;
/** The button that leads to a view, and what it is for. */
export interface WayWords {
  readonly title: string;
  readonly hint: string;
}

/** What a person must do something about: the workbook's problems and the one that only the pane can see. */
export type PaneProblem = WorkbookProblem | { readonly kind: 'unknown-form'; readonly form: FormId };

/** An action that broke: our mistake or the host's. `detail` is for the person who helps. */
export interface Failure {
  readonly detail: string;
}

/** A small thing to say by role=status, as data; `seq` tells two equal ones apart. */
export interface Notice {
  readonly seq: number;
  readonly says:
    | { readonly kind: 'details-saved' }
    | { readonly kind: 'details-to-mend' }
    | { readonly kind: 'undone' }
    | { readonly kind: 'draft-in-hand' }
    | { readonly kind: 'draft-to-mend' }
    | { readonly kind: 'paragraphs-undone' }
    | { readonly kind: 'explanation-undone' }
    | { readonly kind: 'import-undone' }
    | { readonly kind: 'went-back'; readonly place: CellPlace }
    | { readonly kind: 'at-finding'; readonly index: number; readonly count: number; readonly id: string };
}

export interface DetailsState {
  /** As kept in the workbook. */
  readonly saved?: ReportDetails;
  readonly draft: DetailsDraft;
  /** Fields left once, whose faults may be shown. */
  readonly touched: readonly DetailField[];
  /** A field that asked for the focus (from a finding, or because it must be mended). */
  readonly focus?: { readonly field: DetailField; readonly seq: number };
}

/** What is looked at before it is changed: the quick fix of one finding, or all overwritten formulas. */
export type Preview = { readonly kind: 'finding'; readonly id: string } | { readonly kind: 'formulas' };

/** An explanation that was just written or taken away, and what puts back what stood there before. */
export interface WrittenExplanation {
  /** As it was written; empty where it was taken away. */
  readonly written: ExplanationChange;
  readonly undo: ExplanationChange;
}

export interface ExplainingState {
  /** The finding whose explanation is being typed. */
  readonly open?: string;
  /** Typed and not yet written, by finding: closing the box loses nothing. */
  readonly drafts: Readonly<Record<string, string>>;
  /** While it can be undone. */
  readonly last?: WrittenExplanation;
}

export interface CheckState {
  /** Whether the person asked for the findings; completion is known without. */
  readonly asked: boolean;
  readonly hidden: readonly Severity[];
  /** The finding in hand, by id. */
  readonly current?: string;
  /** The finding in hand takes the focus once it is drawn: the person was led to it from another tab. */
  readonly wantsFocus?: boolean;
  /** Show the list although nothing is filled in. */
  readonly showAnyway: boolean;
  readonly preview?: Preview;
  /** The last change made for the person, while it can be undone. */
  readonly applied?: { readonly count: number; readonly undo: UndoToken };
  readonly explaining: ExplainingState;
  /** Places whose findings went away with the last edit or change. */
  readonly gone: readonly string[];
}

export interface PaneState {
  readonly tab: TabId;
  readonly form: Form;
  readonly opened: boolean;
  readonly work?: Work;
  /** The report as last read; absent where the workbook holds none. */
  readonly report?: Snapshot;
  /** Present where the workbook adds up the reports of many units: then there is no `report`. */
  readonly consolidation?: ConsolidationMark;
  /** What the rules say of `report`. */
  readonly evaluation?: ValidationResult;
  readonly details: DetailsState;
  readonly chosen: readonly AppendixId[];
  readonly injection?: { readonly result: InjectionResult; readonly purpose: 'inject' | 'refresh' };
  readonly check: CheckState;
  readonly reportView: ReportView;
  readonly narrative: NarrativeState;
  readonly files: FilesState;
  /** What came of the last export of the official document. */
  readonly exported?: ExportOutcome;
  readonly importing: ImportState;
  readonly chart: ChartState;
  /** Where the person was before the pane led elsewhere. */
  readonly back?: CellPlace;
  readonly problems: readonly PaneProblem[];
  readonly notice?: Notice;
  readonly failure?: Failure;
}

/** The pane before anything was read. */
export function initialState(form: Form, today: Date): PaneState {
  return {
    tab: 'details',
    form,
    opened: false,
    details: { draft: draftOf(defaultDetails(today)), touched: [] },
    chosen: form.appendices.map((appendix) => appendix.id),
    check: { asked: false, hidden: [], showAnyway: false, explaining: { drafts: {} }, gone: [] },
    reportView: 'overview',
    narrative: {},
    files: NO_FILES,
    importing: NO_IMPORT,
    chart: {},
    problems: [],
  };
}
