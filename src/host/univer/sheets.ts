import type { Nullable, Workbook as UniverWorkbook } from '@univerjs/core';
import { IUniverInstanceService, UniverInstanceType, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import { InsertSheetMutation, RemoveSheetMutation, SetWorksheetOrderMutation } from '@univerjs/sheets';
import type { Sheet } from '../../core/workbook/workbook';
import type { UniverPlace } from './place';
import { univerSheet } from './layout';

/** Puts a sheet into Univer's workbook. */
export function addSheet({ commands, unitId }: UniverPlace, sheet: Sheet, index: number): void {
  commands.syncExecuteCommand(InsertSheetMutation.id, {
    unitId,
    index,
    sheet: mergeWorksheetSnapshotWithDefault(univerSheet(sheet)),
  });
}

/** Takes a sheet out of it. */
export function removeSheet({ commands, unitId }: UniverPlace, id: string, name: string): void {
  commands.syncExecuteCommand(RemoveSheetMutation.id, { unitId, subUnitId: id, subUnitName: name });
}

/** Puts a sheet at its place among the others. */
export function moveSheet(place: UniverPlace, id: string, index: number): void {
  const order = univerWorkbook(place)?.getSheetOrders() ?? [];
  const from = order.indexOf(id);
  if (from < 0 || from === index) return;
  place.commands.syncExecuteCommand(SetWorksheetOrderMutation.id, {
    unitId: place.unitId,
    subUnitId: id,
    fromOrder: from,
    toOrder: index,
  });
}

/** Univer's own workbook. */
export function univerWorkbook({ univer, unitId }: UniverPlace): Nullable<UniverWorkbook> {
  return univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getUnit<UniverWorkbook>(unitId, UniverInstanceType.UNIVER_SHEET);
}
