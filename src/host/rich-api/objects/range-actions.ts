import { ExcelError } from '../../excel-error';
import { columnCount, rowCount } from '../../workbook-model/areas';
import { clearCells } from '../../workbook-model/clear-cells';
import type { ClearWhat } from '../../workbook-model/clear-cells';
import { deleteCells, insertCells } from '../../workbook-model/insert-delete';
import type { DeleteDirection, InsertDirection } from '../../workbook-model/insert-delete';
import { mergeCells, unmergeCells } from '../../workbook-model/merges';
import { selectArea } from '../../workbook-model/selection';
import type { Method } from '../api-type';
import { ApiObject } from '../api-object';
import { wordArgument } from '../argument';
import type { RangeTarget } from '../session';

const CLEAR: Readonly<Record<ClearWhat, ClearWhat>> = {
  All: 'All',
  Formats: 'Formats',
  Contents: 'Contents',
  Hyperlinks: 'Hyperlinks',
  RemoveHyperlinks: 'RemoveHyperlinks',
  ResetContents: 'ResetContents',
};
const INSERT: Readonly<Record<InsertDirection, InsertDirection>> = { Down: 'Down', Right: 'Right' };
const DELETE: Readonly<Record<DeleteDirection, DeleteDirection>> = { Up: 'Up', Left: 'Left' };

/** The methods of `Excel.Range` that do something. */
export const rangeActions: Readonly<Record<string, Method<RangeTarget>>> = {
  Clear: {
    call: (target, [what], session) => {
      const { sheet, area } = session.place(target);
      clearCells(session.model, sheet, area, wordArgument(what ?? 'All', CLEAR, 'applyTo'));
    },
  },
  Select: {
    call: (target, _args, session) => {
      const { sheet, area } = session.place(target);
      selectArea(session.model, sheet, area);
    },
  },
  Merge: {
    since: '1.2',
    call: (target, [across], session) => {
      const { sheet, area } = session.place(target);
      mergeCells(session.model, sheet, area, across === true);
    },
  },
  Unmerge: {
    since: '1.2',
    call: (target, _args, session) => {
      const { sheet, area } = session.place(target);
      unmergeCells(session.model, sheet, area);
    },
  },
  Insert: {
    call: (target, [shift], session) => {
      const { sheet, area } = session.place(target);
      insertCells(session.model, sheet, area, wordArgument(shift, INSERT, 'shift'));
      return ApiObject.of('Range', session.range(sheet, area));
    },
  },
  Delete: {
    call: (target, [shift], session) => {
      const { sheet, area } = session.place(target);
      deleteCells(session.model, sheet, area, wordArgument(shift, DELETE, 'shift'));
    },
  },
  Calculate: { since: '1.6', call: () => null },
  _KeepReference: { call: (target, _args, session) => session.keep(target) },
  _ValidateArraySize: {
    since: '1.3',
    call: (target, [rows, columns], session) => {
      const { area } = session.place(target);
      if (rows !== rowCount(area) || columns !== columnCount(area))
        throw new ExcelError('InvalidArgument', 'array size');
    },
  },
};
