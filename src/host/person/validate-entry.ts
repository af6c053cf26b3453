import type { Area, CellValue, DataValidation, Sheet } from '../../core/workbook/workbook';
import type { Grid } from '../calculation/grid';
import { rewriteReferences } from '../workbook-model/formula-references';
import { readContent } from '../workbook-model/cell-content';
import { cellAt, dropIfBare, ensureCell } from '../workbook-model/cells';
import { validationAt, valueFits } from '../workbook-model/value-fits';
import { formatAt } from '../workbook-model/write-content';
import type { WorkbookModel } from '../workbook-model/workbook-model';
import type { Refusal } from './refusal';

interface Parts {
  readonly model: WorkbookModel;
  readonly grid: Grid;
  readonly settle: () => Promise<void>;
}

/**
 * Whether data validation stops what is typed into a cell, with the words its author gave. A rule by formula is asked
 * of the grid, with the entry in its cell; where the grid cannot tell, the entry is let through.
 */
export async function refusedByValidation(
  parts: Parts,
  sheet: Sheet,
  cell: Area,
  input: string,
): Promise<Refusal | undefined> {
  const validation = validationAt(sheet, cell);
  if (!validation || validation.error?.style === 'warning' || validation.error?.style === 'information')
    return undefined;
  const content = readContent(input, formatAt(sheet, cell.top, cell.left), parts.model.locale);
  if (content.formula !== undefined) return undefined;
  const { value } = content;
  if (value === null && validation.ignoreBlanks) return undefined;
  const { rule } = validation;
  const fits =
    rule.type === 'custom'
      ? await formulaHolds(parts, sheet, cell, validation, rule.formula, value)
      : valueFits(rule, value);
  return fits ? undefined : refusal(validation);
}

async function formulaHolds(
  { model, grid, settle }: Parts,
  sheet: Sheet,
  cell: Area,
  validation: DataValidation,
  formula: string,
  value: CellValue,
): Promise<boolean> {
  if (!grid.evaluate) return true;
  const [first] = validation.areas;
  const moved = first ? movedFormula(formula, cell.top - first.top, cell.left - first.left) : formula;
  const before = cellAt(sheet, cell.top, cell.left);
  const kept = before && { ...before };
  const entered = ensureCell(sheet, cell.top, cell.left);
  entered.value = value;
  delete entered.formula;
  model.record({ kind: 'sheet-changed', sheet });
  await settle();
  const result = await grid.evaluate(moved, sheet.id, cell.top, cell.left);
  const now = ensureCell(sheet, cell.top, cell.left);
  now.value = kept?.value ?? null;
  if (kept?.formula !== undefined) now.formula = kept.formula;
  dropIfBare(sheet, cell.top, cell.left);
  model.record({ kind: 'sheet-changed', sheet });
  await settle();
  return result === undefined || result === true || (typeof result === 'number' && result !== 0);
}

/** A formula written for one cell, as it reads for another: references without `$` move along. */
export function movedFormula(formula: string, down: number, along: number): string {
  return rewriteReferences(formula, (reference) => {
    const { area, dollars } = reference;
    const moved = {
      top: area.top + (dollars.top ? 0 : down),
      bottom: area.bottom + (dollars.bottom ? 0 : down),
      left: area.left + (dollars.left ? 0 : along),
      right: area.right + (dollars.right ? 0 : along),
    };
    return moved.top < 0 || moved.left < 0 ? '#REF!' : { ...reference, area: moved };
  });
}

function refusal({ error }: DataValidation): Refusal {
  return {
    reason: 'validation',
    title: error?.title || 'Microsoft Excel',
    message: error?.message || 'Giá trị này không khớp với hạn chế xác thực dữ liệu được xác định cho ô này.',
  };
}
