import type { MetaName } from '../plan/meta-keys';
import { dateInWords, shortDate } from '../plan/report-date';
import { periodDefinition } from '../report/period';
import type { ReportDetails } from '../report/report-details';
import type { DetailTexts } from './detail-tokens';

/** The details as the meta sheet holds them under their names. */
export function detailTexts(details: ReportDetails): DetailTexts {
  const period = periodDefinition(details.period.kind);
  const texts: Record<MetaName, string> = {
    BC_DonVi: details.unit.name,
    BC_CapTren: details.unit.parent,
    BC_Nam: String(details.period.year),
    BC_Ky: period.phrase,
    BC_KySau: period.next,
    BC_So: details.document.number,
    BC_Ngay: dateInWords(details.document.date),
    BC_NgayNgan: shortDate(details.document.date),
    BC_NoiBanHanh: details.document.place,
    BC_ThamQuyen: details.signatory.authority,
    BC_ChucVu: details.signatory.title,
    BC_NguoiKy: details.signatory.name,
  };
  return new Map(Object.entries(texts) as [MetaName, string][]);
}
