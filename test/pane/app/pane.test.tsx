/** @jest-environment jsdom */
import { act } from 'react';
import { fakeSnapshot } from '../fake-workbook';
import { mountPane } from '../mount-pane';
import { details, form, result } from '../tiny-form';

const evaluate = () => result([]);
const selected = (pane: Awaited<ReturnType<typeof mountPane>>) =>
  pane.all('[role=tab][aria-selected=true]').map((tab) => tab.id);

test.each([
  ['ArrowRight', 'tab-appendices'],
  ['ArrowLeft', 'tab-files'],
  ['End', 'tab-files'],
  ['Home', 'tab-details'],
])('on the tabs %s chooses and focuses %s', async (key, tab) => {
  const pane = await mountPane({ evaluate });
  pane.all('[role=tab]')[0]?.focus();
  await pane.key(key);
  expect([selected(pane), document.activeElement?.id]).toEqual([[tab], tab]);
  expect(pane.all('[role=tab][tabindex="0"]').map(({ id }) => id)).toEqual([tab]);
  await pane.unmount();
});

test('the page says which language it is in', async () => {
  const vietnamese = await mountPane({ evaluate });
  expect(document.documentElement.lang).toBe('vi');
  await vietnamese.unmount();
  const english = await mountPane({ evaluate, language: 'en' });
  expect([document.documentElement.lang, english.text()]).toEqual(['en', expect.stringContaining('Appendices')]);
  await english.unmount();
});

test('Ctrl+Enter does the main action of the tab', async () => {
  const pane = await mountPane({ evaluate, snapshot: fakeSnapshot(form, details, {}) });
  const before = pane.workbook.calls.length;
  await pane.key('Enter', { ctrlKey: true });
  expect(pane.workbook.calls.slice(before)).toEqual(['read']);
  await pane.unmount();
});

test('injecting tells in a sentence what was made, and leaves the focus on the button', async () => {
  const pane = await mountPane({ evaluate });
  await pane.press('Phụ lục');
  pane.button('Chèn 2 phụ lục').focus();
  await pane.press('Chèn 2 phụ lục');
  expect(pane.statuses()).toContain(
    'Đã tạo 3 trang: Phụ lục 2, Phụ lục 3, Báo cáo. Tiếp theo: nhập số liệu vào các ô nền vàng nhạt, rồi mở thẻ Kiểm tra.',
  );
  expect(pane.focused()).toBe('Chèn, sửa lại 2 phụ lục');
  await pane.unmount();
});

test.each([
  ['told where the form has one', { ...form, supplementary: { id: 'BS', title: 'A', purpose: 'B', rows: [] } }, true],
  ['not spoken of where it has none', form, false],
] as const)('the sheet of supplementary figures is %s', async (_, ofForm, told) => {
  const pane = await mountPane({ evaluate, form: ofForm });
  await pane.press('Phụ lục');
  expect(pane.text().includes('trang Số liệu bổ sung')).toBe(told);
  await pane.unmount();
});

test('a foreign sheet in the way is told with its cure, as an alert that can be closed', async () => {
  const pane = await mountPane({ evaluate });
  pane.workbook.problem = { kind: 'foreign-sheet', sheet: 'Phụ lục 3' };
  await act(() => pane.controller.run('inject'));
  const alert = () =>
    pane
      .all('[role=alert]')
      .map((one) => one.textContent)
      .join('');
  expect(alert()).toContain('“Phụ lục 3”');
  expect(alert()).toContain('Đổi tên trang đó');
  await pane.press('Đóng');
  expect(alert()).toBe('');
  await pane.unmount();
});

test('while work runs its button stays in place but does nothing', async () => {
  const pane = await mountPane({ evaluate });
  await pane.press('Phụ lục');
  let finish = () => {};
  const { inject } = pane.workbook;
  pane.workbook.inject = (request) =>
    new Promise((resolve, reject) => {
      finish = () => {
        inject(request).then(resolve, reject);
      };
    });
  await pane.press('Chèn 2 phụ lục');
  const button = pane.button('Chèn 2 phụ lục');
  expect([button.getAttribute('aria-disabled'), button.hasAttribute('disabled')]).toEqual(['true', false]);
  expect(pane.all('[role=progressbar]').length).toBe(1);
  await pane.press('Chèn 2 phụ lục');
  await act(async () => finish());
  await act(() => pane.controller.goBack());
  expect(pane.workbook.calls.filter((call) => call.startsWith('inject'))).toEqual(['inject all']);
  await pane.unmount();
});

test.each([
  [
    'an error of a script',
    () => window.dispatchEvent(new ErrorEvent('error', { error: new Error('Hỏng'), message: 'Hỏng' })),
  ],
  [
    'a promise nobody caught',
    () => window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: new Error('Hỏng') })),
  ],
])('%s shows that the figures are safe, with details to copy', async (_, happen) => {
  const pane = await mountPane({ evaluate });
  await act(async () => {
    happen();
  });
  expect(pane.text()).toContain('Số liệu trong tệp không mất');
  expect(pane.all('.failure textarea').map((field) => (field as HTMLTextAreaElement).value)[0]).toContain('Hỏng');
  await pane.press('Chép chi tiết');
  expect(pane.statuses()).toContain('Chưa chép được tự động. Phần chi tiết đã được chọn sẵn, nhấn Ctrl + C để chép.');
  await pane.press('Thử lại');
  expect(pane.all('.failure')).toEqual([]);
  await pane.unmount();
});

test('a part that breaks while drawing leaves a readable page and a way on', async () => {
  const pane = await mountPane({ evaluate, snapshot: fakeSnapshot(form, details, {}) });
  const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = {
    ...result([]),
    get completion(): never {
      throw new Error('Hỏng khi vẽ');
    },
  };
  await act(async () => {
    pane.store.dispatch({ type: 'rechecked', report: fakeSnapshot(form, details, {}), evaluation: broken, edited: [] });
  });
  expect(pane.text()).toContain('Có trục trặc');
  pane.store.dispatch({
    type: 'rechecked',
    report: fakeSnapshot(form, details, {}),
    evaluation: result([]),
    edited: [],
  });
  await pane.press('Thử lại');
  expect(pane.all('[role=tab]').length).toBe(5);
  silenced.mockRestore();
  await pane.unmount();
});
