import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../core/rule/finding';
import { FailureNotice } from './app/failure-notice';
import { UnsupportedPage } from './app/unsupported-page';
import { failureOf } from './controller/failure-detail';
import { textOf } from './text/languages';

/** Says in place of the pane that it cannot run here, and what is needed. */
export function showUnsupported(root: HTMLElement, language: Language): void {
  show(root, language, <UnsupportedPage text={textOf(language)} />);
}

/** Says in place of the pane that it could not start; trying again loads it anew. */
export function showStartFailure(root: HTMLElement, language: Language, thrown: unknown): void {
  const text = textOf(language);
  show(
    root,
    language,
    <main className="whole-page">
      <h1>{text.product}</h1>
      <FailureNotice failure={failureOf(thrown, new Date())} text={text} onRetry={() => window.location.reload()} />
    </main>,
  );
}

function show(root: HTMLElement, language: Language, page: ReactElement): void {
  document.documentElement.lang = language;
  createRoot(root).render(page);
}
