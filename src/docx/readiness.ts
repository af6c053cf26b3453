import type { Form } from '../core/form/form';
import { fillTemplate } from '../core/rule/messages/template';
import { languages } from '../core/rule/messages';
import type { Finding, Language } from '../core/rule/finding';
import { placeWords } from '../core/rule/place-words';
import type { ValidationResult } from '../core/rule/validation-result';
import { REFUSAL_TEXTS, type RefusalKind } from './refusal-texts';
import type { ExplainedError } from './report-document';

/** What the unit says of its errors, by the finding's id. */
export type Explanations = ReadonlyMap<string, string>;

/** One error that stands in the way. */
export interface RefusalRecord {
  readonly kind: RefusalKind;
  readonly finding: Finding;
  /** What stands in the way, and how to put it right or go on, in plain words. */
  readonly message: string;
  readonly cure: string;
}

/** Why a report is not exported. */
export interface ExportRefusal {
  readonly message: string;
  readonly records: readonly RefusalRecord[];
}

/**
 * Whether a report may go out: every error is put right, or explained by the unit. Warnings and rows still blank do
 * not stand in the way. An explanation covers the errors that follow from the explained one.
 * @returns undefined where nothing stands in the way
 */
export function readiness(
  result: ValidationResult,
  explanations: Explanations,
  language: Language = 'vi',
): ExportRefusal | undefined {
  const texts = REFUSAL_TEXTS[language];
  const records = errorsOf(result.findings)
    .filter(({ id }) => explanationOf(id, explanations) === '')
    .map((finding): RefusalRecord => {
      const kind = explanations.has(finding.id) ? 'explanation-blank' : 'unexplained';
      const words = { finding: finding.message, cure: finding.cure };
      return {
        kind,
        finding,
        message: fillTemplate(texts[kind].message, words),
        cure: fillTemplate(texts[kind].cure, words),
      };
    });
  if (records.length === 0) return undefined;
  return { message: fillTemplate(texts.refused, { count: String(records.length) }), records };
}

/** The errors that go out with an explanation, for `ReportDocument.explanations`; always in Vietnamese. */
export function explainedErrors(result: ValidationResult, explanations: Explanations, form: Form): ExplainedError[] {
  return errorsOf(result.findings).flatMap(({ id, where, message }) => {
    const explanation = explanationOf(id, explanations);
    return explanation === ''
      ? []
      : [{ finding: id, place: placeWords(where, form, languages.vi), message, explanation }];
  });
}

/** Errors that nothing above them causes; those of a gathered finding are inside it. */
function errorsOf(findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding) => (finding.severity === 'error' ? [finding] : errorsOf(finding.consequences)));
}

function explanationOf(finding: string, explanations: Explanations): string {
  return (explanations.get(finding) ?? '').trim();
}
