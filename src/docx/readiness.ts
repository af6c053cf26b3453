import { isExplained } from '../core/explanation/explain-findings';
import { findingPlace } from '../core/explanation/finding-place';
import type { Form } from '../core/form/form';
import type { Finding, Language } from '../core/rule/finding';
import { fillTemplate } from '../core/rule/messages/template';
import type { ValidationResult } from '../core/rule/validation-result';
import { REFUSAL_TEXTS, type RefusalKind } from './refusal-texts';
import type { ExplainedFinding } from './report-document';

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
 * @param result in that language
 * @returns undefined where nothing stands in the way
 */
export function readiness(
  { findings }: Pick<ValidationResult, 'findings'>,
  language: Language = 'vi',
): ExportRefusal | undefined {
  const texts = REFUSAL_TEXTS[language];
  const records = errorsOf(findings)
    .filter((finding) => !isExplained(finding))
    .map((finding): RefusalRecord => {
      const kind = kindOf(finding);
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

function kindOf({ explanation }: Finding): RefusalKind {
  if (explanation?.state === 'expired') return 'explanation-expired';
  return explanation?.state === 'blank' ? 'explanation-blank' : 'unexplained';
}

/**
 * What goes out with an explanation, for `ReportDocument.explanations`, each once with all that follows from it.
 * @param result in Vietnamese: the document is
 */
export function explainedFindings({ findings }: Pick<ValidationResult, 'findings'>, form: Form): ExplainedFinding[] {
  return findings.flatMap((finding) => {
    if (!isExplained(finding)) return explainedFindings({ findings: finding.consequences }, form);
    const explanation = finding.explanation?.text ?? '';
    return [{ finding: finding.id, place: findingPlace(finding, form), message: finding.message, explanation }];
  });
}

/** Errors that nothing above them causes; those of a gathered finding are inside it. */
function errorsOf(findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding) => (finding.severity === 'error' ? [finding] : errorsOf(finding.consequences)));
}
