import type { Form, SheetTable } from '../form/form';
import type { ReportDetails } from '../report/report-details';
import type { Area, SheetProtection } from '../workbook/workbook';
import { COLUMN_WIDTHS, COLUMNS, HEADING_ROWS } from './appendix-columns';
import { HEADINGS, REFERENCE_FORMULA, referenceText, titleText, topLine, unitText } from './appendix-head';
import { headHeights, indicatorHeight } from './appendix-heights';
import { appendixStyles, isInput } from './appendix-styles';
import { figureAlerts } from './figure-alerts';
import { indicatorFormula } from './indicator-formula';
import { inputValidations } from './input-validations';
import { appendixSheet } from './names';
import { PAGE_A4 } from './page-a4';
import { figureAddresses, placeRows, type PlacedRow } from './placed-row';
import type { PlannedContent, SheetPlan } from './sheet-plan';

/** People may widen what they need; figures and notes are open by their cells' style. No password, so no lock-out. */
const PROTECTION: SheetProtection = { allowFormatColumns: true, allowFormatRows: true };

/**
 * One table as the official form prints an appendix: number, title, reference to the report, column headings, one row
 * an indicator; the supplementary one has its name for a number and says what it is for. Of the details it depends on
 * the reporting level (sums, prompts) and, for a row's height only, on unit, number and date; these stand in it as
 * formulas on the meta sheet's names.
 */
export function planAppendixSheet(form: Form, table: SheetTable, details: ReportDetails): SheetPlan {
  const rows = placeRows(table);
  const level = details.unit.level;
  return {
    key: table.id,
    name: appendixSheet(table.id),
    visibility: 'visible',
    cells: [...headCells(table, details), ...indicatorCells(form, rows, details)],
    columnWidths: COLUMN_WIDTHS,
    rowHeights: [...headHeights(table, details), ...rows.map(indicatorHeight)],
    merges: merges(),
    styles: appendixStyles(form, rows),
    validations: inputValidations(form, rows, level),
    conditionalFormats: figureAlerts(form, table, rows, level),
    protection: PROTECTION,
    freezeRows: HEADING_ROWS.last + 1,
    page: { ...PAGE_A4, titleRows: HEADING_ROWS },
    showGridlines: false,
    rows: rows.map(({ indicator, row }) => ({ indicator: indicator.id, row })),
  };
}

type CellRow = readonly (PlannedContent | undefined)[];

const text = (value: string): PlannedContent | undefined => (value === '' ? undefined : { kind: 'text', text: value });

function headCells(table: SheetTable, details: ReportDetails): CellRow[] {
  const alone = (content: PlannedContent | undefined): CellRow => [
    content,
    ...COLUMN_WIDTHS.slice(1).map(() => undefined),
  ];
  return [
    alone(text(topLine(table))),
    alone(text(titleText(table.title))),
    alone(
      'purpose' in table
        ? text(table.purpose)
        : { kind: 'formula', formula: REFERENCE_FORMULA, shown: referenceText(details) },
    ),
    alone(undefined),
    [text('STT'), text(HEADINGS.label), text(HEADINGS.result), undefined, text(HEADINGS.note)],
    [undefined, undefined, text(HEADINGS.unit), text(HEADINGS.figure), undefined],
  ];
}

function indicatorCells(form: Form, rows: readonly PlacedRow[], details: ReportDetails): CellRow[] {
  const addressOf = figureAddresses(rows);
  return rows.map(({ indicator }) => {
    const formula = indicatorFormula(form, indicator, details.unit.level, addressOf);
    const figure: PlannedContent | undefined =
      formula !== undefined ? { kind: 'formula', formula } : isInput(indicator.kind) ? { kind: 'keep' } : undefined;
    const note: PlannedContent =
      indicator.note === undefined ? { kind: 'keep' } : { kind: 'keep', initial: indicator.note };
    return [text(indicator.stt), text(indicator.label), text(unitText(indicator.unit)), figure, note];
  });
}

function merges(): Area[] {
  const { first, last } = HEADING_ROWS;
  const across = (row: number): Area => ({ top: row, left: COLUMNS.stt, bottom: row, right: COLUMNS.note });
  const down = (column: number): Area => ({ top: first, left: column, bottom: last, right: column });
  return [
    ...[0, 1, 2].map(across),
    down(COLUMNS.stt),
    down(COLUMNS.label),
    { top: first, left: COLUMNS.unit, bottom: first, right: COLUMNS.figure },
    down(COLUMNS.note),
  ];
}
