import { columnLetters, readSheetArea } from '../core/address/a1';
import type { BookState, SheetState } from '../core/injection/book-state';
import type { ReadCell, ReadName } from '../core/locate/read-book';
import { CHART_NAME } from '../core/plan/names';
import type { SheetVisibility } from '../core/workbook/workbook';
import { cellFormula, cellValue } from './cell-value';
import { OfficeFailure } from './office-error';
import { rangeOf } from './untracked-range';

/** How far one sync reads. It grows when a workbook turns out to be larger, and stays so for the next time. */
export interface Reach {
  sheets: number;
  rows: number;
  columns: number;
  /** Sheet by sheet: together they were too long for an answer. */
  apart?: boolean;
}

/** Wide enough for the sheets of a report and some of a person's own; asking for sheets that are not there costs little. */
export function usualReach(): Reach {
  return { sheets: 16, rows: 500, columns: 16 };
}

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/**
 * Reads the workbook in one sync: names, and of every sheet the corner in which a report can stand. Which sheets are
 * ours can only be known from what stands on them (names get deleted, sheets renamed), so none is asked for by name.
 * A workbook that reaches further than `reach` takes one sync more; one whose sheets together are too long for an answer
 * (5 MB, as long lists are) one for each sheet.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  reach: Reach,
  options: ReadOptions = {},
): Promise<BookState> {
  for (;;) {
    const { book, count } = await readOnce(context, reach, options);
    const far = farthest(book.names);
    if (count <= reach.sheets && far.rows <= reach.rows && far.columns <= reach.columns) return book;
    reach.sheets = Math.max(reach.sheets, count + 8);
    reach.rows = Math.max(reach.rows, far.rows + 500);
    reach.columns = Math.max(reach.columns, far.columns + 16);
  }
}

/** What is read besides texts and formulas. */
export interface ReadOptions {
  readonly numberFormats?: boolean;
  /** Where the chart of our name stands. */
  readonly charts?: boolean;
}

type SheetCells = Pick<SheetState, 'cells' | 'numberFormatAt' | 'chart'>;

async function readOnce(context: Excel.RequestContext, reach: Reach, options: ReadOptions) {
  if (reach.apart) return readApart(context, reach, options);
  const finish = queueReading(context, reach, options);
  try {
    await context.sync();
    return finish();
  } catch (thrown) {
    if (!isAnswerTooLong(thrown)) throw thrown;
    reach.apart = true;
    return readApart(context, reach, options);
  }
}

function queueReading(context: Excel.RequestContext, reach: Reach, options: ReadOptions) {
  const { worksheets } = context.workbook;
  const finishBook = queueBook(context, reach);
  const readings: { readonly sheet: Excel.Worksheet; readonly finish: () => SheetCells }[] = [];
  let sheet: Excel.Worksheet | undefined;
  for (let index = 0; index < reach.sheets; index += 1) {
    // Past the last sheet every further one is a null object, and so is whatever is asked of it.
    sheet = sheet ? sheet.getNextOrNullObject(false) : worksheets.getFirst(false);
    readings.push({ sheet: sheet.load('id'), finish: queueSheet(sheet, reach, options) });
  }
  return () => finishBook((id) => readings.find(({ sheet: read }) => !read.isNullObject && read.id === id)?.finish());
}

/** A sheet that is too long for an answer even alone is none of a report's: of that one no cell is read. */
async function readApart(context: Excel.RequestContext, reach: Reach, options: ReadOptions) {
  const finishBook = queueBook(context, reach);
  await context.sync();
  const cells = new Map<string, SheetCells>();
  for (const { id } of context.workbook.worksheets.items) {
    const finish = queueSheet(context.workbook.worksheets.getItem(id), reach, options);
    try {
      await context.sync();
      cells.set(id, finish());
    } catch (thrown) {
      if (!isAnswerTooLong(thrown)) throw thrown;
    }
  }
  return finishBook((id) => cells.get(id));
}

/** Queues the reading of all but cells; call the result after the sync. */
function queueBook({ workbook }: Excel.RequestContext, reach: Reach) {
  const { worksheets, names } = workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  names.load('items/name,items/formula,items/visible');
  workbook.protection.load('protected');
  return (cellsOf: (id: string) => SheetCells | undefined) => ({
    count: worksheets.items.length,
    book: {
      sheets: worksheets.items.map((item) => ({
        id: item.id,
        name: item.name,
        visibility: VISIBILITIES[item.visibility] ?? 'visible',
        isProtected: item.protection.protected,
        seenRows: reach.rows,
        seenColumns: reach.columns,
        cells: new Map<number, ReadonlyMap<number, ReadCell>>(),
        ...cellsOf(item.id),
      })),
      names: names.items.map(readName),
      isStructureProtected: workbook.protection.protected,
    } satisfies BookState,
  });
}

function queueSheet(sheet: Excel.Worksheet, reach: Reach, { numberFormats = false, charts = false }: ReadOptions) {
  const finishCells = queueCells(rangeOf(sheet, windowOf(reach)), numberFormats);
  const chart = charts ? sheet.charts.getItemOrNullObject(CHART_NAME).load('top,height,width') : undefined;
  return (): SheetCells => {
    if (!chart || chart.isNullObject) return finishCells();
    const { top, height, width } = chart;
    return { ...finishCells(), chart: { top, height, width } };
  };
}

function windowOf({ rows, columns }: Reach): string {
  return `A1:${columnLetters(columns - 1)}${rows}`;
}

function isAnswerTooLong(thrown: unknown): boolean {
  return OfficeFailure.of(thrown)?.code === 'ResponsePayloadSizeLimitExceeded';
}

/** Queues the reading of what stands in a range; call the result after the sync. */
export function queueCells(window: Excel.Range, numberFormats = false): () => SheetCells {
  const used = window.getUsedRangeOrNullObject(true).untrack();
  used.load(`rowIndex,columnIndex,values,formulas,text${numberFormats ? ',numberFormat' : ''}`);
  return () => {
    const cells = new Map<number, Map<number, ReadCell>>();
    if (used.isNullObject) return { cells };
    const { rowIndex, columnIndex, values, formulas, text } = used;
    values.forEach((row, down) =>
      row.forEach((value: unknown, along) => {
        const formula = cellFormula(formulas[down]?.[along], value);
        const read = cellValue(value, formula !== undefined);
        if (read === null) return;
        const line = cells.get(rowIndex + down) ?? new Map<number, ReadCell>();
        cells.set(rowIndex + down, line.set(columnIndex + along, { value: read, formula, shown: text[down]?.[along] }));
      }),
    );
    const formats: unknown[][] = numberFormats ? used.numberFormat : [];
    const numberFormatAt = (row: number, column: number): string | undefined => {
      const format = formats[row - rowIndex]?.[column - columnIndex];
      return typeof format === 'string' ? format : undefined;
    };
    return numberFormats ? { cells, numberFormatAt } : { cells };
  };
}

function readName(name: Excel.NamedItem): ReadName {
  return { name: name.name, formula: String(name.formula), visible: name.visible };
}

/** How far names point, in rows and columns. */
function farthest(names: readonly ReadName[]): { readonly rows: number; readonly columns: number } {
  const areas = names
    .filter(({ name }) => /^(?:(?:PL|BS)\d+(?:_\d*)*|PhuLuc_\w+|BC_\w+)$/i.test(name))
    .map(({ formula }) => readSheetArea(formula)?.area);
  return {
    rows: Math.max(0, ...areas.map((area) => (area?.bottom ?? -1) + 1)),
    columns: Math.max(0, ...areas.map((area) => (area?.right ?? -1) + 1)),
  };
}
