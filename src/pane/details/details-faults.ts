import { tidy } from '../../core/text/normalize';
import { type DetailField, type DetailsDraft, readYear } from './details-draft';
import { readDate } from './read-date';

/** What is wrong with one field; a `stop` must be mended before saving, advice need not. */
export interface DetailFault {
  readonly kind: 'date-unreadable' | 'date-impossible' | 'year-unreadable' | 'unit-blank' | 'number-unusual';
  readonly stop: boolean;
}

/** `141/BC-UBND`, also without a number yet: `/BC-UBND`, `Số: 141/BC-UBND`. */
const DOCUMENT_NUMBER = /^(?:số:?\s*)?\d*\s*\/\s*[\p{L}\d]+(?:-[\p{L}\d]+)*$/iu;

/** Faults by field; a field without one is absent. */
export function faultsOf(draft: DetailsDraft): Readonly<Partial<Record<DetailField, DetailFault>>> {
  const faults: Partial<Record<DetailField, DetailFault>> = {};
  if (tidy(draft['unit.name']) === '') faults['unit.name'] = { kind: 'unit-blank', stop: false };
  if (readYear(draft['period.year']) === undefined) faults['period.year'] = { kind: 'year-unreadable', stop: true };
  const number = tidy(draft['document.number']);
  if (number !== '' && !DOCUMENT_NUMBER.test(number))
    faults['document.number'] = { kind: 'number-unusual', stop: false };
  const date = readDate(draft['document.date'], Number(draft['period.year']));
  if (date.kind === 'unreadable') faults['document.date'] = { kind: 'date-unreadable', stop: true };
  if (date.kind === 'impossible') faults['document.date'] = { kind: 'date-impossible', stop: true };
  return faults;
}
