import type { Form, FormId } from '../../form/form';
import { allForms } from '../../form/forms';
import { type Narrative, loadNarrative } from '../load-narrative';
import type { ParagraphDefinition } from '../paragraph';
import { cchcXa2022Paragraphs } from './cchc-xa-2022';

const DEFINITIONS: ReadonlyMap<FormId, readonly ParagraphDefinition[]> = new Map([
  ['cchc-xa-2022', cchcXa2022Paragraphs],
]);

const narratives: ReadonlyMap<FormId, Narrative> = new Map(
  allForms.map((form) => [form.id, loadNarrative(form, DEFINITIONS.get(form.id) ?? [])]),
);

/** The standard paragraphs of a form; a form without any has the headings and room for the user's own. */
export function narrativeOf(form: Form): Narrative {
  return narratives.get(form.id) ?? { form: form.id, paragraphs: [] };
}
