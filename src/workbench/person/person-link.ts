import { CommandType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { areaAddress, cellAddress, columnLetters } from '../../core/address/a1';
import type { Area } from '../../core/workbook/workbook';
import type { Host } from '../../host/create-host';
import type { Refusal } from '../../host/person/refusal';
import type { DrawnGrid } from '../univer/drawn-grid';
import type { ActPlace } from './act-place';
import { gestureOf, type Gesture } from './gestures';
import { pastedTexts } from './pasted-texts';

/** Told after a person's act: why it was refused, or `undefined` where it was done. */
export type AfterAct = (refusal: Refusal | undefined, place: ActPlace) => void;

const NOT_OFFERED: Refusal = {
  reason: 'refused',
  title: 'Không có ở bàn làm việc',
  message:
    'Thao tác này chỉ có trong Excel. Ở đây chỉ nhập, dán, xóa số liệu và thêm, đổi tên, xóa trang tính hoặc hàng.',
};

interface Params {
  readonly range?: { startRow: number; endRow: number };
  readonly ranges?: readonly { startRow: number; endRow: number }[];
  readonly value?: number;
  readonly textContent?: string;
  readonly name?: string;
  readonly subUnitId?: string;
}

/**
 * Hands what a person does in Univer to the host's person, and stops Univer from doing it itself.
 * @returns a function that ends it
 */
export function linkPerson(api: FUniver, host: Host, grid: DrawnGrid, afterAct: AfterAct): () => void {
  let typed: { readonly row: number; readonly column: number; readonly text: string } | undefined;
  const done = (act: Promise<Refusal | undefined>, place: ActPlace): void => {
    act
      .then((refusal) => afterAct(refusal, place))
      .catch((error: unknown) => {
        throw error;
      });
  };
  const sheetName = (id?: string): string | undefined =>
    id === undefined
      ? api.getActiveWorkbook()?.getActiveSheet().getSheetName()
      : host.workbook.sheets.find((sheet) => sheet.id === id)?.name;

  const act = (gesture: Gesture, params: Params): void => {
    const sheet = sheetName(params.subUnitId);
    const selected = selectedArea(api);
    if (sheet === undefined || !selected) return;
    const rows = params.range ?? params.ranges?.[0] ?? { startRow: selected.top, endRow: selected.bottom };
    const count = params.value ?? rows.endRow - rows.startRow + 1;
    switch (gesture) {
      case 'type': {
        const entry = typed;
        typed = undefined;
        if (!entry) return;
        const address = cellAddress(entry.row, entry.column);
        return done(host.userEdit(sheet, address, entry.text), { sheet, address });
      }
      case 'clear':
        return done(host.userClear(sheet, areaAddress(selected)), { sheet, address: areaAddress(selected) });
      case 'paste': {
        const address = cellAddress(selected.top, selected.left);
        return done(
          textToPaste(params).then((text) =>
            text === '' ? undefined : host.userPaste(sheet, address, pastedTexts(text)),
          ),
          { sheet, address },
        );
      }
      case 'insert-rows':
        return done(host.userInsertRows(sheet, rows.startRow, count), { sheet, address: rowsAddress(rows) });
      case 'delete-rows':
        return done(host.userDeleteRows(sheet, rows.startRow, rows.endRow - rows.startRow + 1), {
          sheet,
          address: rowsAddress(rows),
        });
      case 'add-sheet':
        return done(host.userAddSheet(), { sheet });
      case 'delete-sheet':
        return done(host.userDeleteSheet(sheet), { sheet });
      case 'rename-sheet':
        return done(host.userRenameSheet(sheet, params.name ?? ''), { sheet });
      case 'not-offered':
        return afterAct(NOT_OFFERED, { sheet, address: selectedAddress(api, selected) });
      case 'look':
        return;
    }
  };

  const listeners = [
    api.addEvent(api.Event.BeforeSheetEditEnd, ({ row, column, value, isConfirm }) => {
      typed = isConfirm ? { row, column, text: value.toPlainText().replace(/\r?\n$/, '') } : undefined;
    }),
    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      if (event.type !== CommandType.COMMAND) return;
      const gesture = gestureOf(event.id);
      if (gesture === 'look') return;
      event.cancel = true;
      act(gesture, (event.params ?? {}) as Params);
    }),
    // By pointer, keyboard, the name box or a sheet's tab; of a merged cell Univer selects all, also of what the host shows.
    api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
      const range = selections[0];
      if (!range || grid.isShowing()) return;
      const area = { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
      if ([area.top, area.left].every(Number.isInteger)) {
        host.userSelect(worksheet.getSheetName(), areaAddress(area)).catch((error: unknown) => {
          throw error;
        });
      }
    }),
  ];
  return () => listeners.forEach((listener) => listener.dispose());
}

/** The selected cells, or the rows or columns where whole ones are selected. */
function selectedAddress(api: FUniver, selected: Area): string {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  if (selected.top === 0 && selected.bottom + 1 === sheet?.getMaxRows())
    return `${columnLetters(selected.left)}:${columnLetters(selected.right)}`;
  if (selected.left === 0 && selected.right + 1 === sheet?.getMaxColumns())
    return rowsAddress({ startRow: selected.top, endRow: selected.bottom });
  return areaAddress(selected);
}

/** As Excel writes whole rows: `9:11`. */
function rowsAddress({ startRow, endRow }: { readonly startRow: number; readonly endRow: number }): string {
  return `${startRow + 1}:${endRow + 1}`;
}

function selectedArea(api: FUniver): Area | undefined {
  const range = api.getActiveWorkbook()?.getActiveSheet().getActiveRange()?.getRange();
  return range && { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
}

/** The keyboard's paste brings its text; the menu's has to ask the browser, which may ask the person. */
async function textToPaste({ textContent }: Params): Promise<string> {
  return textContent ?? navigator.clipboard.readText();
}
