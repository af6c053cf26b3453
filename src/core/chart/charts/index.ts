import type { Form, FormId } from '../../form/form';
import { allForms } from '../../form/forms';
import type { ChartDefinition } from '../chart-definition';
import { loadChart } from '../load-chart';
import { cchcXa2022Chart } from './cchc-xa-2022';

const DEFINITIONS: ReadonlyMap<FormId, ChartDefinition> = new Map([['cchc-xa-2022', cchcXa2022Chart]]);

const charts: ReadonlyMap<FormId, ChartDefinition> = new Map(
  allForms.flatMap((form) => {
    const definition = DEFINITIONS.get(form.id);
    return definition ? [[form.id, loadChart(form, definition)] as const] : [];
  }),
);

/** The chart of a form's report; `undefined` for a form without one. */
export function chartOf(form: Form): ChartDefinition | undefined {
  return charts.get(form.id);
}
