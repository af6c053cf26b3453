/** @jest-environment jsdom */
import { act } from 'react';
import type { Snapshot } from '../../../src/core/report/snapshot';
import type { Finding, Severity } from '../../../src/core/rule/finding';
import { fakeSnapshot } from '../fake-workbook';
import { mountPane } from '../mount-pane';
import { details, finding, form, restored, result } from '../tiny-form';

const SEVERITY: Readonly<Record<number, Severity>> = { 7: 'info', 8: 'warning', 9: 'error' };

/** A finding at every row that holds 7 (info), 8 (warning) or 9 (error); rows that hold 99 have an overwritten formula. */
function evaluate({ rows }: Snapshot) {
  const findings = [...rows.values()].flatMap((row): readonly Finding[] => {
    if (row.value === 99)
      return [finding(row.indicator, 'error', { ...restored(row.indicator, '99', '50'), value: '99', expected: '50' })];
    const severity = SEVERITY[Number(row.value)];
    return severity
      ? [finding(row.indicator, severity, { value: String(row.value), expected: '1', cause: 'Gõ nhầm.' })]
      : [];
  });
  return result(findings);
}

const checked = (figures: Readonly<Record<string, number>>, more = {}) =>
  mountPane({
    evaluate,
    action: 'validate',
    snapshot: fakeSnapshot(form, details, { 'PL2.1': 1, ...figures }),
    ...more,
  });

const items = (pane: Awaited<ReturnType<typeof mountPane>>) =>
  pane.all('.finding-place').map((place) => place.textContent);
const inHand = (pane: Awaited<ReturnType<typeof mountPane>>) =>
  pane.all('.finding[data-current] .finding-place').map((place) => place.textContent);
const goneTo = (pane: Awaited<ReturnType<typeof mountPane>>) =>
  pane.workbook.calls.filter((call) => call.startsWith('goTo'));

test('before checking: an invitation and how much is filled in', async () => {
  const pane = await mountPane({ evaluate, snapshot: fakeSnapshot(form, details, { 'PL2.1': 9 }) });
  expect(pane.text()).toContain('Chưa kiểm tra lần nào');
  expect(pane.text()).toContain('Đã điền 2/5 dòng phải điền.');
  expect(items(pane)).toEqual([]);
  await pane.unmount();
});

test('without appendices it leads to injecting', async () => {
  const pane = await mountPane({ evaluate });
  await pane.press('Kiểm tra');
  expect(pane.text()).toContain('Tệp này chưa có phụ lục nào');
  await pane.press('Sang thẻ Phụ lục');
  expect(pane.store.get().tab).toBe('appendices');
  await pane.unmount();
});

test('with nothing filled in there is no wall of findings, unless asked for', async () => {
  const empty = (snapshot: Snapshot) => ({
    ...evaluate(snapshot),
    completion: [{ appendix: 'PL2', due: 3, filled: 0 }],
  });
  const pane = await mountPane({
    evaluate: empty,
    action: 'validate',
    snapshot: fakeSnapshot(form, details, { 'PL2.1': 9 }),
  });
  expect([items(pane), pane.text()]).toEqual([[], expect.stringContaining('Các phụ lục chưa có số liệu nào')]);
  await pane.press('Tới ô cần điền đầu tiên');
  expect(goneTo(pane)).toEqual(['goTo Phụ lục 2!D7']);
  await pane.press('Vẫn xem danh sách');
  expect(items(pane)).toEqual(['Phụ lục 2 · 1']);
  await pane.unmount();
});

test('a pass claims what was read, no more', async () => {
  const pane = await checked({});
  expect(pane.statuses().join(' ')).toBe(
    'Không thấy lỗi trong 5 dòng đã đọc ở 2 phụ lục.Phần mềm chỉ đối chiếu các con số với nhau; số liệu gốc đúng hay sai vẫn cần người lập xem lại.',
  );
  await pane.unmount();
});

test('incomplete is no pass', async () => {
  const incomplete = (snapshot: Snapshot) => ({ ...evaluate(snapshot), outcome: 'incomplete' as const });
  const pane = await mountPane({ evaluate: incomplete, action: 'validate', snapshot: fakeSnapshot(form, details, {}) });
  expect(pane.statuses().join(' ')).toContain('Chưa kết luận được: còn 3 dòng phải điền.');
  expect(pane.text()).not.toContain('Không thấy lỗi');
  await pane.unmount();
});

