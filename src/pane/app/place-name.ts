import { type Form, SUPPLEMENTARY } from '../../core/form/form';
import type { CellPlace } from '../../core/report/snapshot';
import { isDetailField } from '../details/details-draft';
import type { PaneText } from '../text/pane-text';

const SECTION = /^[IVX]+(?:\.\d+)*$/;

/** What a finding's `where` is called: `Phụ lục 4 · 3.2`, `Phụ lục 6`, `Số liệu bổ sung · 1.2`, `Báo cáo, mục I.1`, `Ngày ký`. */
export function placeName(where: string, form: Form, text: PaneText): string {
  const indicator = form.indicators.get(where);
  const appendix = form.appendices.find(({ id }) => id === (indicator?.appendix ?? where));
  const table = indicator?.appendix ?? where;
  if (table === SUPPLEMENTARY) return indicator ? text.row(text.supplementary, indicator.stt) : text.supplementary;
  if (indicator && appendix) return text.row(text.appendix(appendix.number), indicator.stt);
  if (appendix) return text.appendix(appendix.number);
  if (isDetailField(where)) return text.details.fields[where];
  return SECTION.test(where) ? text.section(where) : text.wholeReport;
}

/** A cell by its own sheet's name: `Phụ lục 4, ô D12`. */
export function cellName(place: CellPlace, text: PaneText): string {
  return text.cellOf(place.sheet, place.address);
}
