import type { ReportingLevel } from '../../core/form/form';
import { PERIODS } from '../../core/report/period';
import type { PeriodKind, ReportDetails } from '../../core/report/report-details';
import { tidy } from '../../core/text/normalize';
import { dateAsTyped, readDate } from './read-date';

/** The fields of the form, named as findings name a detail (`document.date`), in the order they are shown. */
export const DETAIL_FIELDS = [
  'unit.name',
  'unit.parent',
  'unit.level',
  'period.kind',
  'period.year',
  'document.number',
  'document.date',
  'document.place',
  'signatory.authority',
  'signatory.title',
  'signatory.name',
  'addressees',
  'recipients',
] as const;

export type DetailField = (typeof DETAIL_FIELDS)[number];

/** The details as they stand in the form: what was typed, whether or not it can be read. */
export type DetailsDraft = Readonly<Record<DetailField, string>>;

const LEVELS: readonly ReportingLevel[] = ['commune', 'district', 'province'];

/** Whether a finding's place is a detail that the form can mend. */
export function isDetailField(where: string): where is DetailField {
  return (DETAIL_FIELDS as readonly string[]).includes(where);
}

/** The form's texts for saved details. */
export function draftOf(details: ReportDetails): DetailsDraft {
  return {
    'unit.name': details.unit.name,
    'unit.parent': details.unit.parent,
    'unit.level': details.unit.level,
    'period.kind': details.period.kind,
    'period.year': String(details.period.year),
    'document.number': details.document.number,
    'document.date': dateAsTyped(details.document.date),
    'document.place': details.document.place,
    'signatory.authority': details.signatory.authority,
    'signatory.title': details.signatory.title,
    'signatory.name': details.signatory.name,
    addressees: details.addressees.join('\n'),
    recipients: details.recipients.join('\n'),
  };
}

/**
 * The details that the form's texts stand for. A date that cannot be read becomes empty and a year that cannot be read
 * becomes `otherwise.period.year`; `faultsOf` says so before anything is saved.
 */
export function detailsOf(draft: DetailsDraft, otherwise: ReportDetails): ReportDetails {
  const date = readDate(draft['document.date'], Number(draft['period.year']));
  return {
    unit: {
      name: tidy(draft['unit.name']),
      parent: tidy(draft['unit.parent']),
      level: LEVELS.find((level) => level === draft['unit.level']) ?? otherwise.unit.level,
    },
    period: {
      kind: periodKind(draft['period.kind']) ?? otherwise.period.kind,
      year: readYear(draft['period.year']) ?? otherwise.period.year,
    },
    document: {
      number: tidy(draft['document.number']),
      date: date.kind === 'date' ? date.iso : '',
      place: tidy(draft['document.place']),
    },
    signatory: {
      authority: tidy(draft['signatory.authority']),
      title: tidy(draft['signatory.title']),
      name: tidy(draft['signatory.name']),
    },
    addressees: lines(draft.addressees),
    recipients: lines(draft.recipients),
  };
}

/** Whether the form's texts say what the details say, spaces and ways of writing a date apart. */
export function saysSame(draft: DetailsDraft, details: ReportDetails): boolean {
  const read = draftOf(detailsOf(draft, details));
  const kept = draftOf(details);
  const readable = draft['document.date'].trim() === '' || read['document.date'] !== '';
  return (
    readable &&
    readYear(draft['period.year']) !== undefined &&
    DETAIL_FIELDS.every((field) => read[field] === kept[field])
  );
}

/** A year as reports carry it, 2000 to 2099; `undefined` for anything else. */
export function readYear(text: string): number | undefined {
  return /^20\d\d$/.test(tidy(text)) ? Number(tidy(text)) : undefined;
}

function periodKind(text: string): PeriodKind | undefined {
  return PERIODS.find((period) => period.kind === text)?.kind;
}

function lines(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => tidy(line).replace(/^[-–•]\s*/, ''))
    .filter((line) => line !== '');
}
