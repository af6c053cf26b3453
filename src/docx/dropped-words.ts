import type { Language } from '../core/rule/finding';
import { fillTemplate } from '../core/rule/messages/template';
import type { DroppedCharacters } from './document-plan';
import { REFUSAL_TEXTS } from './refusal-texts';

/** Enough of a text to know it by. */
const SHOWN = 60;

/** What is said of characters that were left out, cause and cure in one. */
export function droppedWords({ text, characters }: DroppedCharacters, language: Language = 'vi'): string {
  const known = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return fillTemplate(REFUSAL_TEXTS[language].dropped, { text: known, characters: characters.join(', ') });
}
