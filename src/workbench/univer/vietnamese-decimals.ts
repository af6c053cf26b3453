import { CellValueType, InterceptorEffectEnum, type ICellData, type Nullable, type Univer } from '@univerjs/core';
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';

/**
 * Shows numbers with a decimal comma, as Excel does on a Vietnamese machine: Univer itself heeds the region only where it
 * draws a formatted cell. Also what stands in the cell's editor and above the grid has the comma: confirmed with Enter, it
 * is read as typed, and a dot would make 1234 of 1.234. The cell's value stays the number.
 */
export function showDecimalCommas(univer: Univer): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'vietnamese-decimals',
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _location, next) => {
      const drawn = next(cell);
      return typeof drawn?.v === 'number' ? withComma(drawn) : drawn;
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (cell, { origin }, next) => {
      const edited = next(cell);
      return typeof origin?.v === 'number' && !origin.f ? withComma(edited) : edited;
    },
    // After those of formats, which put the bare number, or that of a percentage, in place of what is drawn.
    priority: -0.5,
  });
}

function withComma<T extends Nullable<ICellData>>(cell: T): T | ICellData {
  if (!cell || !/^-?\d+\.\d+%?$/.test(String(cell.v))) return cell;
  return { ...cell, v: String(cell.v).replace('.', ','), t: CellValueType.STRING };
}
