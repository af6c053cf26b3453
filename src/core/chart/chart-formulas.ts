import { cellAddress } from '../address/a1';
import type { IndicatorId } from '../form/form';
import { detailFormula } from '../narrative/detail-tokens';
import { formulaText } from '../narrative/formula-text';
import { CAPTION_NAME, indicatorName } from '../plan/names';
import { CAPTION_SEPARATOR, CAPTION_WITHOUT, captionStart } from './chart-caption';
import { CHART_COLUMNS, CHART_ROWS, type ChartColumn } from './chart-columns';
import { WITHOUT } from './chart-picture';

/*
 * Formulas of the chart's sheet and of its caption, en-US with `=`. Each gives what `chartPicture` gives of the same
 * cells. Every function is in Excel 2007.
 */

const period = detailFormula('KyBaoCao', false);
const [blank, nothing, unusable] = [WITHOUT.blank, WITHOUT.nothing, WITHOUT.unusable].map(formulaText);
/** What ERROR.TYPE gives for a name that is not there: of an appendix that is not in the workbook. */
const UNKNOWN_NAME = 5;

/** The address of a cell in the row of the ratio number `index`. */
export function ratioCell(index: number, column: ChartColumn): string {
  return cellAddress(CHART_ROWS.first + index, CHART_COLUMNS[column]);
}

/** `Quý III năm 2022` */
export const CURRENT_HEADING_FORMULA = `=UPPER(LEFT(${period},1))&MID(${period},2,60)`;

/** The figure, or `#N/A`, for which Excel draws no bar (for a text or an empty one it would draw one of no length). */
export function currentFormula(indicator: IndicatorId): string {
  const figure = indicatorName(indicator);
  return `=IF(ISNUMBER(${figure}),IF(${figure}>=0,${figure},NA()),NA())`;
}

/** Why there is no bar; empty where there is one. */
export function reasonFormula(indicator: IndicatorId, index: number): string {
  const figure = indicatorName(indicator);
  const ofText = `IF(TRIM(${figure})="",${blank},IF(LOWER(TRIM(${figure}))=${nothing},${nothing},${unusable}))`;
  const ofError = `IF(ERROR.TYPE(${figure})=${UNKNOWN_NAME},${blank},${unusable})`;
  return `=IF(ISNUMBER(${ratioCell(index, 'current')}),"",IF(ISERROR(${figure}),${ofError},${ofText}))`;
}

/** The ratio's name beside its bars, with the reason where there is none. */
export function labelFormula(label: string, index: number): string {
  const reason = ratioCell(index, 'reason');
  return `=${formulaText(label)}&IF(${reason}="",""," ("&${reason}&")")`;
}

/** All names with a reason, one behind the other. */
export function withoutFormula(count: number): string {
  const each = Array.from(
    { length: count },
    (_, index) => `IF(${ratioCell(index, 'reason')}="","","${CAPTION_SEPARATOR}"&${ratioCell(index, 'label')})`,
  );
  return `=MID(${each.join('&')},${CAPTION_SEPARATOR.length + 1},2000)`;
}

/** The caption, from the cell that holds {@link withoutFormula}. */
export function captionFormula(title: string, without: string): string {
  return `=${formulaText(captionStart(title))}&${period}&IF(${without}="","",${formulaText(CAPTION_WITHOUT)}&${without})`;
}

/** On the report sheet; empty rather than an error once the chart's sheet is gone. */
export const REPORT_CAPTION_FORMULA = `=IFERROR(${CAPTION_NAME}&"","")`;
