import type { IndicatorId } from '../form/form';
import { FONT, SIZES } from '../plan/appendix-styles';
import { CAPTION_NAME, CHART_NAME, CHART_SHEET } from '../plan/names';
import { AS_TYPED, TEXT_FORMAT } from '../plan/number-formats';
import { PAGE_A4 } from '../plan/page-a4';
import { rowHeight } from '../plan/row-height';
import type { PlannedContent, PlannedName, PlannedStyle, SheetPlan } from '../plan/sheet-plan';
import { PERIODS, periodInWords } from '../report/period';
import type { ReportPeriod } from '../report/report-details';
import type { Area, DataValidation } from '../workbook/workbook';
import { captionText, longestCaption, ratiosWithout } from './chart-caption';
import {
  CHART_COLUMN_WIDTHS,
  CHART_COLUMNS,
  CHART_FOOT,
  CHART_HEADINGS,
  CHART_ROWS,
  CHART_SHEET_TITLE,
} from './chart-columns';
import { type ChartDefinition, TARGET } from './chart-definition';
import {
  captionFormula,
  CURRENT_HEADING_FORMULA,
  currentFormula,
  labelFormula,
  ratioCell,
  reasonFormula,
  withoutFormula,
} from './chart-formulas';
import type { ChartPicture } from './chart-picture';
import type { BesideCell, ChartReading } from './chart-reading';

const PURPOSE =
  'Cột kỳ này lấy thẳng từ các phụ lục. Cột kỳ trước nhập tay hoặc lấy từ tệp kỳ trước trong khung Phụ lục CCHC; ' +
  'để trống thì không vẽ.';
const LAST = CHART_COLUMN_WIDTHS.length - 1;
const WIDTH = CHART_COLUMN_WIDTHS.reduce((sum, width) => sum + width, 0);
const FOOT_FROM = CHART_COLUMNS.label;
const FOOT_WIDTH = CHART_COLUMN_WIDTHS.slice(FOOT_FROM).reduce((sum, width) => sum + width, 0);
const ROW_HEIGHT = 33;
const WHITE = '#FFFFFF';

/** The chart's sheet, and the rows of its table on it. */
export interface PlannedChartSheet {
  readonly sheet: SheetPlan;
  readonly names: readonly PlannedName[];
  /** What the chart draws: names, categories and numbers of both periods. */
  readonly source: Area;
}

/**
 * The sheet "Biểu đồ": for each ratio its name, this period by a live formula, the period before as a person typed it,
 * and what both are held against. Only the period before is open; what was written below the table stays below it.
 */
export function planChartSheet(
  definition: ChartDefinition,
  picture: ChartPicture,
  period: ReportPeriod,
  reading: Pick<ChartReading, 'last' | 'formulas' | 'beside'>,
): PlannedChartSheet {
  const { ratios, title } = definition;
  const last = CHART_ROWS.first + ratios.length - 1;
  const [without, caption] = [last + 1, last + 2];
  const cells = [
    row(text(CHART_SHEET_TITLE)),
    row(text(PURPOSE)),
    row(
      text(CHART_HEADINGS.id),
      text(CHART_HEADINGS.label),
      { kind: 'formula', formula: CURRENT_HEADING_FORMULA, shown: picture.currentName },
      text(reading.last.name),
      text(CHART_HEADINGS.target),
      text(CHART_HEADINGS.reason),
    ),
    ...ratios.map(({ indicator, label }, index) => ratioRow(indicator, label, index, picture, reading)),
    row(text(CHART_FOOT.without), {
      kind: 'formula',
      formula: withoutFormula(ratios.length),
      shown: ratiosWithout(picture),
    }),
    row(text(CHART_FOOT.caption), {
      kind: 'formula',
      formula: captionFormula(title, ratioCell(ratios.length, 'label')),
      shown: captionText(picture, period),
    }),
    ...besideRows(reading.beside),
  ];
  const footHeight = rowHeight([
    { text: longestCaption(definition, period), size: SIZES.row, columnWidth: FOOT_WIDTH },
  ]);
  const across = (at: number, left = 0): Area => ({ top: at, left, bottom: at, right: LAST });
  return {
    sheet: {
      key: 'chart',
      name: CHART_SHEET,
      visibility: 'visible',
      cells,
      columnWidths: CHART_COLUMN_WIDTHS,
      rowHeights: [
        24,
        rowHeight([{ text: PURPOSE, size: SIZES.row, columnWidth: WIDTH }]) + 6,
        headingsHeight(period, reading.last.name),
        ...ratios.map(() => ROW_HEIGHT),
        footHeight,
        footHeight,
      ],
      merges: [across(0), across(1), across(without, FOOT_FROM), across(caption, FOOT_FROM)],
      styles: styles(last, caption, cells.length - 1),
      validations: [lastPeriodValidation(last)],
      conditionalFormats: [
        {
          areas: [down(CHART_COLUMNS.current, last)],
          // An officer reads the reason in the last column, not an error.
          formula: `=ISERROR(${ratioCell(0, 'current')})`,
          style: { fontColor: WHITE },
        },
      ],
      protection: { allowFormatColumns: true, allowFormatRows: true },
      freezeRows: CHART_ROWS.first,
      page: PAGE_A4,
      showGridlines: false,
      rows: [],
    },
    names: [
      { name: CHART_NAME, sheet: 'chart', area: { top: CHART_ROWS.headings, left: 0, bottom: last, right: LAST } },
      {
        name: CAPTION_NAME,
        sheet: 'chart',
        area: { top: caption, left: FOOT_FROM, bottom: caption, right: FOOT_FROM },
      },
    ],
    source: { top: CHART_ROWS.headings, left: CHART_COLUMNS.label, bottom: last, right: CHART_COLUMNS.last },
  };
}

