import type { HostCellStyle } from '../../workbook-model/cell-style';
import { commonValue, writeUniformStyle } from '../../workbook-model/write-style';
import type { ScalarProperty } from '../api-type';
import type { RangeTarget } from '../session';

/** A property of the cells' style: its value where all cells agree, null where they do not. */
export function styleProperty<T>(
  read: (style: HostCellStyle | undefined) => T,
  write: (style: HostCellStyle | undefined, value: unknown) => HostCellStyle,
  since?: string,
): ScalarProperty<RangeTarget> {
  return {
    ...(since === undefined ? {} : { since }),
    get: (target, session) => {
      const { sheet, area } = session.place(target);
      return commonValue(sheet, area, read);
    },
    set: (target, value, session) => {
      const { sheet, area } = session.place(target);
      writeUniformStyle(session.model, sheet, area, (style) => write(style, value));
    },
  };
}