test('findings come by severity, then appendix, counted by role=status and on the tab', async () => {
  const pane = await checked({ 'PL2.1': 7, 'PL2.2': 9, 'PL3.1': 8, 'PL3.2': 9 });
  expect(items(pane)).toEqual(['Phụ lục 2 · 2', 'Phụ lục 3 · 2', 'Phụ lục 3 · 1', 'Phụ lục 2 · 1']);
  expect(pane.all('h3, h4').map((title) => title.textContent)).toEqual([
    'Lỗi',
    'Phụ lục 2',
    'Phụ lục 3',
    'Cảnh báo',
    'Phụ lục 3',
    'Lưu ý',
    'Phụ lục 2',
  ]);
  expect(pane.statuses().join(' ')).toContain('Thấy 2 lỗi, 1 cảnh báo, 1 lưu ý.');
  expect(pane.all('#tab-check')[0]?.textContent).toContain('2 lỗi');
  await pane.unmount();
});

test('filters hide a severity and show it again', async () => {
  const pane = await checked({ 'PL2.1': 8, 'PL2.2': 9 });
  await pane.press('Lỗi 1');
  expect([items(pane), pane.button('Lỗi 1').getAttribute('aria-pressed')]).toEqual([['Phụ lục 2 · 1'], 'false']);
  await pane.press('Cảnh báo 1');
  expect(pane.text()).toContain('Các mục đang bị ẩn bởi bộ lọc');
  await pane.press('Lỗi 1');
  expect(items(pane)).toEqual(['Phụ lục 2 · 2']);
  await pane.unmount();
});

test('the list is one tab stop; arrows, Home and End move in it and open what they reach', async () => {
  const pane = await checked({ 'PL2.1': 9, 'PL2.2': 9, 'PL3.1': 9 });
  expect(pane.all('.finding-main[tabindex="0"]').length).toBe(1);
  pane.all('.finding-main')[0]?.focus();
  for (const [key, place] of [
    ['ArrowDown', 'Phụ lục 2 · 2'],
    ['End', 'Phụ lục 3 · 1'],
    ['ArrowDown', 'Phụ lục 3 · 1'],
    ['ArrowUp', 'Phụ lục 2 · 2'],
    ['Home', 'Phụ lục 2 · 1'],
  ] as const) {
    await pane.key(key);
    expect([key, inHand(pane), pane.all('.finding-main[tabindex="0"]').length]).toEqual([key, [place], 1]);
    expect(pane.focused()).toContain(place);
  }
  expect(goneTo(pane)).toEqual([]);
  await pane.unmount();
});

test('pressing a finding opens it and leads to its cell; the way back is in sight', async () => {
  const pane = await checked({ 'PL2.2': 9 });
  await pane.press('Phụ lục 2 · 2');
  expect([inHand(pane), goneTo(pane)]).toEqual([['Phụ lục 2 · 2'], ['goTo Phụ lục 2!D8']]);
  expect(pane.text()).toContain('Nguyên nhân:Gõ nhầm.');
  await pane.press('Về chỗ cũ: Phụ lục 2, ô D8');
  expect(pane.all('.back-strip')).toEqual([]);
  await pane.unmount();
});

test('next and previous lead from cell to cell, by button and by Alt and arrows, and say where', async () => {
  const pane = await checked({ 'PL2.1': 9, 'PL3.1': 9 });
  await pane.press('Mục tiếp theo');
  pane.button('Mục tiếp theo').focus();
  await pane.key('ArrowDown', { altKey: true });
  expect(goneTo(pane)).toEqual(['goTo Phụ lục 2!D7', 'goTo Phụ lục 3!D7']);
  expect(pane.statuses()).toContain('Mục 2 trong 2. Phụ lục 3 · 1: Câu về dòng 1.');
  await pane.key('ArrowUp', { altKey: true });
  expect([inHand(pane), pane.focused()]).toEqual([['Phụ lục 2 · 1'], 'BUTTON']);
  await pane.key('Backspace', { ctrlKey: true });
  expect(goneTo(pane).at(-1)).toBe('goTo Phụ lục 2!D8');
  await pane.unmount();
});

test('after an edit what was mended goes quietly: the focus stays on the finding in hand', async () => {
  const pane = await checked({ 'PL2.1': 9, 'PL2.2': 9, 'PL3.1': 9 });
  await pane.press('Phụ lục 2 · 2');
  await act(async () => pane.workbook.edit({ 'PL2.1': 1 }));
  expect([items(pane), inHand(pane)]).toEqual([['Phụ lục 2 · 2', 'Phụ lục 3 · 1'], ['Phụ lục 2 · 2']]);
  expect(pane.focused()).toContain('Phụ lục 2 · 2');
  expect(pane.statuses().join(' ')).toContain('Đã hết: Phụ lục 2 · 1.');
  await pane.unmount();
});

