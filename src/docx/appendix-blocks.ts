import type { Appendix, Indicator } from '../core/form/form';
import { COLUMN_WIDTHS } from '../core/plan/appendix-columns';
import { HEADINGS, referenceText, titleText, unitText } from '../core/plan/appendix-head';
import { isBold } from '../core/plan/appendix-styles';
import { placeRows } from '../core/plan/placed-row';
import type { RowReading } from '../core/report/snapshot';
import type { Block, PlannedSection, TableCell } from './document-plan';
import type { ReportDocument } from './report-document';
import { shownFigure } from './shown-figure';

/** The appendices that the workbook has, each in a section of its own. */
export function appendixSections(report: ReportDocument): PlannedSection[] {
  return report.form.appendices
    .filter(({ rows }) => rows.some(({ id }) => report.rows.has(id)))
    .map((appendix) => ({ key: appendix.id, blocks: appendixBlocks(appendix, report) }));
}

function appendixBlocks(appendix: Appendix, { rows, details }: ReportDocument): Block[] {
  return [
    { kind: 'text', look: 'appendix-number', text: `Phụ lục ${appendix.number}` },
    { kind: 'text', look: 'appendix-title', text: titleText(appendix.title) },
    { kind: 'text', look: 'appendix-reference', text: referenceText(details) },
    {
      kind: 'table',
      columns: COLUMN_WIDTHS,
      head: HEAD,
      rows: placeRows(appendix).map((placed) => {
        const { indicator } = placed;
        return rowCells(indicator, rows.get(indicator.id), isBold(placed));
      }),
    },
  ];
}

const heading = (text: string, covers: Pick<TableCell, 'columns' | 'rows'> = {}): TableCell => ({
  look: 'cell-heading',
  text,
  ...covers,
});

/** The column headings as the official form prints them, over two rows. */
const HEAD: readonly (readonly TableCell[])[] = [
  [
    heading('STT', { rows: 2 }),
    heading(HEADINGS.label, { rows: 2 }),
    heading(HEADINGS.result, { columns: 2 }),
    heading(HEADINGS.note, { rows: 2 }),
  ],
  [heading(HEADINGS.unit), heading(HEADINGS.figure)],
];

/** As the sheet shows the row; where a cell could not be read, as the form prints it. */
function rowCells(indicator: Indicator, reading: RowReading | undefined, bold: boolean): TableCell[] {
  return [
    { look: bold ? 'cell-centre-bold' : 'cell-centre', text: reading?.stt || indicator.stt },
    { look: bold ? 'cell-text-bold' : 'cell-text', text: reading?.label || indicator.label },
    { look: bold ? 'cell-centre-bold' : 'cell-centre', text: reading?.unit || unitText(indicator.unit) },
    { look: bold ? 'cell-figure-bold' : 'cell-figure', text: shownFigure(indicator, reading) },
    { look: 'cell-text', text: reading?.note ?? indicator.note ?? '' },
  ];
}
