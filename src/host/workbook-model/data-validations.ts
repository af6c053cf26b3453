import type { Area, DataValidation, Sheet } from '../../core/workbook/workbook';
import { containsArea, intersectAreas, subtractArea } from './areas';
import { assertAllowed } from './protection';
import type { WorkbookModel } from './workbook-model';

/**
 * Gives an area one validation in place of any it had.
 * @throws ExcelError AccessDenied on a protected sheet
 */
export function setValidation(
  model: WorkbookModel,
  sheet: Sheet,
  area: Area,
  validation: Omit<DataValidation, 'areas'>,
): void {
  clearValidation(model, sheet, area);
  const same = sheet.validations.find(
    (other) => JSON.stringify({ ...other, areas: [] }) === JSON.stringify({ ...validation, areas: [] }),
  );
  if (same)
    sheet.validations = sheet.validations.map((other) =>
      other === same ? { ...other, areas: [...other.areas, area] } : other,
    );
  else sheet.validations = [...sheet.validations, { ...validation, areas: [area] }];
}

/**
 * Takes validation off an area; validations that reach beyond it keep the rest.
 * @throws ExcelError AccessDenied on a protected sheet
 */
export function clearValidation(model: WorkbookModel, sheet: Sheet, area: Area): void {
  assertAllowed(sheet);
  sheet.validations = sheet.validations
    .map((validation) => ({ ...validation, areas: validation.areas.flatMap((other) => subtractArea(other, area)) }))
    .filter((validation) => validation.areas.length > 0);
  model.record({ kind: 'sheet-changed', sheet });
}

/** The validation that the whole area shares; undefined where it has none; `null` where its cells differ. */
export function commonValidation(sheet: Sheet, area: Area): DataValidation | undefined | null {
  const touching = sheet.validations.filter((validation) =>
    validation.areas.some((other) => intersectAreas(other, area)),
  );
  const [first] = touching;
  if (!first) return undefined;
  if (touching.length > 1) return null;
  return first.areas.some((other) => containsArea(other, area)) || covers(first.areas, area) ? first : null;
}

function covers(areas: readonly Area[], area: Area): boolean {
  return areas.reduce((left: Area[], other) => left.flatMap((rest) => subtractArea(rest, other)), [area]).length === 0;
}
