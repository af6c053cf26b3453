/** @jest-environment jsdom */
import { act } from 'react';
import { openNarrative, violations } from './written-report';

let pane: Awaited<ReturnType<typeof openNarrative>>;
beforeEach(async () => {
  pane = await openNarrative();
});
afterEach(() => pane.unmount());

const TYPED = 'Kế hoạch CCHC đề ra 42 nhiệm vụ, đã hoàn thành 34 nhiệm vụ.';

describe('numbers are linked', () => {
  test('after each was shown in its sentence', async () => {
    await pane.pressIn(1, 'Liên kết 1 số');
    expect(pane.all('.offer').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/đã hoàn thành 34 nhiệm vụ.*34 → Phụ lục 2 · 2\.2: Số nhiệm vụ đã hoàn thành/),
    ]);
    expect(pane.standing()).toContain(TYPED);
    expect(await violations()).toEqual([]);
    await pane.press('Liên kết 1 số');
    const linked = pane.workbook.snapshot?.paragraphs.find(({ text }) => text === TYPED);
    expect(linked?.formula).toContain('PL2_2_2');
    await act(async () => pane.workbook.edit({ 'PL2.2.2': 35 }));
    expect(pane.paragraphs()[1]?.textContent).toContain('đã hoàn thành 35');
  });

  test('none chosen, nothing to do', async () => {
    await pane.pressIn(1, 'Liên kết 1 số');
    await act(async () => document.querySelector<HTMLElement>('.offer input')?.click());
    expect(pane.button('Liên kết 0 số').getAttribute('aria-disabled')).toBe('true');
    await pane.press('Hủy');
    expect(document.activeElement?.id).toBe('paragraph-I.1-1-edit');
  });
});
