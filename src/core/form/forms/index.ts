import type { Form, FormId } from '../form';
import { loadForm } from '../load-form';
import { cchcXa2022 } from './cchc-xa-2022';

/** Every form the product knows, oldest first. A further form is one more folder and one more entry here. */
export const allForms: readonly Form[] = Object.freeze([cchcXa2022].map(loadForm));

/** The form an existing report was made with, or `undefined` where it is not one of ours. */
export function formById(id: FormId): Form | undefined {
  return allForms.find((form) => form.id === id);
}

/**
 * The form in force on a date (ISO); where none is, the newest, so that an officer is never left without one.
 */
export function formInForce(date: string): Form {
  const inForce = allForms.filter((form) => form.validFrom <= date && (form.validTo ?? '9999-12-31') >= date);
  const form = inForce[inForce.length - 1] ?? allForms[allForms.length - 1];
  if (!form) throw new Error('No form is defined');
  return form;
}
