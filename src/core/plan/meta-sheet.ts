import type { Form } from '../form/form';
import { periodDefinition } from '../report/period';
import type { ReportDetails } from '../report/report-details';
import { META_ROWS, type MetaKey } from './meta-keys';
import { META_SHEET } from './names';
import { TEXT_FORMAT } from './number-formats';
import { dateInWords, shortDate } from './report-date';
import type { SheetPlan } from './sheet-plan';

/** Where the meta sheet's values stand: column B, one row a key, in the order of {@link META_ROWS}. */
export const META_COLUMNS = { key: 0, value: 1 } as const;

/**
 * The very hidden sheet of facts about the report, all of them text. Settings and custom XML vanish on some hosts
 * (office-js issue 6091): the truth is kept in the workbook itself.
 */
export function planMetaSheet(form: Form, details: ReportDetails, checksum: string): SheetPlan {
  const texts = metaTexts(form, details, checksum);
  return {
    key: 'meta',
    name: META_SHEET,
    visibility: 'veryHidden',
    cells: META_ROWS.map(({ key }) => [
      { kind: 'text', text: key },
      { kind: 'text', text: texts[key] },
    ]),
    columnWidths: [150, 300],
    rowHeights: META_ROWS.map(() => 15),
    merges: [],
    styles: [
      { area: { top: 0, left: 0, bottom: META_ROWS.length - 1, right: 1 }, style: { numberFormat: TEXT_FORMAT } },
    ],
    validations: [],
    conditionalFormats: [],
    showGridlines: true,
    rows: [],
  };
}

/** The text of each meta value. Lists have one entry a line; what is not filled in is empty, a date in words dotted. */
export function metaTexts(form: Form, details: ReportDetails, checksum: string): Readonly<Record<MetaKey, string>> {
  const { unit, period, document, signatory } = details;
  const { phrase, next } = periodDefinition(period.kind);
  return {
    form: form.id,
    version: String(form.version),
    checksum,
    'unit.name': unit.name,
    'unit.parent': unit.parent,
    'unit.level': unit.level,
    'period.year': String(period.year),
    'period.kind': period.kind,
    'period.phrase': phrase,
    'period.next': next,
    'document.number': document.number,
    'document.date': document.date,
    'document.dateInWords': dateInWords(document.date),
    'document.dateShort': shortDate(document.date),
    'document.place': document.place,
    'signatory.authority': signatory.authority,
    'signatory.title': signatory.title,
    'signatory.name': signatory.name,
    addressees: details.addressees.join('\n'),
    recipients: details.recipients.join('\n'),
  };
}
