import type { ReportDetails } from '../../report/report-details';
import type { DetailProposal, ImportedDetail } from '../proposal';
import type { ImportUse } from './import-use';

/** A detail that a person may take over; `now` as it stands in the report, empty where it is blank. */
export interface OfferedDetail {
  readonly field: ImportedDetail;
  readonly value: string;
  readonly now: string;
  readonly suggested: boolean;
}

/** Of one letter only: another period's letter has others. */
const OF_ONE_LETTER: readonly ImportedDetail[] = ['document.number', 'document.date'];

/** Offers the details of a document that the report does not have already; a blank one is suggested. */
export function offerDetails(
  details: readonly DetailProposal[],
  report: ReportDetails,
  use: ImportUse,
): OfferedDetail[] {
  return details.flatMap(({ field, value }): OfferedDetail[] => {
    const now = detailText(report, field);
    if (now === value || (use === 'last-report' && OF_ONE_LETTER.includes(field))) return [];
    return [{ field, value, now, suggested: now === '' }];
  });
}

/** A detail as text; a list one a line. */
export function detailText(details: ReportDetails, field: ImportedDetail): string {
  switch (field) {
    case 'unit.name':
      return details.unit.name;
    case 'unit.parent':
      return details.unit.parent;
    case 'document.number':
      return details.document.number;
    case 'document.date':
      return details.document.date;
    case 'document.place':
      return details.document.place;
    case 'signatory.authority':
      return details.signatory.authority;
    case 'signatory.title':
      return details.signatory.title;
    case 'signatory.name':
      return details.signatory.name;
    case 'addressees':
    case 'recipients':
      return details[field].join('\n');
  }
}

/** The details with these taken over. */
export function withDetails(
  details: ReportDetails,
  taken: readonly { readonly field: ImportedDetail; readonly value: string }[],
): ReportDetails {
  return taken.reduce((all, { field, value }): ReportDetails => {
    const [part = '', name = ''] = field.split('.');
    if (field === 'addressees' || field === 'recipients') return { ...all, [field]: value.split('\n') };
    return { ...all, [part]: { ...all[part as 'unit' | 'document' | 'signatory'], [name]: value } };
  }, details);
}
