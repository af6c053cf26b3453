import { cellAddress } from '../address/a1';
import type { IndicatorId } from '../form/form';
import { COLUMNS } from './appendix-columns';
import type { PlannedContent, WorkbookPlan } from './sheet-plan';

/** A figure's cell as the plan has it. */
export interface ExpectedCell {
  readonly sheet: string;
  readonly address: string;
  /** A computed row's formula, en-US with `=`; absent for a row that a person fills and for a heading. */
  readonly formula?: string;
}

/** Where the plan has a row's figure and what formula belongs there; `undefined` where the plan has no such row. */
export function expectedCell(plan: WorkbookPlan, indicator: IndicatorId): ExpectedCell | undefined {
  for (const sheet of plan.sheets) {
    const row = sheet.rows.find((one) => one.indicator === indicator)?.row;
    if (row === undefined) continue;
    const address = cellAddress(row, COLUMNS.figure);
    const formula = formulaOf(sheet.cells[row]?.[COLUMNS.figure]);
    return formula === undefined ? { sheet: sheet.name, address } : { sheet: sheet.name, address, formula };
  }
  return undefined;
}

/** The formulas of all computed rows, by indicator. */
export function expectedFormulas(plan: WorkbookPlan): ReadonlyMap<IndicatorId, string> {
  const formulas = plan.sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ indicator, row }) => {
      const formula = formulaOf(sheet.cells[row]?.[COLUMNS.figure]);
      return formula === undefined ? [] : [[indicator, formula] as const];
    }),
  );
  return new Map(formulas);
}

function formulaOf(content: PlannedContent | undefined): string | undefined {
  return content?.kind === 'formula' ? content.formula : undefined;
}
