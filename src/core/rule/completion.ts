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
  const due = appendix.rows.filter((row) => isInput(row) && facts.reports(row) && !isExcused(facts, row, excuses));
  const filled = due.filter(({ id }) => facts.figure(id).state !== 'blank');
  return { appendix: appendix.id, due: due.length, filled: filled.length };
}
