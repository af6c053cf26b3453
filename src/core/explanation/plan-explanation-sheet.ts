import { FONT, SIZES } from '../plan/appendix-styles';
import { EXPLANATION_SHEET } from '../plan/names';
import { TEXT_FORMAT } from '../plan/number-formats';
import { PAGE_A4 } from '../plan/page-a4';
import { MAX_ROW_HEIGHT, rowHeight } from '../plan/row-height';
import type { PlannedContent, PlannedStyle, SheetPlan } from '../plan/sheet-plan';
import type { ExplanationReading } from '../report/snapshot';
import type { Area } from '../workbook/workbook';
import {
  EXPLANATION_COLUMNS,
  EXPLANATION_HEADING_ROW,
  EXPLANATION_HEADINGS,
  EXPLANATION_WIDTHS,
  type ExplanationPart,
} from './explanation-columns';
import { explanationMark, HEADING_MARK } from './explanation-mark';

const TITLE = 'GIẢI TRÌNH';
const PURPOSE =
  'Các nội dung mà khi kiểm tra thấy chưa thống nhất nhưng đơn vị giữ nguyên; lý do ghi ở cột cuối. ' +
  'Số liệu thay đổi thì giải trình của nội dung đó hết hiệu lực và phải ghi lại.';

const LEFT = EXPLANATION_COLUMNS.stt;
const RIGHT = EXPLANATION_COLUMNS.text;
const WIDTH = EXPLANATION_WIDTHS.reduce(
  (sum, width, column) => sum + (column === EXPLANATION_COLUMNS.mark ? 0 : width),
  0,
);
/** Points: an empty row still looks like one to write in. */
const LEAST_HEIGHT = 33;

/** What stands in a row's cells. */
export type ExplanationContents = Readonly<Record<ExplanationPart, PlannedContent>>;

/** The sheet "Giải trình" with these explanations, in their order. It is not protected: people write here. */
export function planExplanationSheet(
  explanations: readonly ExplanationReading[],
  name: string = EXPLANATION_SHEET,
): SheetPlan {
  const first = EXPLANATION_HEADING_ROW + 1;
  const rows = explanations.map((explanation, index) => explanationContents(explanation, index + 1));
  const blank = [undefined, undefined, undefined, undefined];
  const last = EXPLANATION_HEADING_ROW + rows.length;
  return {
    key: 'explanations',
    name,
    visibility: 'visible',
    cells: [
      [text(TITLE), ...blank],
      [text(PURPOSE), ...blank],
      cellsOf({
        ...mapParts((part) => text(part === 'mark' ? HEADING_MARK : EXPLANATION_HEADINGS[part])),
      }),
      ...rows.map(cellsOf),
    ],
    columnWidths: EXPLANATION_WIDTHS,
    hiddenColumns: [EXPLANATION_COLUMNS.mark],
    rowHeights: [
      24,
      rowHeight([{ text: PURPOSE, size: SIZES.row, columnWidth: WIDTH }]) + 6,
      LEAST_HEIGHT,
      ...explanations.map(explanationHeight),
    ],
    merges: [0, 1].map((row) => ({ top: row, left: LEFT, bottom: row, right: RIGHT })),
    styles: [
      over(0, 0, { font: { name: FONT, size: SIZES.number, bold: true }, horizontal: 'center', vertical: 'center' }),
      over(1, 1, { font: { name: FONT, size: SIZES.row, italic: true }, vertical: 'top', wrap: true }),
      ...tableStyles(EXPLANATION_HEADING_ROW, last, EXPLANATION_COLUMNS),
      over(EXPLANATION_HEADING_ROW, EXPLANATION_HEADING_ROW, { font: { bold: true }, horizontal: 'center' }),
    ],
    validations: [],
    conditionalFormats: [],
    freezeRows: first,
    page: { ...PAGE_A4, titleRows: { first: EXPLANATION_HEADING_ROW, last: EXPLANATION_HEADING_ROW } },
    showGridlines: false,
    rows: [],
  };
}

/** What stands in the row of an explanation; `number` is its STT. A row of a person's own has no mark. */
export function explanationContents(explanation: ExplanationReading, number: number): ExplanationContents {
  const { finding, about, place, message, text: said } = explanation;
  return {
    stt: { kind: 'number', number },
    place: text(place),
    message: text(message),
    mark: text(finding === undefined ? '' : explanationMark(finding, about, message)),
    text: text(said),
  };
}

/** Points that a row needs to show its texts whole. */
export function explanationHeight({ place, message, text: said }: ExplanationReading): number {
  const needed = rowHeight(
    (
      [
        ['place', place],
        ['message', message],
        ['text', said],
      ] as const
    ).map(([part, shown]) => ({
      text: shown,
      size: SIZES.row,
      columnWidth: EXPLANATION_WIDTHS[EXPLANATION_COLUMNS[part]] ?? 0,
    })),
  );
  return Math.min(MAX_ROW_HEIGHT, Math.max(LEAST_HEIGHT, needed));
}

/** How rows of the table look, wherever its columns stand. */
export function tableStyles(
  top: number,
  bottom: number,
  columns: Readonly<Record<ExplanationPart, number>>,
): PlannedStyle[] {
  const all = Object.values(columns);
  const [left, right] = [Math.min(...all), Math.max(...all)];
  const down = (column: number): Area => ({ top, left: column, bottom, right: column });
  return [
    {
      area: { top, left, bottom, right },
      style: {
        font: { name: FONT, size: SIZES.row },
        horizontal: 'left',
        vertical: 'center',
        wrap: true,
        border: 'thin',
        numberFormat: TEXT_FORMAT,
        locked: false,
      },
    },
    { area: down(columns.stt), style: { horizontal: 'center', numberFormat: 'General' } },
  ];
}

function over(top: number, bottom: number, style: PlannedStyle['style']): PlannedStyle {
  return { area: { top, left: LEFT, bottom, right: RIGHT }, style };
}

function cellsOf(contents: ExplanationContents): (PlannedContent | undefined)[] {
  const parts = Object.entries(EXPLANATION_COLUMNS) as [ExplanationPart, number][];
  return parts
    .sort(([, a], [, b]) => a - b)
    .map(([part]) => {
      const content = contents[part];
      return content.kind === 'text' && content.text === '' ? undefined : content;
    });
}

function mapParts(of: (part: ExplanationPart) => PlannedContent): ExplanationContents {
  return { stt: of('stt'), place: of('place'), message: of('message'), mark: of('mark'), text: of('text') };
}

function text(value: string): PlannedContent {
  return { kind: 'text', text: value };
}
