import type { Form } from '../../core/form/form';

/**
 * What each appendix is about, short enough for a narrow pane: its title without the words that all titles of the form
 * begin with, in sentence case. In the order of the form's appendices.
 */
export function appendixSubjects(form: Form): readonly string[] {
  const titles = form.appendices.map(({ title }) => title.normalize('NFC').split(' '));
  const first = titles[0] ?? [];
  const differs = first.findIndex((word, at) => titles.some((title) => title[at] !== word));
  const shared = titles.length < 2 || differs < 0 ? 0 : differs;
  return titles.map((title) => sentenceCase(title.slice(shared).join(' ')));
}

function sentenceCase(title: string): string {
  const lower = title.toLocaleLowerCase('vi');
  return lower.charAt(0).toLocaleUpperCase('vi') + lower.slice(1);
}
