import { type AppendixId, type Form, type IndicatorId, SUPPLEMENTARY } from '../form/form';
import { rememberText } from '../text/remember-text';

/** Names of sheets and of cells, the same in every host and file. Changing one breaks the workbooks already sent. */

export const REPORT_SHEET = 'Báo cáo';
/** Made when the first explanation is written. */
export const EXPLANATION_SHEET = 'Giải trình';
/** Very hidden; holds form id, version, details and the layout's checksum. */
export const META_SHEET = '_phuluc';
/** The name of the meta sheet's table, two columns: key, value. */
export const META_NAME = 'PhuLuc_ThongTin';
/** The name of the report sheet's table: paragraphs, with their ids in the hidden last column. */
export const REPORT_NAME = 'PhuLuc_BaoCao';
/** The sheet of the chart's numbers, where the report has a chart. */
export const CHART_SHEET = 'Biểu đồ';
/** The name of the chart on the report sheet, and of the table that it draws on its own sheet. */
export const CHART_NAME = 'PhuLuc_BieuDo';
/** The cell of the chart's sheet that holds its caption. */
export const CAPTION_NAME = 'PhuLuc_ChuThich';

/** The sheet of the supplementary table. */
export const SUPPLEMENTARY_SHEET = 'Số liệu bổ sung';
const SUPPLEMENTARY_NAME = 'PhuLuc_BoSung';

/** `PL4` → `Phụ lục 4`; the supplementary table's sheet has a name of its own. */
export function appendixSheet(appendix: AppendixId): string {
  return appendix === SUPPLEMENTARY ? SUPPLEMENTARY_SHEET : `Phụ lục ${appendix.slice(2)}`;
}

/** `PL4.3.2` → `PL4_3_2`, `BS1` → `BS1_`. The underscore keeps it from being a cell address. */
export function indicatorName(id: IndicatorId): string {
  return id.includes('.') ? id.replace(/\./g, '_') : `${id}_`;
}

/** `PL4_3_2` → `PL4.3.2`, where the form has such a row. Names are not case-sensitive in Excel. */
export function indicatorOfName(form: Form, name: string): IndicatorId | undefined {
  const id = idOfName(name);
  return form.indicators.has(id) ? id : undefined;
}

const idOfName = rememberText((name) => name.toUpperCase().replace(/_$/, '').replace(/_/g, '.'));

/** The name of an appendix's whole table, header rows included: `PL4` → `PhuLuc_4`. */
export function appendixName(appendix: AppendixId): string {
  return appendix === SUPPLEMENTARY ? SUPPLEMENTARY_NAME : `PhuLuc_${appendix.slice(2)}`;
}
