import type { ICellData, ICommandInfo } from '@univerjs/core';
import type {
  ISetFormulaCalculationNotificationMutation,
  ISetFormulaCalculationResultMutation,
  ISetFormulaStringBatchCalculationResultMutation,
} from '@univerjs/engine-formula';
import {
  IDependencyManagerService,
  IFunctionService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaStringBatchCalculationMutation,
  SetFormulaStringBatchCalculationResultMutation,
} from '@univerjs/engine-formula';
import type { CellValue } from '../../core/workbook/workbook';
import type { CalculatedCell } from '../calculation/grid';
import { resultValue, univerFormula } from './cell';
import type { UniverPlace } from './place';

/**
 * Calculates every formula to the end, and gives all results. Univer can calculate only what depends on changed cells,
 * but keeps the dependencies of formulas that are gone and then misses some that are there.
 * @param names names that came, went or refer to something else: what Univer has read of formulas with them is read again
 */
export function calculate(
  { univer, commands, unitId }: UniverPlace,
  names: ReadonlySet<string>,
): Promise<readonly CalculatedCell[]> {
  const injector = univer.__getInjector();
  injector.get(IFunctionService).deleteFormulaAstCacheKey(...names);
  injector.get(IDependencyManagerService).reset();
  return new Promise((resolve, reject) => {
    const results: CalculatedCell[] = [];
    const listening = commands.onCommandExecuted((command: Readonly<ICommandInfo>) => {
      if (command.id === SetFormulaCalculationResultMutation.id) {
        const params = command.params as ISetFormulaCalculationResultMutation;
        results.push(...resultsOf(params, unitId));
      }
      if (command.id === SetFormulaCalculationNotificationMutation.id) {
        const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
        // Told once at the end, whatever the end was; while it goes on only `stageInfo` is told.
        if (functionsExecutedState === undefined) return;
        listening.dispose();
        resolve(results);
      }
    });
    const started = commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, {
      forceCalculation: true,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: { [unitId]: Object.fromEntries([...names].map((name) => [name, name])) },
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    });
    if (started) return;
    listening.dispose();
    reject(new Error('Univer did not start to calculate.'));
  });
}

function resultsOf({ unitData }: ISetFormulaCalculationResultMutation, unitId: string): CalculatedCell[] {
  const results: CalculatedCell[] = [];
  for (const [sheet, rows] of Object.entries(unitData[unitId] ?? {})) {
    for (const [row, cells] of Object.entries(rows ?? {})) {
      for (const [column, cell] of Object.entries(cells ?? {})) {
        results.push({ sheet, row: Number(row), column: Number(column), value: resultValue(cell as ICellData | null) });
      }
    }
  }
  return results;
}

/** The value of a formula as if it stood in a cell; undefined where Univer gives no single value. */
export function evaluate(
  { commands, unitId }: UniverPlace,
  formula: string,
  sheet: string,
  row: number,
  column: number,
): Promise<CellValue | undefined> {
  return new Promise((resolve, reject) => {
    const listening = commands.onCommandExecuted((command: Readonly<ICommandInfo>) => {
      if (command.id !== SetFormulaStringBatchCalculationResultMutation.id) return;
      const { result } = command.params as ISetFormulaStringBatchCalculationResultMutation;
      const value = result[unitId]?.[sheet]?.[row]?.[column]?.[0]?.value;
      listening.dispose();
      resolve(typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined);
    });
    const formulas = { [unitId]: { [sheet]: { [row]: { [column]: [univerFormula(formula)] } } } };
    const started = commands.syncExecuteCommand(SetFormulaStringBatchCalculationMutation.id, { formulas });
    if (started) return;
    listening.dispose();
    reject(new Error('Univer did not start to evaluate.'));
  });
}
