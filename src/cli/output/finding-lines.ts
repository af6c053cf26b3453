import type { FileFinding } from '../../report-file/verdict/file-finding';
import type { CliTexts } from '../text';

/** Findings as lines for people: severity, place, sentence; then cause and cure. */
export function findingLines(findings: readonly FileFinding[], texts: CliTexts): string[] {
  return findings.flatMap(({ severity, cell, message, cause, cure }) => [
    `  ${texts.severities[severity]}${cell ? ` [${cell.sheet}!${cell.address}]` : ''} ${plain(message)}`,
    ...(cause === null ? [] : [`      ${texts.cause}: ${plain(cause)}`]),
    ...(severity === 'info' ? [] : [`      ${texts.cure}: ${plain(cure)}`]),
  ]);
}

/** Texts of a file may hold control characters that a terminal would obey. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}
