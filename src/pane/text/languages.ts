import type { Language } from '../../core/rule/finding';
import { en } from './en';
import type { PaneText } from './pane-text';
import { vi } from './vi';

const TABLES: Readonly<Record<Language, PaneText>> = { vi, en };

/** The sentences of a language. */
export function textOf(language: Language): PaneText {
  return TABLES[language];
}

/** The pane's language for a host's display language (`vi-VN`, `en-US`): English where the host is English, else Vietnamese. */
export function languageOf(displayLanguage: string | undefined): Language {
  return /^en\b/i.test(displayLanguage ?? '') ? 'en' : 'vi';
}
