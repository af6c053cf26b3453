import axe from 'axe-core';
import { act } from 'react';
import type { ParagraphReading, Snapshot } from '../../../src/core/report/snapshot';
import { validate } from '../../../src/core/rule/validate';
import { factsOf, form, linked, report, typed } from '../../core/editor/report';
import { fakeCell } from '../fake-workbook';
import { mountPane } from '../mount-pane';

export { form };

const FIGURES = { 'PL2.2.1': 44, 'PL2.2.2': 34 };

/** Paragraphs as they stand on the sheet, a row each. */
const PARAGRAPHS: readonly ParagraphReading[] = [
  { section: 'I.1', paragraph: 'tieu-de', text: '1. Về kế hoạch cải cách hành chính', edited: false },
  { section: 'I.1', paragraph: 'ke-hoach-cchc', text: '', formula: '=""', edited: false },
  typed('I.1', 'Kế hoạch CCHC đề ra 42 nhiệm vụ, đã hoàn thành 34 nhiệm vụ.'),
  linked('I.1', 'Cả năm có {PL2.2.1} việc.', factsOf(FIGURES)),
  { section: 'V', paragraph: 'tieu-de', text: 'V. KIẾN NGHỊ, ĐỀ XUẤT', edited: false },
  { ...typed('V', '7'), formula: '=3+4' },
].map((paragraph, row) => ({ ...paragraph, cell: { sheet: 'Báo cáo', address: `A${row + 10}` } }));

function snapshot(): Snapshot {
  const made = report(FIGURES, PARAGRAPHS);
  const rows = [...made.rows].map(([id, row]) => [id, { ...row, cell: fakeCell(form, id) }] as const);
  return { ...made, rows: new Map(rows) };
}

/** The pane with section I.1 of a report open for writing; our own rules judge it. */
export async function openNarrative() {
  const evaluate = (read: Snapshot) => validate(read, form, { language: 'vi' });
  const pane = await mountPane({ form, snapshot: snapshot(), evaluate });
  await pane.settle();
  await act(async () => pane.store.dispatch({ type: 'report-view-chosen', view: 'narrative' }));
  await pane.press('I.1. Về kế hoạch');
  const paragraphs = () => pane.all('.paragraph');
  return {
    ...pane,
    paragraphs,
    /** Presses a button within the paragraph at that place. */
    pressIn: (index: number, words: string) =>
      act(async () => {
        const buttons = [...(paragraphs()[index]?.querySelectorAll<HTMLElement>('button') ?? [])];
        const button = buttons.find((one) => `${one.textContent} ${one.getAttribute('aria-label')}`.includes(words));
        if (!button) throw new Error(`No “${words}” in ${paragraphs()[index]?.textContent}`);
        button.focus();
        button.click();
      }),
    field: () => document.getElementById('paragraph-text') as HTMLTextAreaElement,
    write: (text: string) => pane.type('paragraph-text', text),
    /** What stands on the sheet of section I.1. */
    standing: () =>
      (pane.workbook.snapshot?.paragraphs ?? [])
        .filter(({ section, paragraph }) => section === 'I.1' && paragraph !== 'tieu-de')
        .map(({ paragraph, text, edited }) => (paragraph && !edited ? paragraph : text)),
  };
}

/** What axe finds on the page. Contrast needs a real browser: it is looked at there. */
export async function violations(): Promise<readonly string[]> {
  const found = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}
