import { periodDefinition } from './period';
import type { ReportDetails } from './report-details';

/** Letters of a unit's name that a file's name keeps. */
const LONGEST_UNIT = 60;
/** What every commune's name begins with says nothing in a file's name. */
const ISSUER = /^(?:ubnd|uy ban nhan dan)? *(?:xa(?= ))? */;

/**
 * The name of a report's file, in letters that every machine and every mail takes:
 * `bao-cao-cchc-quy-iii-2022-quang-tho.docx`. A unit or year that is not given is left out.
 * @param extension without its dot
 */
export function reportFileName({ unit, period }: ReportDetails, extension: string): string {
  const unitName = ascii(unit.name).replace(ISSUER, '').slice(0, LONGEST_UNIT);
  const parts = [
    'bao cao cchc',
    ...(period.year > 0 ? [ascii(`${periodDefinition(period.kind).phrase} ${period.year}`)] : []),
    unitName,
  ];
  const name = parts
    .join(' ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${name}.${extension}`;
}

function ascii(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
