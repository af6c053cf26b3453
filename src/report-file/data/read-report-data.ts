import { chartOf } from '../../core/chart/charts';
import type { Form } from '../../core/form/form';
import { allForms, formById } from '../../core/form/forms';
import type { ReportData } from './report-data';
import { schemaFaults, type SchemaFault } from './json-schema';
import { reportSchema } from './report-schema';

/** Why a `report.json` cannot be used: a fault of its shape, or one that only the form can tell. */
export interface DataFault {
  readonly path: string;
  readonly kind: SchemaFault['kind'] | 'encoding' | 'not-json' | 'form' | 'indicator' | 'ratio' | 'date';
  readonly expected: string;
}

export type DataResult =
  | { readonly outcome: 'read'; readonly data: ReportData; readonly form: Form }
  | { readonly outcome: 'faulty'; readonly faults: readonly DataFault[] };

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads the text of a `report.json`, with or without a byte order mark, and checks it whole.
 * @param formId the form asked for; where absent that of the data, else the newest
 * @returns the data and its form, or every fault in it
 */
export function readReportData(text: string, formId?: string): DataResult {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { outcome: 'faulty', faults: [{ path: '', kind: 'not-json', expected: (error as Error).message }] };
  }
  const shape = schemaFaults(reportSchema, parsed);
  if (shape.length > 0) return { outcome: 'faulty', faults: shape };
  const data = parsed as ReportData;
  const id = formId ?? data.form;
  const form = id === undefined ? newestForm() : formById(id);
  if (!form) return { outcome: 'faulty', faults: [formFault(id ?? '')] };
  const faults = contentFaults(form, data);
  return faults.length > 0 ? { outcome: 'faulty', faults } : { outcome: 'read', data, form };
}

/** The form for reports that name none. */
export function newestForm(): Form {
  const form = allForms[allForms.length - 1];
  if (!form) throw new Error('No form is defined');
  return form;
}

/** A form that is not there, and those that are. */
export function formFault(id: string): DataFault {
  return { path: 'form', kind: 'form', expected: `${id} → ${allForms.map((form) => form.id).join(', ')}` };
}

function contentFaults(form: Form, data: ReportData): DataFault[] {
  const unknown = (['figures', 'supplementary', 'notes'] as const).flatMap((part) =>
    Object.keys(data[part] ?? {})
      .filter((id) => !form.indicators.has(id))
      .map((id): DataFault => ({ path: `${part}["${id}"]`, kind: 'indicator', expected: form.id })),
  );
  const ratios = chartOf(form)?.ratios.map(({ indicator }) => indicator) ?? [];
  const unknownRatios = Object.keys(data.chart?.last?.values ?? {})
    .filter((id) => !ratios.includes(id))
    .map((id): DataFault => ({ path: `chart.last.values["${id}"]`, kind: 'ratio', expected: ratios.join(', ') }));
  const faults = [...unknown, ...unknownRatios];
  const date = data.document?.date ?? '';
  return date === '' || isDate(date)
    ? faults
    : [...faults, { path: 'document.date', kind: 'date', expected: 'YYYY-MM-DD' }];
}

function isDate(text: string): boolean {
  if (!ISO_DATE.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
