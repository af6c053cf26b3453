import type { ApiObject } from './api-object';
import type { ApiTypeName } from './api-targets';
import type { ApiType, TypeOf } from './api-type';
import { applicationType } from './objects/application';
import { chartAxesType, chartAxisType } from './objects/chart-axes';
import { chartCollectionType } from './objects/chart-collection';
import {
  chartAreaFormatType,
  chartDataLabelsType,
  chartFontType,
  chartLegendType,
  chartTitleFormatType,
  chartTitleType,
} from './objects/chart-parts';
import {
  chartFillType,
  chartLineFormatType,
  chartSeriesCollectionType,
  chartSeriesFormatType,
  chartSeriesType,
} from './objects/chart-series';
import { chartType } from './objects/chart';
import { conditionalFormatCollectionType } from './objects/conditional-format-collection';
import {
  conditionalFormatRuleType,
  conditionalFormatType,
  conditionalRangeFillType,
  conditionalRangeFontType,
  conditionalRangeFormatType,
  customConditionalFormatType,
} from './objects/conditional-format';
import { dataValidationType } from './objects/data-validation';
import { formatProtectionType } from './objects/format-protection';
import { headerFooterGroupType, headerFooterType } from './objects/header-footer';
import { namedItemCollectionType } from './objects/named-item-collection';
import { namedItemType } from './objects/named-item';
import { pageLayoutType } from './objects/page-layout';
import { rangeAreasType, rangeCollectionType } from './objects/range-areas';
import { rangeBorderCollectionType, rangeBorderType } from './objects/range-borders';
import { rangeFillType } from './objects/range-fill';
import { rangeFontType } from './objects/range-font';
import { rangeFormatType } from './objects/range-format';
import { rangeType } from './objects/range';
import { workbookProtectionType, workbookType } from './objects/workbook';
import { worksheetCollectionType } from './objects/worksheet-collection';
import { worksheetFreezePanesType } from './objects/worksheet-freeze-panes';
import { worksheetProtectionType } from './objects/worksheet-protection';
import { worksheetType } from './objects/worksheet';

/** Every object type there is. */
export const API_TYPES: { readonly [K in ApiTypeName]: ApiType<K> } = Object.freeze({
  Application: applicationType,
  Chart: chartType,
  ChartAreaFormat: chartAreaFormatType,
  ChartAxes: chartAxesType,
  ChartAxis: chartAxisType,
  ChartCollection: chartCollectionType,
  ChartDataLabels: chartDataLabelsType,
  ChartFill: chartFillType,
  ChartFont: chartFontType,
  ChartLegend: chartLegendType,
  ChartLineFormat: chartLineFormatType,
  ChartSeries: chartSeriesType,
  ChartSeriesCollection: chartSeriesCollectionType,
  ChartSeriesFormat: chartSeriesFormatType,
  ChartTitle: chartTitleType,
  ChartTitleFormat: chartTitleFormatType,
  ConditionalFormat: conditionalFormatType,
  ConditionalFormatCollection: conditionalFormatCollectionType,
  ConditionalFormatRule: conditionalFormatRuleType,
  ConditionalRangeFill: conditionalRangeFillType,
  ConditionalRangeFont: conditionalRangeFontType,
  ConditionalRangeFormat: conditionalRangeFormatType,
  CustomConditionalFormat: customConditionalFormatType,
  DataValidation: dataValidationType,
  FormatProtection: formatProtectionType,
  HeaderFooter: headerFooterType,
  HeaderFooterGroup: headerFooterGroupType,
  NamedItem: namedItemType,
  NamedItemCollection: namedItemCollectionType,
  PageLayout: pageLayoutType,
  Range: rangeType,
  RangeAreas: rangeAreasType,
  RangeBorder: rangeBorderType,
  RangeBorderCollection: rangeBorderCollectionType,
  RangeCollection: rangeCollectionType,
  RangeFill: rangeFillType,
  RangeFont: rangeFontType,
  RangeFormat: rangeFormatType,
  Workbook: workbookType,
  WorkbookProtection: workbookProtectionType,
  Worksheet: worksheetType,
  WorksheetCollection: worksheetCollectionType,
  WorksheetFreezePanes: worksheetFreezePanesType,
  WorksheetProtection: worksheetProtectionType,
});

/** The tables of an object's type. They are only ever given the object's own target, which is what they were written for. */
export function typeOf(object: ApiObject): TypeOf<unknown> {
  return API_TYPES[object.type] as TypeOf<unknown>;
}
