import { likelyPeriod } from '../../core/report/period';
import type { ReportDetails } from '../../core/report/report-details';

/** What the form holds before anything was saved: a commune's report, signed by its chairman. */
export function defaultDetails(today: Date): ReportDetails {
  return {
    unit: { name: '', parent: '', level: 'commune' },
    period: likelyPeriod(today.getFullYear(), today.getMonth() + 1),
    document: { number: '', date: '', place: '' },
    signatory: { authority: 'TM. ỦY BAN NHÂN DÂN', title: 'CHỦ TỊCH', name: '' },
    addressees: [],
    recipients: ['Như trên', 'Lưu: VT'],
  };
}

/** `UBND xã Quảng Thọ` → `Quảng Thọ`, the place named before the date; empty where the name does not tell. */
export function placeOfUnit(unit: string): string {
  const match = /(?:^|\s)(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|tỉnh)\s+(\p{L}.*)$/iu.exec(
    unit.normalize('NFC').trim(),
  );
  return match?.[1] ?? '';
}
