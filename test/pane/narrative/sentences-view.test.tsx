/** @jest-environment jsdom */
import axe from 'axe-core';
import { act } from 'react';
import { fakeCell } from '../fake-workbook';
import { form, openNarrative } from './written-report';

let pane: Awaited<ReturnType<typeof openNarrative>>;
beforeEach(async () => {
  pane = await openNarrative();
  await act(async () => pane.store.dispatch({ type: 'report-view-chosen', view: 'sentences' }));
});
afterEach(() => pane.unmount());

const select = (id: string) => act(async () => pane.workbook.select(fakeCell(form, id)));
const uses = () => pane.all('.offer').map(({ textContent }) => textContent ?? '');

test('before a figure is selected it says what to select, and then that the list follows', async () => {
  await act(async () => pane.store.dispatch({ type: 'cell-looked-at', cell: undefined }));
  expect(pane.text()).toContain('Chọn một ô số liệu ở trang phụ lục: những câu');
  await select('PL2.2.1');
  expect(pane.text()).toContain('danh sách tự đổi theo');
  expect(pane.text()).not.toContain('Chọn một ô số liệu');
});

test('the list follows the selection, sentence by sentence', async () => {
  await select('PL2.2.1');
  expect(uses()).toEqual([
    expect.stringMatching(/mục I\.1 · lấy từ ô này.*đề ra 44 nhiệm vụ/),
    expect.stringMatching(/mục I\.1 · lấy từ ô này.*Cả năm có 44 việc/),
    expect.stringMatching(/mục I\.1 · gõ tay, nói về số liệu này.*đề ra 42 nhiệm vụ/),
    expect.stringMatching(/Phụ lục 2 · 2, tính từ ô này.*77,3%/),
  ]);
  expect(pane.all('mark').map(({ textContent }) => textContent)).toEqual(['44', '44', '42', '77,3%']);
  expect((await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })).violations).toEqual([]);
  await select('PL6.2.2');
  expect(pane.text()).toContain('Chưa có câu nào dùng số liệu này');
});

test('a selection on another sheet leaves the list; the button says that it is no figure', async () => {
  await select('PL2.2.1');
  await act(async () => pane.workbook.select({ sheet: 'Báo cáo', address: 'A11' }));
  expect(uses()).toHaveLength(4);
  await pane.press('Xem ô đang chọn');
  expect(pane.text()).toContain('Báo cáo, ô A11 không phải ô số liệu');
});

test('a sentence leads to its paragraph in the editor', async () => {
  await select('PL2.2.1');
  await act(async () => pane.all('.offer')[2]?.querySelector('button')?.click());
  expect(pane.field().value).toContain('đề ra 42 nhiệm vụ');
  expect(document.activeElement).toBe(pane.field());
});

test('a sentence leads to the sheet', async () => {
  await select('PL2.2.1');
  await act(async () => pane.all('.offer')[1]?.querySelectorAll('button')[1]?.click());
  expect(pane.workbook.calls).toContain('goTo Báo cáo!A13');
});

test('listening ends with the view', async () => {
  await pane.press('Quay lại');
  await select('PL2.2.1');
  expect(pane.store.get().narrative.cell).not.toEqual(fakeCell(form, 'PL2.2.1'));
});
