import type { Form } from '../../core/form/form';
import { REPORT } from '../../core/check/place';
import type { CellPlace } from '../../core/report/snapshot';
import type { Finding, FindingExplanation, Language, Severity } from '../../core/rule/finding';
import { languages } from '../../core/rule/messages';
import { fillTemplate } from '../../core/rule/messages/template';
import { placeWords } from '../../core/rule/place-words';
import { readingMessages } from '../messages/reading-messages';
import { READING_SEVERITIES, type ReadingTrouble } from '../reading/reading-trouble';

/** A finding as lists of files carry it: one shape for what reading, the rules and comparing say (issue 3). */
export interface FileFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** `PL4.3.2`, `PL4`, `I.1`, `document.date` or `report`. */
  readonly where: string;
  readonly cell: CellPlace | null;
  readonly value: string;
  readonly expected: string;
  readonly message: string;
  readonly cause: string | null;
  readonly cure: string;
  /** What the unit says of it; `expired` and `blank` do not count. */
  readonly explanation: Pick<FindingExplanation, 'state' | 'text'> | null;
}

/** A rule's finding in that shape. */
export function ofRule(finding: Finding): FileFinding {
  const { rule, severity, where, value, expected, message, cure, explanation } = finding;
  return {
    rule,
    severity,
    where,
    cell: finding.cell ?? null,
    value,
    expected,
    message,
    cause: finding.cause ?? null,
    cure,
    explanation: explanation ? { state: explanation.state, text: explanation.text } : null,
  };
}

/** What reading has to say, in a language. */
export function ofTrouble(trouble: ReadingTrouble, form: Form | undefined, language: Language): FileFinding {
  const { kind, where, cell, value = '', detail = '' } = trouble;
  const template = readingMessages[language][kind];
  const place = form
    ? placeWords(where, form, languages[language])
    : where === REPORT
      ? languages[language].terms.report
      : where;
  const words = {
    place,
    value,
    detail: detail === '' ? '?' : detail,
    cell: cell ? `${cell.sheet}!${cell.address}` : '?',
  };
  return {
    rule: kind,
    severity: READING_SEVERITIES[kind],
    where,
    cell: cell ?? null,
    value,
    expected: '',
    message: fillTemplate(template.message, words),
    cause: template.cause === undefined ? null : fillTemplate(template.cause, words),
    cure: fillTemplate(template.cure, words),
    explanation: null,
  };
}

/** A file of which nothing can be read. */
export function unreadable(rule: string, message: string, cure: string): FileFinding {
  return {
    rule,
    severity: 'error',
    where: REPORT,
    cell: null,
    value: '',
    expected: '',
    message,
    cause: null,
    cure,
    explanation: null,
  };
}
