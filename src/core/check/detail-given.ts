import type { ReportDetails } from '../report/report-details';
import { PASS, defineCheck } from './check';
import type { Detail } from './place';

/** The text of a detail as it stands. */
export function detailText(details: ReportDetails, detail: Detail): string {
  switch (detail) {
    case 'unit.name':
      return details.unit.name.trim();
    case 'unit.parent':
      return details.unit.parent.trim();
    case 'document.number':
      return details.document.number.trim();
    case 'document.date':
      return details.document.date.trim();
    case 'document.place':
      return details.document.place.trim();
    case 'signatory.title':
      return details.signatory.title.trim();
    case 'signatory.name':
      return details.signatory.name.trim();
  }
}

/** A detail that heads or signs the report is filled in. */
export const detailGiven = defineCheck({
  place: 'detail',
  words: [],
  judge: (facts, { where }) =>
    detailText(facts.details, where) !== ''
      ? PASS
      : { outcome: 'incomplete', value: '', expected: '', words: {}, related: [] },
});
