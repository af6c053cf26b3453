import type { Form, FormId, IndicatorId } from '../../form/form';
import { WORD_END, WORD_START } from '../letter';
import { withVocabulary } from '../mentions/with-vocabulary';
import { cchcXa2022Topics } from './cchc-xa-2022';
import type { Topic } from './topic';

/** A topic with its words ready to be looked for in folded text. */
export interface CompiledTopic {
  readonly figures: readonly IndicatorId[];
  readonly words?: RegExp;
}

const TABLES: ReadonlyMap<FormId, readonly Topic[]> = new Map([['cchc-xa-2022', cchcXa2022Topics]]);
const compiled = new WeakMap<Form, readonly CompiledTopic[]>();

/** The topics of a form; none for a form without a table. */
export function topicsOf(form: Form): readonly CompiledTopic[] {
  let topics = compiled.get(form);
  if (!topics) {
    topics = (TABLES.get(form.id) ?? []).map(({ figures, words }) => ({
      figures,
      words: words === undefined ? undefined : new RegExp(`${WORD_START}(?:${withVocabulary(words)})${WORD_END}`),
    }));
    compiled.set(form, topics);
  }
  return topics;
}
