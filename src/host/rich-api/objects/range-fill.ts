import { withProperties } from '../../workbook-model/cell-style';
import { writeUniformStyle } from '../../workbook-model/write-style';
import type { ApiType } from '../api-type';
import { colorArgument } from '../argument';
import { styleProperty } from './style-property';

/** `Excel.RangeFill`. A cell without fill answers white, as Excel does. */
export const rangeFillType: ApiType<'RangeFill'> = {
  name: 'RangeFill',
  scalars: {
    Color: {
      get: (target, session) =>
        styleProperty(
          (style) => style?.fill ?? '#FFFFFF',
          (style) => style ?? {},
        ).get(target, session) ?? '',
      set: (target, value, session) => {
        const { sheet, area } = session.place(target);
        const fill = colorArgument(value, 'color');
        writeUniformStyle(session.model, sheet, area, (style) => withProperties(style, { fill }));
      },
    },
  },
  methods: {
    Clear: {
      call: (target, _args, session) => {
        const { sheet, area } = session.place(target);
        writeUniformStyle(session.model, sheet, area, (style) => withProperties(style, { fill: undefined }));
      },
    },
  },
};
