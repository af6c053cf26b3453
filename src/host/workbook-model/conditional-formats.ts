import type { Area, ConditionalFormat, Sheet } from '../../core/workbook/workbook';
import { intersectAreas, subtractArea } from './areas';
import { checkFormula } from './formula-rules';
import { assertAllowed } from './protection';
import type { WorkbookModel } from './workbook-model';

/** A conditional format with the id that Office.js knows it by. */
export interface HostConditionalFormat extends ConditionalFormat {
  readonly id: string;
}

/**
 * Adds a conditional format by formula; its formula and style come after, as Office.js sets them.
 * @throws ExcelError AccessDenied on a protected sheet
 */
export function addConditionalFormat(model: WorkbookModel, sheet: Sheet, area: Area): HostConditionalFormat {
  assertAllowed(sheet);
  const made = { id: nextId(sheet), areas: [area], formula: '=FALSE', style: {} };
  sheet.conditionalFormats = [...sheet.conditionalFormats, made];
  model.record({ kind: 'sheet-changed', sheet });
  return made;
}

/**
 * Replaces parts of a conditional format.
 * @throws ExcelError AccessDenied on a protected sheet; InvalidArgument for a formula Excel would not take
 */
export function changeConditionalFormat(
  model: WorkbookModel,
  sheet: Sheet,
  id: string,
  change: Partial<Pick<ConditionalFormat, 'formula' | 'style'>>,
): void {
  assertAllowed(sheet);
  if (change.formula !== undefined) checkFormula(change.formula);
  sheet.conditionalFormats = withIds(sheet).map((format) => (format.id === id ? { ...format, ...change } : format));
  model.record({ kind: 'sheet-changed', sheet });
}

/** Removes one conditional format. @throws ExcelError AccessDenied on a protected sheet */
export function deleteConditionalFormat(model: WorkbookModel, sheet: Sheet, id: string): void {
  assertAllowed(sheet);
  sheet.conditionalFormats = withIds(sheet).filter((format) => format.id !== id);
  model.record({ kind: 'sheet-changed', sheet });
}

/** Takes conditional formats off an area; those that reach beyond it keep the rest. @throws ExcelError AccessDenied */
export function clearConditionalFormats(model: WorkbookModel, sheet: Sheet, area: Area): void {
  assertAllowed(sheet);
  sheet.conditionalFormats = withIds(sheet)
    .map((format) => ({ ...format, areas: format.areas.flatMap((other) => subtractArea(other, area)) }))
    .filter((format) => format.areas.length > 0);
  model.record({ kind: 'sheet-changed', sheet });
}

/** The conditional formats that touch an area, in order. */
export function conditionalFormatsOf(sheet: Sheet, area: Area): HostConditionalFormat[] {
  return withIds(sheet).filter((format) => format.areas.some((other) => intersectAreas(other, area)));
}

/** Gives an id to each format that came from a file. */
function withIds(sheet: Sheet): HostConditionalFormat[] {
  const { conditionalFormats } = sheet;
  conditionalFormats.forEach((format, index) => {
    if (hasId(format)) return;
    const known: HostConditionalFormat = { ...format, id: nextId(sheet) };
    conditionalFormats[index] = known;
  });
  return conditionalFormats.filter(hasId);
}

function hasId(format: ConditionalFormat): format is HostConditionalFormat {
  return 'id' in format;
}

function nextId(sheet: Sheet): string {
  const numbers = sheet.conditionalFormats.filter(hasId).map((format) => Number.parseInt(format.id.slice(1, 9), 16));
  return `{${(Math.max(0, ...numbers) + 1).toString(16).padStart(8, '0').toUpperCase()}-0000-0000-0000-000000000000}`;
}
