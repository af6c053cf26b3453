import type { Area, DefinedName } from '../../core/workbook/workbook';
import type { HeaderFooterPage } from '../workbook-model/page-layout';
import type { RangeTarget } from './session';

/** Several areas of a sheet. */
export interface AreasTarget {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/** A conditional format of a sheet. */
export interface ConditionalFormatTarget {
  readonly sheet: string;
  readonly id: string;
}

/** A chart of a sheet, or a part of it that there is once; both are ids. */
export interface ChartTarget {
  readonly sheet: string;
  readonly chart: string;
}

/** One series of a chart, counted from 0. */
export interface ChartSeriesTarget extends ChartTarget {
  readonly index: number;
}

/** Which edges of which cells a border of a range is. */
export type BorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/**
 * The object types of Excel that the stand-in has, each with what an object of it stands for. `null` says that there is
 * one of them; a string is a sheet's id.
 */
export interface ApiTargets {
  readonly Application: null;
  readonly Chart: ChartTarget;
  readonly ChartAreaFormat: ChartTarget;
  readonly ChartAxes: ChartTarget;
  readonly ChartAxis: ChartTarget & { readonly axis: 'category' | 'value' };
  readonly ChartCollection: string;
  readonly ChartDataLabels: ChartTarget;
  readonly ChartFill: ChartSeriesTarget;
  readonly ChartFont: ChartTarget & { readonly of: 'title' | 'area' };
  readonly ChartLegend: ChartTarget;
  readonly ChartLineFormat: ChartSeriesTarget;
  readonly ChartSeries: ChartSeriesTarget;
  readonly ChartSeriesCollection: ChartTarget;
  readonly ChartSeriesFormat: ChartSeriesTarget;
  readonly ChartTitle: ChartTarget;
  readonly ChartTitleFormat: ChartTarget;
  readonly ConditionalFormat: ConditionalFormatTarget;
  readonly ConditionalFormatCollection: RangeTarget;
  readonly ConditionalFormatRule: ConditionalFormatTarget;
  readonly ConditionalRangeFill: ConditionalFormatTarget;
  readonly ConditionalRangeFont: ConditionalFormatTarget;
  readonly ConditionalRangeFormat: ConditionalFormatTarget;
  readonly CustomConditionalFormat: ConditionalFormatTarget;
  readonly DataValidation: RangeTarget;
  readonly FormatProtection: RangeTarget;
  readonly HeaderFooter: { readonly sheet: string; readonly kind: HeaderFooterPage };
  readonly HeaderFooterGroup: string;
  readonly NamedItem: DefinedName;
  /** The names of a sheet, or of the workbook where no sheet is given. */
  readonly NamedItemCollection: { readonly sheet?: string };
  readonly PageLayout: string;
  readonly Range: RangeTarget;
  readonly RangeAreas: AreasTarget;
  readonly RangeBorder: { readonly range: RangeTarget; readonly side: BorderSide };
  readonly RangeBorderCollection: RangeTarget;
  readonly RangeCollection: AreasTarget;
  readonly RangeFill: RangeTarget;
  readonly RangeFont: RangeTarget;
  readonly RangeFormat: RangeTarget;
  readonly Workbook: null;
  readonly WorkbookProtection: null;
  readonly Worksheet: string;
  readonly WorksheetCollection: null;
  readonly WorksheetFreezePanes: string;
  readonly WorksheetProtection: string;
}

export type ApiTypeName = keyof ApiTargets;
