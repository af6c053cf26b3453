import type { IndicatorId } from '../form/form';
import { COLUMNS, HEADING_ROWS } from '../plan/appendix-columns';
import type { PlannedContent, SheetPlan } from '../plan/sheet-plan';
import { fold } from '../text/normalize';

/** What the columns of an appendix are for. */
export type ColumnPart = keyof typeof COLUMNS;

/** An appendix's plan as the search for its figures needs it. Rows and columns from 0. */
export interface SheetLayout {
  readonly rowOf: ReadonlyMap<IndicatorId, number>;
  /** Folded texts of the heading rows that stand in one column only → what that column is for. */
  readonly headings: ReadonlyMap<string, ColumnPart>;
}

/** The layout of an appendix's sheet, worked out of its plan. */
export function sheetLayout(sheet: SheetPlan): SheetLayout {
  const columnsOf = new Map<string, Set<ColumnPart>>();
  for (const row of sheet.cells.slice(HEADING_ROWS.first, HEADING_ROWS.last + 1)) {
    for (const part of Object.keys(COLUMNS) as ColumnPart[]) {
      const text = fold(plannedText(row[COLUMNS[part]]) ?? '');
      if (text !== '') columnsOf.set(text, (columnsOf.get(text) ?? new Set()).add(part));
    }
  }
  const headings = new Map<string, ColumnPart>();
  for (const [text, [part, ...others]] of columnsOf) if (part && others.length === 0) headings.set(text, part);
  return { rowOf: new Map(sheet.rows.map(({ indicator, row }) => [indicator, row])), headings };
}

/** The text of a planned cell that never changes; `undefined` for formulas, inputs and blanks. */
export function plannedText(content: PlannedContent | undefined): string | undefined {
  if (content?.kind === 'text') return content.text;
  return content?.kind === 'number' ? String(content.number) : undefined;
}
