import type { Chart } from '../../../core/workbook/chart';
import { ExcelError } from '../../excel-error';
import { ApiObject } from '../api-object';
import type { ApiTargets, ChartTarget } from '../api-targets';
import type { ApiType } from '../api-type';
import { booleanArgument, colorArgument, textArgument, wordArgument } from '../argument';
import { chartProperty } from './chart-target';

const LEGENDS: Readonly<Record<string, Chart['legend']>> = {
  Top: 'top',
  Bottom: 'bottom',
  Left: 'left',
  Right: 'right',
  Corner: undefined,
};
/** Where a value stands by its bar; the model keeps that it stands behind its end. */
const LABEL_POSITIONS: Readonly<Record<string, boolean>> = {
  OutsideEnd: true,
  Center: false,
  InsideEnd: false,
  InsideBase: false,
};

/** `Excel.ChartTitle`. */
export const chartTitleType: ApiType<'ChartTitle'> = {
  name: 'ChartTitle',
  scalars: {
    Text: chartProperty<ChartTarget>(
      ({ title }) => title ?? '',
      (value) => ({ title: textArgument(value, 'text') }),
    ),
    Visible: chartProperty<ChartTarget>(
      ({ title }) => title !== undefined,
      (value, { title }) => ({ title: booleanArgument(value, 'visible') ? (title ?? 'Chart Title') : undefined }),
    ),
  },
  navigations: { Format: { get: (target) => ApiObject.of('ChartTitleFormat', target) } },
};

/** `Excel.ChartTitleFormat`. */
export const chartTitleFormatType: ApiType<'ChartTitleFormat'> = {
  name: 'ChartTitleFormat',
  scalars: {},
  navigations: { Font: { get: (target) => ApiObject.of('ChartFont', { ...target, of: 'title' }) } },
};

/** `Excel.ChartAreaFormat`. */
export const chartAreaFormatType: ApiType<'ChartAreaFormat'> = {
  name: 'ChartAreaFormat',
  scalars: {},
  navigations: { Font: { get: (target) => ApiObject.of('ChartFont', { ...target, of: 'area' }) } },
};

type FontTarget = ApiTargets['ChartFont'];
const USUAL_FONT = { name: 'Calibri', size: 10 };

/** `Excel.ChartFont` of the title or of all texts. The model keeps the name and size of all. */
export const chartFontType: ApiType<'ChartFont'> = {
  name: 'ChartFont',
  scalars: {
    Name: chartProperty<FontTarget>(
      ({ font }) => (font ?? USUAL_FONT).name,
      (value, { font = USUAL_FONT }) => ({ font: { ...font, name: textArgument(value, 'name') } }),
    ),
    Size: chartProperty<FontTarget>(
      ({ font, titleFont }, { of }) => (of === 'title' ? titleFont?.size : undefined) ?? (font ?? USUAL_FONT).size,
      (value, { font = USUAL_FONT, titleFont }, { of }) =>
        of === 'title' ? { titleFont: { ...titleFont, size: size(value) } } : { font: { ...font, size: size(value) } },
    ),
    Bold: chartProperty<FontTarget>(
      ({ titleFont }, { of }) => of === 'title' && titleFont?.bold === true,
      (value, { titleFont }) => ({ titleFont: { ...titleFont, bold: booleanArgument(value, 'bold') } }),
    ),
    Color: chartProperty<FontTarget>(
      ({ titleFont }) => titleFont?.color ?? '#000000',
      (value, { titleFont }) => ({ titleFont: { ...titleFont, color: colorArgument(value, 'color') } }),
    ),
  },
};

/** `Excel.ChartLegend`. */
export const chartLegendType: ApiType<'ChartLegend'> = {
  name: 'ChartLegend',
  scalars: {
    Position: chartProperty<ChartTarget>(
      ({ legend }) => Object.entries(LEGENDS).find(([, known]) => known === legend)?.[0],
      (value) => ({ legend: kept(wordArgument(value, LEGENDS, 'position')) }),
    ),
    Visible: chartProperty<ChartTarget>(
      ({ legend }) => legend !== undefined,
      (value, { legend }) => ({ legend: booleanArgument(value, 'visible') ? (legend ?? 'bottom') : undefined }),
    ),
  },
};

/** `Excel.ChartDataLabels` of all series. */
export const chartDataLabelsType: ApiType<'ChartDataLabels'> = {
  name: 'ChartDataLabels',
  scalars: {
    ShowValue: chartProperty<ChartTarget>(
      ({ dataLabels }) => dataLabels ?? false,
      (value) => ({ dataLabels: booleanArgument(value, 'showValue') || undefined }),
    ),
    Position: chartProperty<ChartTarget>(
      () => 'OutsideEnd',
      (value) => {
        if (!wordArgument(value, LABEL_POSITIONS, 'position'))
          throw new ExcelError('NotImplemented', `labels at ${String(value)}`);
        return {};
      },
    ),
  },
};

function kept<T>(value: T | undefined): T {
  if (value === undefined) throw new ExcelError('NotImplemented', 'a legend in the corner');
  return value;
}

function size(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 1 && value <= 409)) throw new ExcelError('InvalidArgument', 'size');
  return value;
}
