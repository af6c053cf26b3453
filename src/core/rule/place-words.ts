import { DETAILS, REPORT, type Detail } from '../check/place';
import { type Form, SUPPLEMENTARY } from '../form/form';
import type { LanguageTable } from './messages';
import { fillTemplate } from './messages/template';

/** A place as sentences name it: `PL4.3.2`, `Phụ lục 6`, `Số liệu bổ sung`, `Ngày ký`. */
export function placeWords(where: string, form: Form, { terms }: LanguageTable): string {
  if (form.indicators.has(where)) return where;
  if (where === REPORT) return terms.report;
  if (isDetail(where)) return terms.details[where];
  if (where === SUPPLEMENTARY) return terms.supplementary;
  const appendix = form.appendices.find(({ id }) => id === where);
  return appendix ? fillTemplate(terms.appendix, { number: String(appendix.number) }) : where;
}

function isDetail(where: string): where is Detail {
  return (DETAILS as readonly string[]).includes(where);
}
