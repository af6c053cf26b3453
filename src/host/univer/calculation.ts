import type { ICellData, ICommandInfo } from '@univerjs/core';
import type { ISetFormulaCalculationNotificationMutation, ISetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { CalculatedCell } from '../calculation/grid';
import { resultValue } from './cell';
import type { UniverPlace } from './place';

/** Calculates every formula of the workbook to the end, and gives all results. */
export function calculate({ commands, unitId }: UniverPlace): Promise<readonly CalculatedCell[]> {
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
      dirtyDefinedNameMap: {},
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
