import { MAX_COLUMNS, MAX_ROWS } from '../../../core/address/a1';
import type { Area, Sheet } from '../../../core/workbook/workbook';
import { ExcelError } from '../../excel-error';
import { WHOLE_SHEET, boundingArea, columnCount, intersectAreas, rowCount } from '../../workbook-model/areas';
import { usedArea } from '../../workbook-model/cells';
import { readSheetAddress } from '../../workbook-model/read-address';
import { ApiObject } from '../api-object';
import type { Method } from '../api-type';
import { integerArgument } from '../argument';
import type { RangeTarget, Session } from '../session';

type Move = (area: Area, args: readonly unknown[], sheet: Sheet, session: Session) => Area | null;

/** The methods of `Excel.Range` that give another range. */
export const rangeNavigation: Readonly<Record<string, Method<RangeTarget>>> = {
  GetCell: moving((area, [row, column]) => {
    const top = area.top + integerArgument(row, 'row');
    const left = area.left + integerArgument(column, 'column');
    return { top, left, bottom: top, right: left };
  }),
  GetRow: moving((area, [row]) => {
    const top = area.top + integerArgument(row, 'row');
    return { ...area, top, bottom: top };
  }),
  GetColumn: moving((area, [column]) => {
    const left = area.left + integerArgument(column, 'column');
    return { ...area, left, right: left };
  }),
  GetLastCell: moving((area) => ({ top: area.bottom, left: area.right, bottom: area.bottom, right: area.right })),
  GetLastRow: moving((area) => ({ ...area, top: area.bottom })),
  GetLastColumn: moving((area) => ({ ...area, left: area.right })),
  GetEntireRow: moving((area) => ({ ...area, left: 0, right: MAX_COLUMNS - 1 })),
  GetEntireColumn: moving((area) => ({ ...area, top: 0, bottom: MAX_ROWS - 1 })),
  GetOffsetRange: moving((area, [rows, columns]) => {
    const down = integerArgument(rows, 'rowOffset');
    const along = integerArgument(columns, 'columnOffset');
    return { top: area.top + down, bottom: area.bottom + down, left: area.left + along, right: area.right + along };
  }),
  GetResizedRange: moving(
    (area, [rows, columns]) => ({
      ...area,
      bottom: area.bottom + integerArgument(rows, 'deltaRows'),
      right: area.right + integerArgument(columns, 'deltaColumns'),
    }),
    '1.3',
  ),
  GetAbsoluteResizedRange: moving(
    (area, [rows, columns]) => ({
      ...area,
      bottom: area.top + integerArgument(rows, 'numRows') - 1,
      right: area.left + integerArgument(columns, 'numColumns') - 1,
    }),
    '1.7',
  ),
  GetRowsBelow: moving(
    (area, [count]) => beyond(area.bottom, count, (top, bottom) => ({ ...area, top, bottom })),
    '1.3',
  ),
  GetRowsAbove: moving(
    (area, [count]) => beyond(area.top, before(count), (top, bottom) => ({ ...area, top, bottom })),
    '1.3',
  ),
  GetColumnsAfter: moving(
    (area, [count]) => beyond(area.right, count, (left, right) => ({ ...area, left, right })),
    '1.3',
  ),
  GetColumnsBefore: moving(
    (area, [count]) => beyond(area.left, before(count), (left, right) => ({ ...area, left, right })),
    '1.3',
  ),
  GetBoundingRect: moving((area, [other], sheet, session) => boundingArea(area, otherArea(other, sheet, session))),
  GetIntersection: moving((area, [other], sheet, session) => {
    const common = intersectAreas(area, otherArea(other, sheet, session));
    if (!common) throw new ExcelError('ItemNotFound', 'the ranges have no cell in common');
    return common;
  }),
  GetIntersectionOrNullObject: moving(
    (area, [other], sheet, session) => intersectAreas(area, otherArea(other, sheet, session)) ?? null,
    '1.4',
  ),
  GetUsedRange: moving((area, [valuesOnly], sheet) => {
    const used = usedArea(sheet, area, valuesOnly === true);
    return used ?? { top: area.top, left: area.left, bottom: area.top, right: area.left };
  }),
  GetUsedRangeOrNullObject: moving(
    (area, [valuesOnly], sheet) => usedArea(sheet, area, valuesOnly === true) ?? null,
    '1.4',
  ),
  GetMergedAreasOrNullObject: {
    since: '1.13',
    call: (target, _args, session) => {
      const { sheet, area } = session.place(target);
      const areas = sheet.merges.filter((merge) => intersectAreas(merge, area));
      return areas.length === 0 ? null : ApiObject.of('RangeAreas', { sheet: sheet.id, areas });
    },
  },
};

function moving(move: Move, since?: string): Method<RangeTarget> {
  return {
    ...(since === undefined ? {} : { since }),
    call: (target, args, session) => {
      const { sheet, area } = session.place(target);
      const next = move(area, args, sheet, session);
      return next && ApiObject.of('Range', session.range(sheet, onSheet(next)));
    },
  };
}

/** @throws ExcelError InvalidArgument for cells that no sheet has */
function onSheet(area: Area): Area {
  const inside = area.top >= 0 && area.left >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS;
  if (!inside || rowCount(area) < 1 || columnCount(area) < 1)
    throw new ExcelError('InvalidArgument', 'the range leaves the sheet');
  return intersectAreas(area, WHOLE_SHEET) ?? area;
}

/** Rows or columns next to an edge: after it for a positive count, before it for a negative one. */
function beyond(edge: number, count: unknown, area: (first: number, last: number) => Area): Area {
  const size = integerArgument(count ?? 1, 'count');
  if (size === 0) throw new ExcelError('InvalidArgument', 'count');
  return size > 0 ? area(edge + 1, edge + size) : area(edge + size, edge - 1);
}

function before(count: unknown): unknown {
  return typeof count === 'number' ? -count : -1;
}

/** A range or an address given as an argument. @throws ExcelError InvalidArgument where it is neither, or on another sheet */
function otherArea(other: unknown, sheet: Sheet, session: Session): Area {
  const range = other instanceof ApiObject ? other.as('Range') : undefined;
  if (!range) return readSheetAddress(session.model, sheet, other);
  const place = session.place(range);
  if (place.sheet !== sheet) throw new ExcelError('InvalidArgument', 'the ranges are on different sheets');
  return place.area;
}
