import { withProperties } from '../../workbook-model/cell-style';
import type { HostCellStyle } from '../../workbook-model/cell-style';
import { assertAllowed } from '../../workbook-model/protection';
import { commonValue, writeUniformStyle } from '../../workbook-model/write-style';
import type { ApiType, ScalarProperty } from '../api-type';
import { booleanArgument } from '../argument';
import type { RangeTarget } from '../session';

/** `Excel.FormatProtection`. Neither can be changed while the sheet is protected, whatever it allows. */
export const formatProtectionType: ApiType<'FormatProtection'> = {
  name: 'FormatProtection',
  scalars: {
    Locked: property(
      (style) => style?.locked ?? true,
      (style, locked) => withProperties(style, { locked: locked ? undefined : false }),
    ),
    FormulaHidden: property(
      (style) => style?.formulaHidden ?? false,
      (style, hidden) => withProperties(style, { formulaHidden: hidden || undefined }),
    ),
  },
};

function property(
  read: (style: HostCellStyle | undefined) => boolean,
  write: (style: HostCellStyle | undefined, value: boolean) => HostCellStyle,
): ScalarProperty<RangeTarget> {
  return {
    get: (target, session) => {
      const { sheet, area } = session.place(target);
      return commonValue(sheet, area, read);
    },
    set: (target, value, session) => {
      const { sheet, area } = session.place(target);
      const given = booleanArgument(value, 'protection');
      assertAllowed(sheet);
      writeUniformStyle(session.model, sheet, area, (style) => write(style, given));
    },
  };
}
