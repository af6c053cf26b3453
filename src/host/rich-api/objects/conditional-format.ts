import type { Sheet } from '../../../core/workbook/workbook';
import { ExcelError } from '../../excel-error';
import { WHOLE_SHEET } from '../../workbook-model/areas';
import type { HostConditionalFormat } from '../../workbook-model/conditional-formats';
import { changeConditionalFormat, conditionalFormatsOf, deleteConditionalFormat } from '../../workbook-model/conditional-formats';
import type { ApiType, ScalarProperty } from '../api-object';
import { ApiObject } from '../api-object';
import { colorArgument, textArgument } from '../argument';
import type { Session } from '../session';
import { rangeObject } from './range-object';

/** A conditional format of a sheet. */
interface ConditionalFormatTarget {
  readonly sheet: string;
  readonly id: string;
}

type Style = HostConditionalFormat['style'];

/** `Excel.ConditionalRangeFill`. */
const fillType: ApiType<ConditionalFormatTarget> = {
  name: 'ConditionalRangeFill',
  scalars: { Color: styled((style) => style.fill ?? '', (value) => ({ fill: colorArgument(value, 'color') })) },
};

/** `Excel.ConditionalRangeFont`. */
const fontType: ApiType<ConditionalFormatTarget> = {
  name: 'ConditionalRangeFont',
  scalars: { Color: styled((style) => style.fontColor ?? '', (value) => ({ fontColor: colorArgument(value, 'color') })) },
};

/** `Excel.ConditionalRangeFormat`. */
const formatType: ApiType<ConditionalFormatTarget> = {
  name: 'ConditionalRangeFormat',
  scalars: {
    NumberFormat: styled((style) => style.numberFormat ?? null, (value) => ({ numberFormat: textArgument(value, 'numberFormat') })),
  },
  navigations: {
    Fill: { get: (target) => ApiObject.of(fillType, target) },
    Font: { get: (target) => ApiObject.of(fontType, target) },
  },
};

/** `Excel.ConditionalFormatRule`. */
const ruleType: ApiType<ConditionalFormatTarget> = {
  name: 'ConditionalFormatRule',
  scalars: {
    Formula: {
      get: (target, session) => found(target, session).format.formula,
      set: (target, value, session) => {
        const text = textArgument(value, 'formula');
        const { sheet } = found(target, session);
        changeConditionalFormat(session.model, sheet, target.id, { formula: text.startsWith('=') ? text : `=${text}` });
      },
    },
  },
};

/** `Excel.CustomConditionalFormat`. */
const customType: ApiType<ConditionalFormatTarget> = {
  name: 'CustomConditionalFormat',
  scalars: {},
  navigations: {
    Rule: { get: (target) => ApiObject.of(ruleType, target) },
    Format: { get: (target) => ApiObject.of(formatType, target) },
  },
};

/** `Excel.ConditionalFormat`, of the kind `Custom`. */
export const conditionalFormatType: ApiType<ConditionalFormatTarget> = {
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Type: { get: () => 'Custom' },
    Priority: {
      get: (target, session) => {
        const { sheet } = found(target, session);
        return conditionalFormatsOf(sheet, WHOLE_SHEET).findIndex(({ id }) => id === target.id);
      },
    },
    StopIfTrue: { get: () => false },
  },
  navigations: {
    Custom: { get: (target) => ApiObject.of(customType, target) },
    CustomOrNullObject: { get: (target) => ApiObject.of(customType, target) },
  },
  methods: {
    Delete: {
      call: (target, _args, session) => {
        const { sheet } = found(target, session);
        deleteConditionalFormat(session.model, sheet, target.id);
      },
    },
    GetRange: {
      call: (target, _args, session) => {
        const { sheet, format } = found(target, session);
        const [area, ...others] = format.areas;
        if (!area || others.length > 0) throw new ExcelError('ItemNotFound', 'the format has several areas');
        return rangeObject(session.range(sheet, area));
      },
    },
  },
};

function found({ sheet: sheetId, id }: ConditionalFormatTarget, { model }: Session): { sheet: Sheet; format: HostConditionalFormat } {
  const sheet = model.liveSheet(sheetId);
  const format = conditionalFormatsOf(sheet, WHOLE_SHEET).find((other) => other.id === id);
  if (!format) throw new ExcelError('ItemNotFound', 'the conditional format was deleted');
  return { sheet, format };
}

function styled(read: (style: Style) => unknown, change: (value: unknown) => Partial<Style>): ScalarProperty<ConditionalFormatTarget> {
  return {
    get: (target, session) => read(found(target, session).format.style),
    set: (target, value, session) => {
      const { sheet, format } = found(target, session);
      changeConditionalFormat(session.model, sheet, target.id, { style: { ...format.style, ...change(value) } });
    },
  };
}
