import type { FileFinding } from '../../report-file/verdict/file-finding';
import type { CliTexts } from '../text';

/** Findings as lines for people: severity, place, sentence; then cause, and the cure or what the unit explains. */
export function findingLines(findings: readonly FileFinding[], texts: CliTexts): string[] {
  return findings.flatMap(({ severity, cell, message, cause, cure, explanation }) => {
    const isExplained = explanation?.state === 'valid';
    const place = cell ? ` [${cell.sheet}!${cell.address}]` : '';
    return [
      `  ${texts.severities[severity]}${isExplained ? ` (${texts.explained})` : ''}${place} ${plain(message)}`,
      ...(cause === null ? [] : [`      ${texts.cause}: ${plain(cause)}`]),
      ...(severity === 'info' || isExplained ? [] : [`      ${texts.cure}: ${plain(cure)}`]),
      ...(explanation ? [explanationLine(explanation, texts)] : []),
    ];
  });
}

function explanationLine({ state, text }: NonNullable<FileFinding['explanation']>, texts: CliTexts): string {
  return `      ${texts.explanations[state]}${text === '' ? '' : `: ${plain(text)}`}`;
}

/** Texts of a file may hold control characters that a terminal would obey. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}
