import type { Sheet } from '../../../core/workbook/workbook';
import { ExcelError } from '../../excel-error';
import { WHOLE_SHEET } from '../../workbook-model/areas';
import type { HostConditionalFormat } from '../../workbook-model/conditional-formats';
import {
  changeConditionalFormat,
  conditionalFormatsOf,
  deleteConditionalFormat,
} from '../../workbook-model/conditional-formats';
import type { ApiType, ScalarProperty } from '../api-type';
import { ApiObject } from '../api-object';
import type { ConditionalFormatTarget } from '../api-targets';
import { colorArgument, textArgument } from '../argument';
import type { Session } from '../session';

type Style = HostConditionalFormat['style'];

/** `Excel.ConditionalRangeFill`. */
export const conditionalRangeFillType: ApiType<'ConditionalRangeFill'> = {
  name: 'ConditionalRangeFill',
  scalars: {
    Color: styled(
      (style) => style.fill ?? '',
      (value) => ({ fill: colorArgument(value, 'color') }),
    ),
  },
};

/** `Excel.ConditionalRangeFont`. */
export const conditionalRangeFontType: ApiType<'ConditionalRangeFont'> = {
  name: 'ConditionalRangeFont',
  scalars: {
    Color: styled(
      (style) => style.fontColor ?? '',
      (value) => ({ fontColor: colorArgument(value, 'color') }),
    ),
  },
};

/** `Excel.ConditionalRangeFormat`. */
export const conditionalRangeFormatType: ApiType<'ConditionalRangeFormat'> = {
  name: 'ConditionalRangeFormat',
  scalars: {
    NumberFormat: styled(
      (style) => style.numberFormat ?? null,
      (value) => ({ numberFormat: textArgument(value, 'numberFormat') }),
    ),
  },
  navigations: {
    Fill: { get: (target) => ApiObject.of('ConditionalRangeFill', target) },
    Font: { get: (target) => ApiObject.of('ConditionalRangeFont', target) },
  },
};

/** `Excel.ConditionalFormatRule`. */
export const conditionalFormatRuleType: ApiType<'ConditionalFormatRule'> = {
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
export const customConditionalFormatType: ApiType<'CustomConditionalFormat'> = {
  name: 'CustomConditionalFormat',
  scalars: {},
  navigations: {
    Rule: { get: (target) => ApiObject.of('ConditionalFormatRule', target) },
    Format: { get: (target) => ApiObject.of('ConditionalRangeFormat', target) },
  },
};

/** `Excel.ConditionalFormat`, of the kind `Custom`. */
export const conditionalFormatType: ApiType<'ConditionalFormat'> = {
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
    Custom: { get: (target) => ApiObject.of('CustomConditionalFormat', target) },
    CustomOrNullObject: { get: (target) => ApiObject.of('CustomConditionalFormat', target) },
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
        return ApiObject.of('Range', session.range(sheet, area));
      },
    },
  },
};

function found(
  { sheet: sheetId, id }: ConditionalFormatTarget,
  { model }: Session,
): { sheet: Sheet; format: HostConditionalFormat } {
  const sheet = model.liveSheet(sheetId);
  const format = conditionalFormatsOf(sheet, WHOLE_SHEET).find((other) => other.id === id);
  if (!format) throw new ExcelError('ItemNotFound', 'the conditional format was deleted');
  return { sheet, format };
}

function styled(
  read: (style: Style) => unknown,
  change: (value: unknown) => Partial<Style>,
): ScalarProperty<ConditionalFormatTarget> {
  return {
    get: (target, session) => read(found(target, session).format.style),
    set: (target, value, session) => {
      const { sheet, format } = found(target, session);
      changeConditionalFormat(session.model, sheet, target.id, { style: { ...format.style, ...change(value) } });
    },
  };
}
