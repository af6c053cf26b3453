import { cellAddress } from '../address/a1';
import type { Form, Indicator, IndicatorId, ReportingLevel } from '../form/form';
import { indicatorFormula } from '../plan/indicator-formula';

const LEVELS: readonly ReportingLevel[] = ['commune', 'district', 'province'];

/**
 * Whether a computed row's formula is one that we wrote, as Excel carried it along while rows came and went, or one
 * that can only be replaced since a cell it read is gone. Any other formula is a person's and is theirs to keep.
 *
 * @param cells where the figures stand now (from 0)
 */
export function isOwnFormula(
  form: Form,
  row: Indicator,
  formula: string,
  cells: ReadonlyMap<IndicatorId, { readonly row: number; readonly column: number }>,
): boolean {
  if (formula.includes('#REF!')) return true;
  // A row that cannot be found may have been read anywhere.
  const addressOf = (id: IndicatorId): string => {
    const cell = cells.get(id);
    return cell ? cellAddress(cell.row, cell.column) : UNKNOWN;
  };
  return LEVELS.some((level) => {
    const ours = indicatorFormula(form, row, level, addressOf);
    return ours !== undefined && (ours === formula || (ours.includes(UNKNOWN) && patternOf(ours).test(formula)));
  });
}

const UNKNOWN = '\u0000';

function patternOf(formula: string): RegExp {
  const parts = formula.split(UNKNOWN).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[A-Z]{1,3}[0-9]{1,7}')}$`);
}
