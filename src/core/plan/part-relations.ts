import type { Form, FormTable, IndicatorId, ReportingLevel } from '../form/form';
import type { Severity } from '../rule/finding';
import { relationRules } from '../rule/rules/relation-rules';

/** Rows that together cannot exceed another row of the same table. */
export interface PartRelation {
  readonly parts: readonly IndicatorId[];
  readonly whole: IndicatorId;
  /** Stands in for the whole while the whole is blank. */
  readonly otherwise?: IndicatorId;
  readonly severity: Severity;
}

/**
 * What belongs to what within one table: each ratio's numerator to its denominator, and what the rules' table says
 * for this form and level, so that the sheet reddens nothing that the check lets pass. Relations across tables are
 * the check's alone: a conditional format reads its own sheet.
 */
export function partRelations(form: Form, table: FormTable, level: ReportingLevel): PartRelation[] {
  const ofRatios = table.rows.flatMap(({ numerator, denominator }): PartRelation[] =>
    numerator === undefined || denominator === undefined
      ? []
      : [{ parts: [numerator], whole: denominator, severity: 'error' }],
  );
  const here = new Set(table.rows.map(({ id }) => id));
  const ofRules = relationRules.flatMap((rule): PartRelation[] => {
    if (rule.check !== 'part-within-whole' || rule.on === 'ratios') return [];
    if (!(rule.forms?.includes(form.id) ?? true) || !(rule.levels?.includes(level) ?? true)) return [];
    return rule.on.relations.map((relation) => ({ ...relation, severity: rule.severity }));
  });
  return [...ofRatios, ...ofRules].filter(({ parts, whole }) => [...parts, whole].every((id) => here.has(id)));
}