/** Whatever period the report is changed to: its name comes by a formula, the one before as a person typed it. */
function headingsHeight({ year }: ReportPeriod, lastName: string): number {
  const names = PERIODS.map(({ kind }) => periodInWords({ kind, year }));
  const cell = (text: string, column: number) => ({
    text,
    size: SIZES.row,
    bold: true,
    columnWidth: CHART_COLUMN_WIDTHS[column] ?? 0,
  });
  const cells = names.map((name) => cell(name, CHART_COLUMNS.current));
  return Math.max(ROW_HEIGHT, rowHeight([...cells, cell(lastName, CHART_COLUMNS.last)]));
}

type CellRow = readonly (PlannedContent | undefined)[];

function text(value: string): PlannedContent | undefined {
  return value === '' ? undefined : { kind: 'text', text: value };
}

/** A row as wide as the table. */
function row(...contents: readonly (PlannedContent | undefined)[]): CellRow {
  return CHART_COLUMN_WIDTHS.map((_, column) => contents[column]);
}

function ratioRow(
  indicator: IndicatorId,
  label: string,
  index: number,
  picture: ChartPicture,
  { last, formulas }: Pick<ChartReading, 'last' | 'formulas'>,
): CellRow {
  const bars = picture.bars[index];
  const formula = formulas.get(indicator);
  const value = last.values.get(indicator) ?? null;
  return row(
    text(indicator),
    { kind: 'formula', formula: labelFormula(label, index), shown: bars?.label ?? label },
    { kind: 'formula', formula: currentFormula(indicator), shown: bars?.current ?? { error: '#N/A' } },
    formula === undefined ? contentOf(value) : { kind: 'formula', formula, shown: value },
    { kind: 'number', number: TARGET },
    { kind: 'formula', formula: reasonFormula(indicator, index), shown: bars?.without ?? '' },
  );
}

function contentOf(value: BesideCell['value']): PlannedContent | undefined {
  if (value === null) return undefined;
  if (typeof value === 'number') return { kind: 'number', number: value };
  return text(typeof value === 'object' ? value.error : String(value));
}

function besideRows(beside: readonly BesideCell[]): CellRow[] {
  const count = Math.max(0, ...beside.map(({ below }) => below));
  return Array.from({ length: count }, (_, index) =>
    CHART_COLUMN_WIDTHS.map((_width, column) => {
      const cell = beside.find((each) => each.below === index + 1 && each.column === column);
      if (!cell) return undefined;
      return cell.formula === undefined
        ? contentOf(cell.value)
        : { kind: 'formula', formula: cell.formula, shown: cell.value };
    }),
  );
}

/** A column of the ratios. */
function down(column: number, last: number): Area {
  return { top: CHART_ROWS.first, left: column, bottom: last, right: column };
}

function styles(last: number, caption: number, end: number): PlannedStyle[] {
  const across = (top: number, bottom: number, style: PlannedStyle['style']): PlannedStyle => ({
    area: { top, left: 0, bottom, right: LAST },
    style,
  });
  const { headings, title, purpose } = CHART_ROWS;
  return [
    across(0, end, { font: { name: FONT, size: SIZES.row }, vertical: 'center', wrap: true }),
    across(title, title, { font: { size: SIZES.number, bold: true }, horizontal: 'center' }),
    across(purpose, purpose, { font: { italic: true }, vertical: 'top' }),
    across(headings, caption, { border: 'thin' }),
    across(headings, headings, { font: { bold: true }, horizontal: 'center' }),
    { area: { ...down(CHART_COLUMNS.id, last) }, style: { horizontal: 'center', numberFormat: TEXT_FORMAT } },
    {
      area: { top: CHART_ROWS.first, left: CHART_COLUMNS.current, bottom: last, right: CHART_COLUMNS.target },
      style: { horizontal: 'center', numberFormat: AS_TYPED },
    },
    {
      area: { top: headings, left: CHART_COLUMNS.last, bottom: last, right: CHART_COLUMNS.last },
      style: { locked: false },
    },
    ...(end > caption ? [across(caption + 1, end, { locked: false })] : []),
  ];
}

function lastPeriodValidation(last: number): DataValidation {
  return {
    areas: [down(CHART_COLUMNS.last, last)],
    rule: { type: 'decimal', minimum: 0 },
    ignoreBlanks: true,
    prompt: { title: 'Tỷ lệ kỳ trước', message: 'Nhập số phần trăm, ví dụ 98,7. Không có thì để trống.' },
    error: { title: 'Chưa phải số', message: 'Ô này nhận số phần trăm từ 0 trở lên, ví dụ 98,7.', style: 'stop' },
  };
}
