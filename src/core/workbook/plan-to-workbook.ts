import { absoluteAddress, quotedSheetName } from '../address/a1';
import type { PlannedContent, PlannedStyle, SheetKey, SheetPlan, WorkbookPlan } from '../plan/sheet-plan';
import { chartOfPlan } from './chart-of-plan';
import type { Cell, CellStyle, Sheet, Workbook } from './workbook';

/**
 * Writes a plan into a fresh workbook: the writer of files and tests. Inputs are blank or hold their initial text;
 * formulas have the text that the plan knows they give, or no value yet. Equal styles are one object.
 */
export function workbookOfPlan(plan: WorkbookPlan): Workbook {
  const nameOf = new Map(plan.sheets.map(({ key, name }) => [key, name]));
  const sheets = plan.sheets.map((sheet, index) => sheetOfPlan(sheet, index, nameOf));
  return {
    sheets,
    names: plan.names.map(({ name, sheet, area }) => {
      const sheetName = nameOf.get(sheet);
      if (sheetName === undefined) throw new Error(`Name ${name} refers to a sheet that is not planned`);
      return { name, formula: `=${quotedSheetName(sheetName)}!${absoluteAddress(area)}`, visible: true };
    }),
    activeSheet: sheets.find(({ visibility }) => visibility === 'visible')?.id,
  };
}

function sheetOfPlan(plan: SheetPlan, index: number, nameOf: ReadonlyMap<SheetKey, string>): Sheet {
  const sheet: Sheet = {
    id: `sheet${index + 1}`,
    name: plan.name,
    visibility: plan.visibility,
    cells: cellsOfPlan(plan),
    columnWidths: new Map(plan.columnWidths.entries()),
    hiddenColumns: new Set(plan.hiddenColumns),
    rowHeights: new Map(plan.rowHeights.entries()),
    hiddenRows: new Set(),
    merges: [...plan.merges],
    validations: [...plan.validations],
    conditionalFormats: [...plan.conditionalFormats],
    showGridlines: plan.showGridlines,
  };
  if (plan.protection) sheet.protection = plan.protection;
  const { freezeRows: rows = 0, freezeColumns: columns = 0 } = plan;
  if (rows + columns > 0) sheet.freeze = { rows, columns };
  if (plan.page) sheet.page = plan.page;
  if (plan.tabColor) sheet.tabColor = plan.tabColor;
  if (plan.chart) sheet.charts = [chartOfPlan(plan.chart, nameOf.get(plan.chart.source.sheet))];
  return sheet;
}

function cellsOfPlan(plan: SheetPlan): Map<number, Map<number, Cell>> {
  const styleAt = styleFinder(plan.styles);
  const cells = new Map<number, Map<number, Cell>>();
  plan.cells.forEach((contents, row) => {
    const cellsOfRow = new Map<number, Cell>();
    contents.forEach((content, column) => {
      const cell = cellOf(content);
      const style = styleAt(row, column);
      if (style) cell.style = style;
      if (style || cell.value !== null || cell.formula !== undefined) cellsOfRow.set(column, cell);
    });
    if (cellsOfRow.size > 0) cells.set(row, cellsOfRow);
  });
  return cells;
}

function cellOf(content: PlannedContent | undefined): Cell {
  switch (content?.kind) {
    case 'text':
      return { value: content.text === '' ? null : content.text };
    case 'number':
      return { value: content.number };
    case 'formula':
      return { value: content.shown ?? null, formula: content.formula };
    case 'keep':
      return { value: content.initial ?? null };
    case undefined:
      return { value: null };
  }
}

/** The styles over a cell laid one on the other; later ones win property by property, inside the font too. */
function styleFinder(styles: readonly PlannedStyle[]): (row: number, column: number) => CellStyle | undefined {
  const known = new Map<string, CellStyle>();
  return (row, column) => {
    const over = styles.filter(
      ({ area }) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
    );
    if (over.length === 0) return undefined;
    const key = over.map((style) => styles.indexOf(style)).join(' ');
    const style = known.get(key) ?? over.reduce<CellStyle>(lay, {});
    known.set(key, style);
    return style;
  };
}

function lay(under: CellStyle, { style }: PlannedStyle): CellStyle {
  return { ...under, ...style, ...(under.font || style.font ? { font: { ...under.font, ...style.font } } : {}) };
}
