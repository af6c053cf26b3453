import { columnLetters, readSheetArea } from '../core/address/a1';
import type { BookState, SheetState } from '../core/injection/book-state';
import type { ReadCell, ReadName } from '../core/locate/read-book';
import type { SheetVisibility } from '../core/workbook/workbook';
import { cellFormula, cellValue } from './cell-value';
import { rangeOf } from './untracked-range';

/** How far one sync reads. It grows when a workbook turns out to be larger, and stays so for the next time. */
export interface Reach {
  sheets: number;
  rows: number;
  columns: number;
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
 * A workbook that reaches further than `reach` takes one sync more.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  reach: Reach,
  options: { readonly numberFormats?: boolean } = {},
): Promise<BookState> {
  for (;;) {
    const finish = queueReading(context, reach, options.numberFormats ?? false);
    await context.sync();
    const { book, count } = finish();
    const far = farthest(book.names);
    if (count <= reach.sheets && far.rows <= reach.rows && far.columns <= reach.columns) return book;
    reach.sheets = Math.max(reach.sheets, count + 8);
    reach.rows = Math.max(reach.rows, far.rows + 500);
    reach.columns = Math.max(reach.columns, far.columns + 16);
  }
}

function queueReading(context: Excel.RequestContext, reach: Reach, numberFormats: boolean) {
  const { workbook } = context;
  const { worksheets, names } = workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  names.load('items/name,items/formula,items/visible');
  workbook.protection.load('protected');
  const window = `A1:${columnLetters(reach.columns - 1)}${reach.rows}`;
  const readings: { readonly sheet: Excel.Worksheet; readonly finish: ReturnType<typeof queueCells> }[] = [];
  let sheet: Excel.Worksheet | undefined;
  for (let index = 0; index < reach.sheets; index += 1) {
    // Past the last sheet every further one is a null object, and so is whatever is asked of it.
    sheet = sheet ? sheet.getNextOrNullObject(false) : worksheets.getFirst(false);
    readings.push({ sheet: sheet.load('id'), finish: queueCells(rangeOf(sheet, window), numberFormats) });
  }
  return () => ({
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
        ...readings.find(({ sheet: read }) => !read.isNullObject && read.id === item.id)?.finish(),
      })),
      names: names.items.map(readName),
      isStructureProtected: workbook.protection.protected,
    } satisfies BookState,
  });
}

/** Queues the reading of what stands in a range; call the result after the sync. */
export function queueCells(
  window: Excel.Range,
  numberFormats = false,
): () => Pick<SheetState, 'cells' | 'numberFormatAt'> {
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
    .filter(({ name }) => /^(?:PL\d+(?:_\d+)*|PhuLuc_\w+|BC_\w+)$/i.test(name))
    .map(({ formula }) => readSheetArea(formula)?.area);
  return {
    rows: Math.max(0, ...areas.map((area) => (area?.bottom ?? -1) + 1)),
    columns: Math.max(0, ...areas.map((area) => (area?.right ?? -1) + 1)),
  };
}
