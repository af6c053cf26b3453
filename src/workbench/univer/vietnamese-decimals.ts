import { CellValueType, InterceptorEffectEnum, type Univer } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';

/**
 * Draws numbers without a number format with a decimal comma, as Excel does on a Vietnamese machine: Univer itself
 * heeds the region only in formatted cells. Drawing only; the cell's value stays the number.
 */
export function drawDecimalCommas(univer: Univer): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'vietnamese-decimals',
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _location, next) => {
      const drawn = next(cell);
      if (typeof drawn?.v !== 'number' || Number.isInteger(drawn.v)) return drawn;
      return { ...drawn, v: String(drawn.v).replace('.', ','), t: CellValueType.STRING };
    },
  });
}
