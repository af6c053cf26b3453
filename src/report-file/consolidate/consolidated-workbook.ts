import type { Form, Indicator, IndicatorId } from '../../core/form/form';
import { addDecimals, decimalFromNumber, decimalToNumber, ZERO } from '../../core/number/decimal';
import { COLUMNS } from '../../core/plan/appendix-columns';
import type { Language } from '../../core/rule/finding';
import { workbookOfPlan } from '../../core/workbook/plan-to-workbook';
import type { CellValue, Workbook } from '../../core/workbook/workbook';
import { computedFigure } from '../computed-figures';
import type { Consolidation } from './consolidate';
import { planConsolidation } from './plan-consolidation';

/** The consolidation as a workbook for a file: the plan, with the values that its formulas give. */
export function consolidatedWorkbook(consolidation: Consolidation, language: Language): Workbook {
  const plan = planConsolidation(consolidation, language);
  const workbook = workbookOfPlan(plan);
  const totals = totalsOf(consolidation);
  plan.sheets.forEach(({ rows }, index) => {
    for (const { indicator, row } of rows) {
      const line = workbook.sheets[index]?.cells.get(row);
      const [figure, note] = [line?.get(COLUMNS.figure), line?.get(COLUMNS.note)];
      if (figure?.formula !== undefined) figure.value = totals.get(indicator) ?? '';
      if (note?.formula !== undefined)
        note.value = `${numbersOf(consolidation, indicator).length}/${consolidation.counted.length}`;
    }
  });
  return workbook;
}

/** What each row's formula gives: sums of counts and amounts, ratios of those sums, counts of units per code. */
export function totalsOf(consolidation: Consolidation): ReadonlyMap<IndicatorId, CellValue> {
  const { form, counted } = consolidation;
  const level = counted[0]?.report.level ?? 'commune';
  const totals = new Map<IndicatorId, CellValue>();
  const totalOf = (id: IndicatorId): CellValue => {
    const known = totals.get(id);
    if (known !== undefined) return known;
    const row = form.indicators.get(id);
    const total = row
      ? (ownTotal(form, row, consolidation) ?? computedFigure(form, row, level, totalOf) ?? null)
      : null;
    totals.set(id, total);
    return total;
  };
  for (const id of form.indicators.keys()) totalOf(id);
  return totals;
}

function ownTotal(form: Form, row: Indicator, consolidation: Consolidation): CellValue | undefined {
  const numbers = numbersOf(consolidation, row.id);
  if (row.kind === 'count' || row.kind === 'money') {
    if (numbers.length === 0) return '';
    return decimalToNumber(numbers.reduce((sum, number) => addDecimals(sum, decimalFromNumber(number)), ZERO));
  }
  if (row.kind !== 'code') return undefined;
  const codes = form.codeLists.find(({ id }) => id === row.codeList)?.codes ?? [];
  return codes.map(({ code }) => `${code}: ${numbers.filter((number) => number === code).length}`).join('; ');
}

function numbersOf({ counted }: Consolidation, id: IndicatorId): number[] {
  return counted.flatMap(({ report }) => {
    const value = report.figures[id]?.value;
    return typeof value === 'number' ? [value] : [];
  });
}
