import type { Appendix, Indicator } from '../core/form/form';
import { HEADINGS, referenceText, titleText, unitText } from '../core/plan/appendix-head';
import { isBold } from '../core/plan/appendix-styles';
import { placeRows } from '../core/plan/placed-row';
import { linesOf } from '../core/plan/text-lines';
import type { RowReading } from '../core/report/snapshot';
import type { Block, PlannedSection, TableCell } from './document-plan';
import type { ReportDocument } from './report-document';
import { shownFigure } from './shown-figure';
import { LOOKS } from './text-looks';

/** STT, label, unit, figure, note: the first has room for `3.3.3.1.` on one line. */
const COLUMNS = [46, 205, 75, 62, 74] as const;
/** Points of a cell's width and height that its text does not have. */
const CELL_PADDING = 8;
const LINE_HEIGHT = 1.2;

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
      columns: COLUMNS,
      head: HEAD,
      headHeight: HEAD_HEIGHT,
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

/**
 * Half of what the label's heading needs over both rows. Without it LibreOffice cuts that heading off where it repeats
 * the head.
 */
const HEAD_HEIGHT = (() => {
  const { size, bold } = LOOKS['cell-heading'];
  const lines = linesOf(HEADINGS.label, { size, bold, widthPoints: COLUMNS[1] - CELL_PADDING });
  return Math.ceil((lines * size * LINE_HEIGHT + CELL_PADDING) / HEAD.length);
})();

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
