import { InterceptorEffectEnum, type Univer } from '@univerjs/core';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/sheets';
import { ConditionalFormattingService } from '@univerjs/sheets-conditional-formatting';

/**
 * Draws numbers by the number format of a conditional format that holds, as Excel does: Univer takes colours and fonts from
 * it, and rounded 550,5 to 551 where the form shows decimals. Before Univer's own number formats, which then find it.
 */
export function drawConditionalNumberFormats(univer: Univer): void {
  const injector = univer.__getInjector();
  const formats = injector.get(ConditionalFormattingService);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'conditional-number-formats',
    effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
    priority: InterceptCellContentPriority.CELL_IMAGE + 1,
    handler: (cell, { unitId, subUnitId, row, col, workbook }, next) => {
      if (typeof cell?.v !== 'number') return next(cell);
      const n = formats.composeStyle(unitId, subUnitId, row, col)?.style?.n;
      if (!n) return next(cell);
      const style = typeof cell.s === 'string' ? workbook.getStyles().get(cell.s) : cell.s;
      return next({ ...cell, s: { ...style, n } });
    },
  });
}
