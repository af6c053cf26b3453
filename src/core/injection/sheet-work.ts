import type { Form } from '../form/form';
import { markColumn } from '../locate/read-report';
import { COLUMNS } from '../plan/appendix-columns';
import type { SheetPlan } from '../plan/sheet-plan';
import type { Aside } from './asides';
import type { BookState, SheetState } from './book-state';
import { textInput } from './cell-input';
import { plannedFormats } from './effective-format';
import type { SheetWork } from './injection-plan';
import { layAppendix } from './lay-appendix';
import { layPlainSheet, newContents } from './lay-plain-sheet';
import type { StrayRow } from './stray-rows';

export interface StandingSheetWork {
  readonly work: SheetWork;
  readonly asides: readonly Aside[];
  readonly strays: readonly StrayRow[];
  readonly keptFigures: number;
}

/** In front of what was copied under the table. */
const ASIDE_PREFIX = 'Giữ lại khi sửa trang: ';

/** The work on a sheet that is to be added. */
export function addedSheetWork(plan: SheetPlan): SheetWork {
  return {
    plan,
    name: plan.name,
    rowSteps: [],
    columnSteps: [],
    seenRows: 0,
    seenColumns: 0,
    contents: newContents(plan).rectangle(),
    layout: true,
  };
}

/** The work on a sheet of ours that stands in the workbook; nothing to write where it is as planned. */
export function standingSheetWork(
  form: Form,
  plan: SheetPlan,
  book: BookState,
  standing: SheetState,
  { name, rewriteLayout = false }: { readonly name: string; readonly rewriteLayout?: boolean },
): StandingSheetWork {
  const { id, isProtected, visibility, seenRows, seenColumns } = standing;
  const common = { plan, name, standing: { id, name: standing.name, isProtected, visibility }, seenRows, seenColumns };
  if (plan.rows.length === 0) {
    const width = Math.max(plan.columnWidths.length, 1 + (plan.key === 'report' ? (markColumn(standing) ?? 0) : 0));
    const contents = layPlainSheet(plan, standing, width).rectangle();
    const isOpen = plan.protection !== undefined && !isProtected;
    const layout = rewriteLayout || isOpen || contents.length > 0 || hasOtherFormats(plan, standing);
    return {
      work: { ...common, rowSteps: [], columnSteps: [], contents, layout },
      asides: [],
      strays: [],
      keptFigures: 0,
    };
  }
  const { rowSteps, columnSteps, contents, asides, strays, end, keptFigures } = layAppendix(form, plan, book, standing);
  // A free row keeps them apart from the table.
  const first = end + (end === plan.cells.length ? 1 : 0);
  asides.forEach(({ text }, index) => contents.set(first + index, COLUMNS.label, textInput(ASIDE_PREFIX + text)));
  const rectangle = contents.rectangle();
  const isShifted = rowSteps.length + columnSteps.length > 0;
  const isOpen = plan.protection !== undefined && !isProtected;
  const layout = isShifted || isOpen || rectangle.length > 0 || hasOtherFormats(plan, standing);
  const asideRows = asides.length > 0 ? { first, last: first + asides.length - 1 } : undefined;
  return {
    work: { ...common, rowSteps, columnSteps, contents: rectangle, asideRows, layout },
    asides,
    strays,
    keptFigures,
  };
}

/** Number formats tell of cells pasted over: those are the only styles that a reading brings along. */
function hasOtherFormats(plan: SheetPlan, { numberFormatAt }: SheetState): boolean {
  if (!numberFormatAt) return false;
  return plannedFormats(plan).some((row, index) =>
    row.some((format, column) => (numberFormatAt(index, column) ?? format) !== format),
  );
}
