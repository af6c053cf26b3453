import { likelyPeriod } from '../../core/report/period';
import type { ReportDetails } from '../../core/report/report-details';
import type { DocumentData, ReportData } from './report-data';

/**
 * The details that a `report.json` gives; what it leaves out is blank, a commune's, of the period being reported.
 * @param today ISO
 */
export function detailsOfData({ unit = {}, period, document = {} }: ReportData, today: string): ReportDetails {
  const { signatory = {} } = document;
  return {
    unit: { name: nfc(unit.name), parent: nfc(unit.parent), level: unit.level ?? 'commune' },
    period: period ?? likelyPeriod(Number(today.slice(0, 4)), Number(today.slice(5, 7))),
    document: { number: nfc(document.number), date: document.date ?? '', place: nfc(document.place) },
    signatory: { authority: nfc(signatory.authority), title: nfc(signatory.title), name: nfc(signatory.name) },
    addressees: lines(document.addressees),
    recipients: lines(document.recipients),
  };
}

/** The opposite of {@link detailsOfData}. */
export function dataOfDetails(details: ReportDetails): Required<Pick<ReportData, 'unit' | 'period' | 'document'>> {
  const document: Required<DocumentData> = {
    ...details.document,
    signatory: details.signatory,
    addressees: details.addressees,
    recipients: details.recipients,
  };
  return { unit: details.unit, period: details.period, document };
}

function nfc(text = ''): string {
  return text.normalize('NFC');
}

/** One a line in the workbook: a line break within would make two of it. */
function lines(texts: readonly string[] = []): string[] {
  return texts.flatMap((text) => nfc(text).split(/\r?\n/)).filter((text) => text.trim() !== '');
}
