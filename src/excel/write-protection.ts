import type { SheetWork } from '../core/injection/injection-plan';
import type { SheetProtection } from '../core/workbook/workbook';

/**
 * Queues the protection of a sheet that was written: as planned, without a password, so that nobody is locked out; a
 * sheet that a person protected though we do not is protected again.
 */
export function protectSheet(sheet: Excel.Worksheet, { plan, standing }: SheetWork): void {
  if (plan.protection) sheet.protection.protect(protectionOptions(plan.protection));
  else if (standing?.isProtected) sheet.protection.protect();
}

/** Our options as Office.js has them. */
export function protectionOptions(protection: SheetProtection): Excel.WorksheetProtectionOptions {
  return {
    allowFormatCells: protection.allowFormatCells ?? false,
    allowFormatColumns: protection.allowFormatColumns ?? false,
    allowFormatRows: protection.allowFormatRows ?? false,
    allowInsertRows: protection.allowInsertRows ?? false,
    allowDeleteRows: protection.allowDeleteRows ?? false,
  };
}
