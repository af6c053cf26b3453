import type { ConditionalFormat } from '../core/workbook/workbook';
import type { SheetRanges } from './sheet-ranges';

/**
 * Queues conditional formats by formula.
 * @throws Error for one over several areas: their formula is written for the first one's first cell only, and Excel
 * takes several areas at once from ExcelApi 1.9 on
 */
export function writeConditionalFormats(ranges: SheetRanges, formats: readonly ConditionalFormat[]): void {
  for (const { areas, formula, style } of formats) {
    const [area, ...others] = areas;
    if (!area || others.length > 0) throw new Error(`A conditional format over ${areas.length} areas: ${formula}`);
    const { custom } = ranges.of(area).conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    if (style.fontColor !== undefined) custom.format.font.color = style.fontColor;
    if (style.fill !== undefined) custom.format.fill.color = style.fill;
    if (style.numberFormat !== undefined) custom.format.numberFormat = style.numberFormat;
  }
}
