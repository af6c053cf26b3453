import type { Area } from '../../core/workbook/workbook';
import { movedFormula, readFormulaTemplate } from '../moved-formula';

/** Areas to be written with one formula. */
export interface AreasWithFormula {
  readonly areas: readonly Area[];
  readonly formula: string;
}

/**
 * The model writes a formula for the top left cell of the first area. Programs take it for that cell, or for the top
 * left corner of all areas together; where these differ, each area is given the formula moved to its own corner.
 */
export function areasWithFormula(areas: readonly Area[], formula: string): AreasWithFormula[] {
  const [first] = areas;
  if (!first) return [];
  if (areas.every(({ top, left }) => top >= first.top && left >= first.left)) return [{ areas, formula }];
  const template = readFormulaTemplate(formula);
  return areas.map((area) => ({
    areas: [area],
    formula: movedFormula(template, area.top - first.top, area.left - first.left),
  }));
}
