import type { PeriodKind, ReportDetails, ReportPeriod } from '../../core/report/report-details';

/** By month: the period whose cut-off (14/3, 14/6, 14/9, 14/12) falls in the same quarter. */
const PERIOD_OF_QUARTER: readonly PeriodKind[] = ['Q1', 'H1', 'Q3', 'Y'];

/** The report most likely being made on a day: in September 2022 that of quý III năm 2022. */
export function likelyPeriod(today: Date): ReportPeriod {
  const kind = PERIOD_OF_QUARTER[Math.floor(today.getMonth() / 3)] ?? 'Y';
  return { kind, year: today.getFullYear() };
}

/** What the form holds before anything was saved: a commune's report, signed by its chairman. */
export function defaultDetails(today: Date): ReportDetails {
  return {
    unit: { name: '', parent: '', level: 'commune' },
    period: likelyPeriod(today),
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
