import type { IWorkbookData, Univer } from '@univerjs/core';
import { ICommandService, IUniverInstanceService, LocaleType, UniverInstanceType } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import type { DefinedName, Sheet, Workbook } from '../../core/workbook/workbook';
import type { HostLocale } from '../locale';
import type { Grid } from '../calculation/grid';
import { tellEmptyTexts } from './empty-text';
import { registerFunctions } from './functions';
import { univerFormula } from './cell';
import { univerSheet } from './layout';
import { shownText } from './shown-text';
import { SheetMirror } from './sheet-mirror';
import type { UniverPlace } from './place';
import { addSheet, moveSheet, removeSheet } from './sheets';
import { calculate, evaluate } from './calculation';

/**
 * A grid on Univer. The instance is given, with its plugins registered: those for formulas and sheets at least, those
 * for the screen where it is to be seen. The grid makes one workbook in it at the first update and drives its
 * calculation; Univer's own delayed recalculation is turned off, because it would run beside ours.
 */
export function createUniverGrid(univer: Univer, locale: HostLocale, unitId = 'workbook'): Grid {
  const injector = univer.__getInjector();
  const place: UniverPlace = { univer, commands: injector.get(ICommandService), unitId };
  const mirrors = new Map<string, SheetMirror>();
  const names = new Map<string, DefinedName>();
  let opened = false;

  const open = (workbook: Workbook): void => {
    univer.createUnit<IWorkbookData, never>(UniverInstanceType.UNIVER_SHEET, {
      id: unitId,
      name: 'Workbook',
      appVersion: '',
      locale: LocaleType.VI_VN,
      styles: {},
      sheetOrder: workbook.sheets.map(({ id }) => id),
      sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, univerSheet(sheet)])),
    });
    const dirty = injector.get(IActiveDirtyManagerService);
    for (const command of [...dirty.getDirtyConversionMap().keys()]) dirty.remove(command);
    registerFunctions(univer, locale);
    tellEmptyTexts();
    place.commands.syncExecuteCommand(SetDefinedNameMutation.id, { unitId, ...RESERVED_NAME });
    for (const sheet of workbook.sheets) mirrors.set(sheet.id, SheetMirror.of(sheet));
    opened = true;
  };

  const followSheets = (workbook: Workbook): void => {
    for (const [id, mirror] of mirrors) {
      if (workbook.sheets.some((sheet) => sheet.id === id)) continue;
      removeSheet(place, id, mirror.name);
      mirrors.delete(id);
    }
    workbook.sheets.forEach((sheet, index) => {
      if (mirrors.has(sheet.id)) return;
      addSheet(place, sheet, index);
      mirrors.set(sheet.id, SheetMirror.of(sheet));
    });
    workbook.sheets.forEach((sheet, index) => moveSheet(place, sheet.id, index));
  };

  /** The names that changed. */
  const followNames = (workbook: Workbook): Set<string> => {
    const changed = new Set<string>();
    const present = new Set(workbook.names.map(nameKey));
    for (const [key, name] of names) {
      if (present.has(key)) continue;
      place.commands.syncExecuteCommand(RemoveDefinedNameMutation.id, nameParams(unitId, key, name));
      names.delete(key);
      changed.add(name.name);
    }
    for (const name of workbook.names) {
      const key = nameKey(name);
      if (names.get(key)?.formula === name.formula) continue;
      place.commands.syncExecuteCommand(SetDefinedNameMutation.id, nameParams(unitId, key, name));
      names.set(key, { ...name });
      changed.add(name.name);
    }
    return changed;
  };

  return {
    update: async (workbook, update) => {
      const sheetsBefore = sheetList(mirrors);
      if (!opened) open(workbook);
      else followSheets(workbook);
      const names = followNames(workbook);
      let changed = names.size > 0;
      for (const sheet of workbook.sheets) {
        if (update.sheets.has(sheet.id) && mirrors.get(sheet.id)?.follow(place, sheet)) changed = true;
      }
      changed ||= sheetsBefore !== sheetList(mirrors);
      if (!changed || !hasFormula(workbook.sheets)) return [];
      const results = await calculate(place, names);
      for (const { sheet, row, column, value } of results) mirrors.get(sheet)?.calculated(row, column, value);
      return results.filter(({ sheet, row, column }) => isFormula(workbook, sheet, row, column));
    },
    evaluate: async (formula, sheet, row, column) => {
      // Univer keeps the cells that an evaluation has read until the next calculation.
      await calculate(place, new Set());
      return evaluate(place, formula, sheet, row, column);
    },
    shownText,
    dispose: () => {
      if (opened) injector.get(IUniverInstanceService).disposeUnit(unitId);
    },
  };
}

/** Univer looks for changed names only while there is any; so there is always one. */
const RESERVED_NAME = { id: 'reserved', name: '_xlfn.reserved', formulaOrRefString: '=0', hidden: true };

/** Ids and names of all sheets, as a text to compare. */
function sheetList(mirrors: ReadonlyMap<string, SheetMirror>): string {
  return JSON.stringify([...mirrors].map(([id, mirror]) => [id, mirror.name]));
}

function hasFormula(sheets: readonly Sheet[]): boolean {
  return sheets.some((sheet) =>
    [...sheet.cells.values()].some((cells) => [...cells.values()].some((cell) => cell.formula !== undefined)),
  );
}

function isFormula(workbook: Workbook, sheetId: string, row: number, column: number): boolean {
  return (
    workbook.sheets
      .find(({ id }) => id === sheetId)
      ?.cells.get(row)
      ?.get(column)?.formula !== undefined
  );
}

function nameKey(name: DefinedName): string {
  return `${name.sheet ?? 'workbook'} ${name.name.toLowerCase()}`;
}

/** Univer writes what a name refers to without `=` where it is cells, with it where it is a formula. */
function nameParams(unitId: string, id: string, name: DefinedName): object {
  const body = univerFormula(name.formula).slice(1);
  const cells = /^(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/u.test(body);
  return {
    unitId,
    id,
    name: name.name,
    formulaOrRefString: cells ? body : `=${body}`,
    ...(name.sheet === undefined ? {} : { localSheetId: name.sheet }),
    hidden: !name.visible,
  };
}
