import type { Form, FormId } from '../../form/form';
import { cchcXa2022Mentions } from './cchc-xa-2022';
import { compileMentions, type CompiledMentions } from './compile-mentions';
import type { MentionTable } from './mention-pattern';

const TABLES: ReadonlyMap<FormId, MentionTable> = new Map([['cchc-xa-2022', cchcXa2022Mentions]]);
const NONE: CompiledMentions = Object.freeze({
  mentions: new Map(),
  absences: new Map(),
  cumulative: new Set<string>(),
});

const compiled = new WeakMap<Form, CompiledMentions>();

/** How texts speak of a form's figures; a form without a table has no mentions, and no number is guessed at. */
export function mentionsOf(form: Form): CompiledMentions {
  const table = TABLES.get(form.id);
  if (!table) return NONE;
  let mentions = compiled.get(form);
  if (!mentions) {
    mentions = compileMentions(form, table);
    compiled.set(form, mentions);
  }
  return mentions;
}
