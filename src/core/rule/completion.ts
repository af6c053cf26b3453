import { isExcused } from '../check/excused';
import { isInput } from '../check/input-kinds';
import type { Facts } from '../check/facts';
import type { Appendix, Form } from '../form/form';
import { excuses } from './rules/blank-rules';
import type { Completion } from './validation-result';

/** How far each appendix of the workbook is filled in; an appendix that is not there has no entry. */
export function completionOf(form: Form, facts: Facts): readonly Completion[] {
  return form.appendices
    .filter(({ rows }) => rows.some(({ id }) => facts.row(id)))
    .map((each) => ofAppendix(each, facts));
}

function ofAppendix(appendix: Appendix, facts: Facts): Completion {
  let due = 0;
  let filled = 0;
  for (const row of appendix.rows) {
    if (!isInput(row) || !facts.reports(row) || isExcused(facts, row, excuses)) continue;
    due += 1;
    if (facts.figure(row.id).state !== 'blank') filled += 1;
  }
  return { appendix: appendix.id, due, filled };
}
