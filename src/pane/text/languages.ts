import type { Language } from '../../core/rule/finding';
import type { PaneText } from './pane-text';
import { vi } from './vi';

const loaded: Partial<Record<Language, PaneText>> & { readonly vi: PaneText } = { vi };

/** Loads the sentences of a language; the Vietnamese are there from the start, and few ask for others. */
export async function loadText(language: Language): Promise<void> {
  if (language === 'en') loaded.en ??= (await import('./en')).en;
}

/** The sentences of a language; in Vietnamese where it was not loaded, since something must be said. */
export function textOf(language: Language): PaneText {
  return loaded[language] ?? loaded.vi;
}

/** The pane's language for a host's display language (`vi-VN`, `en-US`): English where the host is English, else Vietnamese. */
export function languageOf(displayLanguage: string | undefined): Language {
  return /^en\b/i.test(displayLanguage ?? '') ? 'en' : 'vi';
}
