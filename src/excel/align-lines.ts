import { areaAddress } from '../core/address/a1';
import type { SheetWork } from '../core/injection/injection-plan';

/**
 * Inserts and removes lines, so that Excel itself carries figures, references and names to their places. Only as far as
 * the sheet was read: what a person keeps further right or below stays where it is. Merges go first, for Excel refuses
 * to shift a part of one.
 */
export function alignLines(sheet: Excel.Worksheet, { rowSteps, columnSteps, seenRows, seenColumns }: SheetWork): void {
  if (rowSteps.length + columnSteps.length === 0) return;
  sheet.getRange(areaAddress({ top: 0, left: 0, bottom: seenRows - 1, right: seenColumns - 1 })).unmerge();
  for (const { kind, at, count } of rowSteps) {
    const rows = sheet.getRange(areaAddress({ top: at, left: 0, bottom: at + count - 1, right: seenColumns - 1 }));
    if (kind === 'insert') rows.insert('Down');
    else rows.delete('Up');
  }
  for (const { kind, at, count } of columnSteps) {
    const columns = sheet.getRange(areaAddress({ top: 0, left: at, bottom: seenRows - 1, right: at + count - 1 }));
    if (kind === 'insert') columns.insert('Right');
    else columns.delete('Left');
  }
}
