import type { LastPeriod } from '../chart/last-period';
import type { EditRefusal, ParagraphEdit, ParagraphsUndo } from '../editor/paragraph-edit';
import type { ExplanationChange } from '../explanation/explanation-change';
import type { AppendixId, IndicatorId } from '../form/form';
import type { SectionId } from '../narrative/outline';
import type { FigureChange } from '../rule/finding';
import type { ConsolidationRequest, ConsolidationResult } from './consolidation-writing';
import type { ReportDetails } from './report-details';
import type { CellPlace, ExplanationReading, RowReading, Snapshot } from './snapshot';

/**
 * The open workbook as the pane sees it: the one door between the pane and a host. `src/excel` implements it on
 * Office.js. Troubles that a person can mend come back as a {@link WorkbookProblem}; anything thrown is our mistake
 * or the host's.
 */
export interface ReportWorkbook {
  /** The report's details kept in the workbook, or `undefined` where the workbook holds no report of ours. */
  readDetails(): Promise<ReportDetails | undefined>;
  saveDetails(details: ReportDetails): Promise<void>;
  /**
   * Puts the appendices (all where `appendices` is absent), the report sheet and the meta sheet into the workbook, or
   * repairs them around their figures where they are there. At most two syncs.
   */
  inject(request: InjectionRequest): Promise<InjectionResult>;
  /** Everything the rules read, in one sync. `undefined` where the workbook holds no report of ours. */
  read(): Promise<Snapshot | undefined>;
  /** Selects a cell and shows its sheet. */
  goTo(place: CellPlace): Promise<WorkbookProblem | undefined>;
  /** The selected cell, to come back to. */
  selection(): Promise<CellPlace | undefined>;
  /**
   * Calls back when a person selects another cell. `undefined` where the host cannot tell; else how to stop listening.
   */
  watchSelection(onSelect: (place: CellPlace) => void): Promise<(() => Promise<void>) | undefined>;
  /** Writes the changes; each says what stood there before, and `undo` puts that back as it was, formula or value. */
  apply(changes: readonly FigureChange[]): Promise<ApplyResult>;
  undo(token: UndoToken): Promise<void>;
  /**
   * Changes the report's text, all edits or none, and plans its sheet anew around them: people's other paragraphs, marks
   * and heights stay right. At most two syncs.
   */
  editParagraphs(edits: readonly ParagraphEdit[]): Promise<ParagraphsResult>;
  /** Puts sections back as they stood before edits, unless one has changed since; its result undoes the undoing. */
  undoParagraphs(undo: ParagraphsUndo): Promise<ParagraphsResult>;
  /**
   * Writes the consolidation of many units into the workbook, in as many requests as its size takes. A workbook that holds
   * a unit's own report, or sheets of a person's under the names needed, is refused as it is.
   */
  consolidate(request: ConsolidationRequest): Promise<ConsolidationResult>;
  /**
   * Writes what the unit says of a finding on the sheet of explanations, which is made where there is none; an empty
   * text takes it away. At most two syncs.
   */
  explain(change: ExplanationChange): Promise<ExplanationResult>;
  /** Calls back after a person edits; the rows are those whose cells changed, read again in one sync. */
  watch(onEdit: (rows: readonly RowReading[]) => void, onStructure: () => void): Promise<() => Promise<void>>;
}

export interface InjectionRequest {
  readonly details: ReportDetails;
  readonly appendices?: readonly AppendixId[];
  /** What is to become of the report's chart; it stays as it stands where absent. */
  readonly chart?: ChartRequest;
}

/** The optional chart of the report: its sheet of numbers, and the native chart on the report sheet. */
export interface ChartRequest {
  readonly shown: boolean;
  /** Where it stands from now on, at the end of that section; where it stands now where absent. */
  readonly section?: SectionId;
  /** The period before; as it stands on the sheet where absent. */
  readonly last?: LastPeriod;
}

export interface InjectionResult {
  readonly created: readonly string[];
  /** Sheets of ours whose layout was put right; their figures were kept. */
  readonly repaired: readonly string[];
  readonly unchanged: readonly string[];
  /** Sheets of ours that were taken away as asked. */
  readonly removed?: readonly string[];
  /** Figures found and kept. */
  readonly keptFigures: number;
  /** What stood in the way and is not a figure of ours: copied under the table, where the text says what it was. */
  readonly movedAside?: readonly { readonly place: CellPlace; readonly text: string }[];
  readonly problems: readonly WorkbookProblem[];
}

/** What a person must do something about, in words that the message table turns into a sentence. */
export type WorkbookProblem =
  | { readonly kind: 'foreign-sheet'; readonly sheet: string }
  | { readonly kind: 'protected-with-password'; readonly sheet: string }
  | { readonly kind: 'workbook-structure-protected' }
  | { readonly kind: 'sheet-missing'; readonly sheet: string }
  | { readonly kind: 'cell-missing'; readonly place: CellPlace }
  /** `kept` is the cell under the table where it stands, or into which the whole row was copied. */
  | {
      readonly kind: 'figure-not-placed';
      readonly indicator: IndicatorId;
      readonly text: string;
      readonly kept?: CellPlace;
    }
  /** Another figure stands there than the one that the change was shown for; it was left alone. */
  | { readonly kind: 'figure-changed'; readonly place: CellPlace; readonly text: string }
  | { readonly kind: 'cell-being-edited' }
  | EditRefusal
  /** The workbook holds one unit's report, where one of many units was to be written. */
  | { readonly kind: 'holds-report'; readonly unit: string }
  /** The workbook adds up the reports of many units, where one unit's was to be written. */
  | { readonly kind: 'holds-consolidation' }
  /** A person wrote on a sheet of ours outside its table, where all of it was to be written anew. */
  | { readonly kind: 'written-beside'; readonly place: CellPlace };

/** Opaque to the pane. */
export interface UndoToken {
  readonly cells: readonly { readonly place: CellPlace; readonly content: string | number | boolean }[];
}

export interface ParagraphsResult {
  /** Where it is false nothing was changed, and the problems say why. */
  readonly saved: boolean;
  readonly undo?: ParagraphsUndo;
  readonly problems: readonly WorkbookProblem[];
}

export interface ApplyResult {
  readonly applied: number;
  readonly undo: UndoToken;
  readonly problems: readonly WorkbookProblem[];
}

export interface ExplanationResult {
  /** What stood there of the same finding, to put it back by another `explain`. */
  readonly before: ExplanationReading | undefined;
  /** Nothing was written where there are any. */
  readonly problems: readonly WorkbookProblem[];
}
