import type { WorkbookProblem } from '../core/report/report-workbook';

/** Something that a person can mend, met where a method has no room to return it. */
export class WorkbookRefusal extends Error {
  constructor(readonly problem: WorkbookProblem) {
    super(`Excel refused: ${problem.kind}`);
    this.name = 'WorkbookRefusal';
  }
}

/** What Excel tells of a failed batch. */
interface OfficeErrorShape {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string };
}

/** An error of Office.js that nobody foresaw, with the statement of ours that caused it. */
export class OfficeFailure extends Error {
  readonly code: string;
  readonly debugInfo: OfficeErrorShape['debugInfo'];

  constructor(error: OfficeErrorShape) {
    const { errorLocation, statement } = error.debugInfo ?? {};
    super([error.message, errorLocation, statement].filter(Boolean).join(' · '));
    this.name = 'OfficeFailure';
    this.code = error.code;
    this.debugInfo = error.debugInfo;
  }

  /** The failure that a batch threw; `undefined` for anything that Office.js did not throw. */
  static of(thrown: unknown): OfficeFailure | undefined {
    if (thrown instanceof OfficeFailure) return thrown;
    return isOfficeError(thrown) ? new OfficeFailure(thrown) : undefined;
  }
}

/** Codes that mean: a cell is being typed into, and Excel takes nothing until that ends. */
export const IN_CELL_EDIT = ['InvalidOperationInCellEditMode', 'HostIsBusy'];

/**
 * What to throw for something that a batch threw: the problem where a person can mend it, our own error where Office.js
 * failed, anything else as it is.
 */
export function officeError(thrown: unknown): unknown {
  if (!isOfficeError(thrown)) return thrown;
  if (IN_CELL_EDIT.includes(thrown.code)) return new WorkbookRefusal({ kind: 'cell-being-edited' });
  return new OfficeFailure(thrown);
}

/** The problem that a thrown error stands for. @throws what was thrown, where it stands for none */
export function thrownProblem(thrown: unknown): WorkbookProblem {
  if (thrown instanceof WorkbookRefusal) return thrown.problem;
  throw thrown;
}

function isOfficeError(thrown: unknown): thrown is OfficeErrorShape {
  return thrown instanceof OfficeExtension.Error;
}
