import type { Form, ReportingLevel } from '../form/form';
import type { DataValidation } from '../workbook/workbook';
import { inputCheck } from './input-prompt';
import { figureArea, type PlacedRow } from './placed-row';
import { rowRuns } from './row-runs';

/**
 * Data validation of an appendix's inputs. Neighbours with the same rule and texts share one entry of one area: Excel
 * before ExcelApi 1.9 takes no other.
 */
export function inputValidations(form: Form, rows: readonly PlacedRow[], level: ReportingLevel): DataValidation[] {
  const checks = new Map(
    rows.map(({ indicator, row }) => {
      const check = inputCheck(form, indicator, level);
      return [row, check && { check, key: JSON.stringify(check) }] as const;
    }),
  );
  return rowRuns(rows, ({ row }) => checks.get(row)?.key).flatMap(({ first, last }) => {
    const check = checks.get(first)?.check;
    return check ? [{ areas: [figureArea(first, last)], ...check }] : [];
  });
}
