import { ICommandService, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/data-validation';
import { AddConditionalRuleMutation, DeleteConditionalRuleMutation } from '@univerjs/sheets-conditional-formatting';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { Area, ConditionalFormat, DataValidation, Workbook } from '../../core/workbook/workbook';
import type { Grid } from '../../host/calculation/grid';
import { calculate } from '../../host/univer/calculation';
import { conditionalFormatData } from './data/conditional-format-data';
import { validationData } from './data/validation-data';

/** What of a sheet was drawn last; the model replaces these arrays, never changes them in place. */
interface Drawn {
  validations: readonly DataValidation[];
  formats: readonly ConditionalFormat[];
  validationIds: readonly string[];
  formatIds: readonly string[];
}

const NOTHING: Drawn = { validations: [], formats: [], validationIds: [], formatIds: [] };

/** The host's grid as it is drawn. */
export interface DrawnGrid extends Grid {
  /** Whether a selection that Univer tells of is one that the host itself is showing, and nobody's who works here. */
  isShowing(): boolean;
}

/**
 * The host's grid with what only a screen needs: prompts and drop-downs of data validation, conditional formats, and
 * selections made through the API brought into view.
 */
export function drawnGrid(grid: Grid, univer: Univer, api: FUniver, unitId: string): DrawnGrid {
  const commands = univer.__getInjector().get(ICommandService);
  const drawn = new Map<string, Drawn>();
  let showing = false;
  const run = (id: string, params: object): void => {
    commands.syncExecuteCommand(id, { unitId, ...params });
  };
  const asHost = (show: () => void): void => {
    showing = true;
    try {
      show();
    } finally {
      showing = false;
    }
  };
  /** @returns whether there are conditional formats whose formulas nobody has calculated */
  const draw = (workbook: Workbook): boolean => {
    let uncalculated = false;
    for (const id of drawn.keys()) if (!workbook.sheets.some((sheet) => sheet.id === id)) drawn.delete(id);
    for (const sheet of workbook.sheets) {
      const before = drawn.get(sheet.id) ?? NOTHING;
      const now = { ...before };
      const subUnitId = sheet.id;
      if (!sameEntries(before.validations, sheet.validations)) {
        if (before.validationIds.length > 0) {
          run(RemoveDataValidationMutation.id, { subUnitId, ruleId: [...before.validationIds] });
        }
        const rules = validationData(sheet.validations);
        if (rules.length > 0) run(AddDataValidationMutation.id, { subUnitId, rule: rules });
        now.validations = [...sheet.validations];
        now.validationIds = rules.map(({ uid }) => uid);
      }
      if (!sameEntries(before.formats, sheet.conditionalFormats)) {
        for (const cfId of before.formatIds) run(DeleteConditionalRuleMutation.id, { subUnitId, cfId });
        const rules = conditionalFormatData(sheet.conditionalFormats);
        for (const rule of rules) run(AddConditionalRuleMutation.id, { subUnitId, rule });
        now.formats = [...sheet.conditionalFormats];
        now.formatIds = rules.map(({ cfId }) => cfId);
        uncalculated ||= rules.length > 0;
      }
      drawn.set(sheet.id, now);
    }
    return uncalculated;
  };
  /** Univer takes the formulas of formats over by commands of its own, which run later, and waits for a calculation. */
  const calculateFormats = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    await calculate({ univer, commands, unitId }, new Set());
  };
  const select = (sheetId: string, area: Area): void => {
    const workbook = api.getActiveWorkbook();
    const sheet = workbook?.getSheetBySheetId(sheetId);
    if (!workbook || !sheet) return;
    if (workbook.getActiveSheet().getSheetId() !== sheetId) run(SetWorksheetActiveOperation.id, { subUnitId: sheetId });
    sheet.getRange(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1).activate();
    sheet.scrollToCell(Math.max(0, area.top - 3), 0);
  };
  /** Univer does not draw on where the sheet that it shows is taken away: it shows another first. */
  const leaveLostSheet = ({ sheets, activeSheet }: Workbook): void => {
    const shown = api.getActiveWorkbook();
    if (!shown || sheets.some(({ id }) => id === shown.getActiveSheet().getSheetId())) return;
    const kept = sheets.filter(({ id, visibility }) => visibility === 'visible' && shown.getSheetBySheetId(id));
    const next = kept.find(({ id }) => id === activeSheet) ?? kept[0];
    if (next) run(SetWorksheetActiveOperation.id, { subUnitId: next.id });
  };
  /** Univer shows a sheet that was added, by a command that runs after the one that adds it; Excel stays where it is. */
  const whereItWas = async <T>({ activeSheet }: Workbook, add: () => Promise<T>): Promise<T> => {
    showing = true;
    try {
      const results = await add();
      await new Promise((resolve) => setTimeout(resolve));
      const shown = api.getActiveWorkbook()?.getActiveSheet().getSheetId();
      if (shown !== undefined && !drawn.has(shown) && activeSheet !== undefined && drawn.has(activeSheet)) {
        run(SetWorksheetActiveOperation.id, { subUnitId: activeSheet });
      }
      return results;
    } finally {
      showing = false;
    }
  };
  return {
    ...grid,
    update: async (workbook, update) => {
      asHost(() => leaveLostSheet(workbook));
      const isNew = workbook.sheets.some(({ id }) => !drawn.has(id));
      const results = isNew
        ? await whereItWas(workbook, () => grid.update(workbook, update))
        : await grid.update(workbook, update);
      if (draw(workbook)) await calculateFormats();
      return results;
    },
    show: (sheetId, area) => asHost(() => select(sheetId, area)),
    isShowing: () => showing,
  };
}

function sameEntries<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((entry, index) => entry === b[index]);
}
