import { cellAddress } from '../core/address/a1';
import { figureWords } from '../core/check/figure-words';
import type { Form, Indicator, IndicatorId } from '../core/form/form';
import type { SheetState } from '../core/injection/book-state';
import { type CellInput, standingInput } from '../core/injection/cell-input';
import type { LocatedReport } from '../core/locate/locate-report';
import { cellAt } from '../core/locate/read-book';
import { readRows } from '../core/locate/read-rows';
import { COLUMNS, FIRST_INDICATOR_ROW } from '../core/plan/appendix-columns';
import { indicatorFormula } from '../core/plan/indicator-formula';
import { isMoneyRow } from '../core/plan/money-rows';
import { appendixSheet } from '../core/plan/names';
import { NUMBER_FORMATS } from '../core/plan/number-formats';
import { figureOf, figureText } from '../core/report/figure';
import type { UndoToken, WorkbookProblem } from '../core/report/report-workbook';
import type { CellPlace, RowReading } from '../core/report/snapshot';
import type { FigureChange } from '../core/rule/finding';

/** One cell to write. */
export interface CellWrite {
  readonly place: CellPlace;
  readonly input: Exclude<CellInput, null>;
  /** Where the cell has another format than its row's: a number written into a text cell would become text. */
  readonly numberFormat?: string;
  /** Whether the sheet's protection must come off for it: a computed row's cell is locked, formats always are. */
  readonly isLocked: boolean;
}

export interface FigureWrites {
  readonly writes: readonly CellWrite[];
  readonly undo: UndoToken;
  readonly problems: readonly WorkbookProblem[];
}

/**
 * Works out what changes of figures write, and what puts back what stood there. A change is refused where its cell
 * cannot be found, and where the cell holds something else than the person was shown.
 */
export function planFigureChanges(report: LocatedReport, changes: readonly FigureChange[]): FigureWrites {
  const writes: CellWrite[] = [];
  const cells: UndoToken['cells'][number][] = [];
  const problems: WorkbookProblem[] = [];
  for (const change of changes) {
    const planned = planChange(report, change);
    if ('problem' in planned) {
      problems.push(planned.problem);
    } else {
      writes.push(planned.write);
      cells.push({ place: planned.write.place, content: planned.before });
    }
  }
  return { writes, undo: { cells }, problems };
}

function planChange(
  { form, details, appendices }: LocatedReport,
  change: FigureChange,
): { readonly write: CellWrite; readonly before: string | number | boolean } | { readonly problem: WorkbookProblem } {
  const row = form?.indicators.get(change.indicator);
  if (!form || !row) throw new Error(`A change of ${change.indicator}, which the form does not have`);
  const found = appendices.get(row.appendix);
  if (!found) return { problem: { kind: 'sheet-missing', sheet: appendixSheet(row.appendix) } };
  const { sheet, located } = found;
  const place = located.figures.get(row.id);
  const reading = readRows(sheet, located).find(({ indicator }) => indicator === row.id);
  if (!place || !reading?.cell) {
    return { problem: { kind: 'cell-missing', place: plannedPlace(form, row, sheet.name) } };
  }
  if (!wasShown(row, reading, change.before)) {
    return { problem: { kind: 'figure-changed', place: reading.cell, text: figureText(figureOf(reading)) } };
  }
  const missing = change.kind === 'restore-formula' ? missingInput(form, row, located.figures) : undefined;
  if (missing) return { problem: { kind: 'cell-missing', place: plannedPlace(form, missing, sheet.name) } };
  const format = NUMBER_FORMATS[isMoneyRow(form, row.id) ? 'money' : row.kind === 'group' ? 'count' : row.kind];
  const hasFormat = ((sheet as SheetState).numberFormatAt?.(place.row, place.column) ?? format) === format;
  const isComputed = row.kind === 'ratio' || row.kind === 'sum';
  const write: CellWrite = {
    place: reading.cell,
    input: change.kind === 'set-number' ? change.number : ownFormula(form, row, details.unit.level, located.figures),
    numberFormat: hasFormat ? undefined : format,
    isLocked: isComputed || !hasFormat,
  };
  return { write, before: standingInput(cellAt(sheet, place.row, place.column)) };
}

type Places = ReadonlyMap<IndicatorId, { readonly row: number; readonly column: number }>;

/** The formula for where the figures stand now, which is not where they are planned while rows are out of place. */
function ownFormula(form: Form, row: Indicator, level: Parameters<typeof indicatorFormula>[2], places: Places): string {
  const formula = indicatorFormula(form, row, level, (id) => {
    const place = places.get(id);
    if (!place) throw new Error(`Row ${id} is not on this sheet`);
    return cellAddress(place.row, place.column);
  });
  if (formula === undefined) throw new Error(`Row ${row.id} has no formula to restore`);
  return formula;
}

function missingInput(form: Form, row: Indicator, places: Places): Indicator | undefined {
  const inputs = [row.numerator, row.denominator, ...(row.addends ?? [])];
  return inputs.flatMap((id) => (id === undefined || places.has(id) ? [] : [form.indicators.get(id)]))[0];
}

/** Texts may be worded as the finding words them, as the cell shows them, or as they were typed. */
function wasShown(row: Indicator, reading: RowReading, before: string): boolean {
  const figure = figureOf(reading);
  return [figureWords(row, figure), figureText(figure), reading.shown?.trim()].includes(before);
}

function plannedPlace(form: Form, row: Indicator, sheet: string): CellPlace {
  const index = form.tables.find(({ id }) => id === row.appendix)?.rows.indexOf(row) ?? 0;
  return { sheet, address: cellAddress(FIRST_INDICATOR_ROW + index, COLUMNS.figure) };
}
