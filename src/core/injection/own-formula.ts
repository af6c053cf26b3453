import { cellAddress } from '../address/a1';
import type { Form, Indicator, IndicatorId, ReportingLevel } from '../form/form';
import { rememberObject } from '../memory/remember-object';
import { indicatorFormula } from '../plan/indicator-formula';

const LEVELS: readonly ReportingLevel[] = ['commune', 'district', 'province'];

/** Where figures stand (from 0); nobody changes it. */
type FigureCells = ReadonlyMap<IndicatorId, { readonly row: number; readonly column: number }>;

/**
 * Whether a computed row's formula is one that we wrote, as Excel carried it along while rows came and went, or one
 * that can only be replaced since a cell it read is gone. Any other formula is a person's and is theirs to keep.
 *
 * @param cells where the figures stand now (from 0)
 */
export function isOwnFormula(form: Form, row: Indicator, formula: string, cells: FigureCells): boolean {
  if (formula.includes('#REF!')) return true;
  return ownFormulas(cells)(form)(row).some(
    (ours) => ours === formula || (ours.includes(UNKNOWN) && patternOf(ours).test(formula)),
  );
}

/** The formulas of a computed row at each level. Most reports stand alike, and are located by the very same cells. */
const ownFormulas = rememberObject((cells: FigureCells) =>
  rememberObject((form: Form) =>
    rememberObject((row: Indicator): readonly string[] => {
      // A row that cannot be found may have been read anywhere.
      const addressOf = (id: IndicatorId): string => {
        const cell = cells.get(id);
        return cell ? cellAddress(cell.row, cell.column) : UNKNOWN;
      };
      return LEVELS.flatMap((level) => indicatorFormula(form, row, level, addressOf) ?? []);
    }),
  ),
);

const UNKNOWN = '\u0000';

function patternOf(formula: string): RegExp {
  const parts = formula.split(UNKNOWN).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[A-Z]{1,3}[0-9]{1,7}')}$`);
}
