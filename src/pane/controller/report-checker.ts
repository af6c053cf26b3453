import type { Form, IndicatorId } from '../../core/form/form';
import type { Snapshot } from '../../core/report/snapshot';
import type { Language } from '../../core/rule/finding';
import type { ValidationResult } from '../../core/rule/validation-result';

/** What judges a report, its figures and its text: `validate` and `revalidate` of src/core/rule/validate.ts. */
export interface ReportChecker {
  readonly validate: (snapshot: Snapshot, form: Form, options: { readonly language: Language }) => ValidationResult;
  readonly revalidate: (
    previous: ValidationResult,
    snapshot: Snapshot,
    form: Form,
    changed: readonly IndicatorId[],
    options: { readonly language: Language },
  ) => ValidationResult;
}