test('when the finding in hand is mended the focus goes to the next, at last to the summary', async () => {
  const pane = await checked({ 'PL2.1': 9, 'PL2.2': 9 });
  await pane.press('Phụ lục 2 · 1');
  await act(async () => pane.workbook.edit({ 'PL2.1': 1 }));
  expect([inHand(pane), pane.focused()]).toEqual([['Phụ lục 2 · 2'], expect.stringContaining('Phụ lục 2 · 2')]);
  await act(async () => pane.workbook.edit({ 'PL2.2': 1 }));
  expect(document.activeElement?.id).toBe('check-summary');
  await pane.unmount();
});

test('an edit takes no focus from elsewhere', async () => {
  const pane = await checked({ 'PL2.1': 9, 'PL2.2': 9 });
  await act(() => pane.controller.step(1));
  pane.button('Kiểm tra lại').focus();
  await act(async () => pane.workbook.edit({ 'PL2.1': 1 }));
  expect(pane.focused()).toBe('Kiểm tra lại');
  await pane.unmount();
});

test('a quick fix is looked at before it is made; Esc leaves everything and gives the focus back', async () => {
  const pane = await checked({ 'PL2.3': 99 });
  await pane.press('Phụ lục 2 · 3');
  pane.button('Khôi phục công thức').focus();
  await act(async () => pane.all('#quick-fix')[0]?.click());
  await pane.settle();
  expect(pane.all('.change')[0]?.textContent).toBe('Phụ lục 2 · 39950 (tự tính)');
  await pane.key('Escape');
  expect([pane.all('.preview'), document.activeElement?.id]).toEqual([[], 'quick-fix']);
  expect(pane.workbook.calls.filter((call) => call.startsWith('apply'))).toEqual([]);
  await pane.unmount();
});

test('every overwritten formula is listed, restored at once, and undone', async () => {
  const pane = await checked({ 'PL2.3': 99, 'PL3.2': 99 });
  await pane.press('Khôi phục công thức (2)');
  await pane.settle();
  expect(pane.all('.change th').map((place) => place.textContent)).toEqual(['Phụ lục 2 · 3', 'Phụ lục 3 · 2']);
  await pane.press('Khôi phục cả 2 ô');
  expect([items(pane), pane.text()]).toEqual([[], expect.stringContaining('Đã sửa 2 ô.')]);
  expect(document.activeElement).not.toBe(document.body);
  // A long list is scrolled to the finding in hand: the way back stands outside of what scrolls.
  expect(pane.all('.screen-scroll').map((one) => one.textContent?.includes('Hoàn tác'))).toEqual([false]);
  await pane.press('Hoàn tác');
  expect(pane.workbook.calls).toContain('undo D9 D8');
  expect(document.activeElement?.id).toBe('check-summary');
  await pane.unmount();
});

test('consequences are folded under their cause, each with its own way to its cell', async () => {
  const cause = finding('PL2.1', 'error', { consequences: [finding('PL3.1')] });
  const pane = await mountPane({
    evaluate: () => result([cause]),
    action: 'validate',
    snapshot: fakeSnapshot(form, details, { 'PL2.1': 9 }),
  });
  expect(items(pane)).toEqual(['Phụ lục 2 · 1']);
  await pane.press('Phụ lục 2 · 1');
  expect(pane.button('1 mục kéo theo').tagName).toBe('SUMMARY');
  await act(async () => pane.all('.consequence button')[0]?.click());
  expect(goneTo(pane).at(-1)).toBe('goTo Phụ lục 3!D7');
  await pane.unmount();
});

test('a finding about a detail leads to its field', async () => {
  const pane = await mountPane({
    evaluate: () => result([finding('document.date', 'warning')]),
    action: 'validate',
    snapshot: fakeSnapshot(form, details, { 'PL2.1': 9 }),
  });
  await pane.press('Ngày ký');
  await pane.settle();
  expect(document.activeElement?.id).toBe('detail-document.date');
  await pane.unmount();
});

test('a cell left in edit mode is told with what to do first', async () => {
  const pane = await checked({ 'PL2.1': 9 });
  pane.workbook.problem = { kind: 'cell-being-edited' };
  await pane.press('Mục tiếp theo');
  expect(
    pane
      .all('[role=alert]')
      .map((alert) => alert.textContent)
      .join(''),
  ).toContain('Nhấn Enter trong ô đó');
  await pane.unmount();
});
