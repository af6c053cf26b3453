import type { Language } from '../finding';
import { enMessages } from './en';
import { enTerms } from './en-terms';
import type { CommonPlaceholder, MessageTemplate, Placeholder } from './template';
import type { Terms, UnfilledCauseWords } from './terms';
import { viMessages } from './vi';
import { viTerms } from './vi-terms';

export type MessageKey = keyof typeof viMessages;

type TextOf<T extends MessageTemplate> = Extract<T[keyof T], string>;

/** The placeholders of a message that its check must fill. */
export type WordOf<K extends MessageKey> = Exclude<Placeholder<TextOf<(typeof viMessages)[K]>>, CommonPlaceholder>;

/** Everything a language says. */
export interface LanguageTable {
  readonly messages: Readonly<Record<MessageKey, MessageTemplate>>;
  readonly terms: Terms;
}

export const languages: Readonly<Record<Language, LanguageTable>> = Object.freeze({
  vi: { messages: viMessages, terms: viTerms },
  en: { messages: enMessages, terms: enTerms },
});

type ForeignWords = {
  [K in MessageKey]: Exclude<Placeholder<TextOf<(typeof enMessages)[K]>>, WordOf<K> | CommonPlaceholder>;
}[MessageKey];

type Nothing<T extends never> = T;

/** Does not compile where a language asks for a word that nobody fills. */
export type LanguagesAgree = Nothing<
  ForeignWords | UnfilledCauseWords<typeof viTerms> | UnfilledCauseWords<typeof enTerms>
>;
