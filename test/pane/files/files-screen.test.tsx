/** @jest-environment jsdom */
import { act } from 'react';
import { PAGE_SIZE } from '../../../src/pane/files/file-order';
import { chosenFile, fakeReportFiles, fileAnswer, fileFinding, unreadableAnswer } from '../fake-report-files';
import { fakeSnapshot } from '../fake-workbook';
import { mountPane } from '../mount-pane';
import { details, form, result } from '../tiny-form';

const EVIL = '<img src=x onerror=alert(1)>\u202e.xlsx';
const ANSWERS = {
  'hỏng.xlsx': unreadableAnswer('Tệp không phải sổ làm việc.'),
  'a.xlsx': fileAnswer('UBND xã A', [
    fileFinding('PL2.3', { value: '99,8', expected: '99,6', cause: 'Gõ nhầm.', cure: 'Sửa PL2.3.' }),
    fileFinding('document.date', { severity: 'warning', cell: null, value: '', expected: '' }),
  ]),
  [EVIL]: fileAnswer('<b>UBND</b>', [], { complete: false }),
};

type Pane = Awaited<ReturnType<typeof mountPane>>;

async function openFiles(names: readonly string[] = Object.keys(ANSWERS)): Promise<Pane> {
  const pane = await mountPane({ evaluate: () => result([]), reportFiles: fakeReportFiles(ANSWERS) });
  await pane.settle();
  await pane.press('Tổng hợp');
  if (names.length > 0) await act(() => pane.controller.files.choose(names.map(chosenFile), 0));
  return pane;
}

const titles = (pane: Pane) => pane.all('.file strong').map(({ textContent }) => textContent);
const lists = (pane: Pane) => pane.all('.sorted-list').map(({ textContent }) => textContent);

test('before anything is chosen, choosing is the main thing to do', async () => {
  const pane = await openFiles([]);
  expect(pane.all('[aria-keyshortcuts]').map(({ textContent }) => textContent)).toEqual(['Chọn tệp…']);
  expect(pane.text()).toContain('Không tệp nào rời khỏi máy này');
  await pane.unmount();
});

test('every file is told, trouble first, and nothing of it becomes markup', async () => {
  const pane = await openFiles();
  expect(titles(pane)).toEqual(['hỏng.xlsx', 'UBND xã A', '<b>UBND</b>']);
  expect(pane.all('.file-state').map(({ textContent }) => textContent)).toEqual([
    'Không đọc được',
    'Có lỗi: 1 lỗi, 1 cảnh báo',
    'Chưa điền đủ',
  ]);
  expect(pane.all('.file-name').map(({ textContent }) => textContent)).toContain(
    '<img src=x onerror=alert(1)>�.xlsx · quý III năm 2022',
  );
  expect(pane.all('img, b').length).toBe(0);
  expect(lists(pane)).toEqual(['Không cộng 1 tệphỏng.xlsx: Không đọc được']);
  await pane.unmount();
});

test('errors that the unit explains are told apart, and its words are shown', async () => {
  const explanation = { state: 'valid', text: 'Theo công văn 12.' } as const;
  const reportFiles = fakeReportFiles({
    'a.xlsx': fileAnswer(
      'UBND xã A',
      [fileFinding('PL2.1', { explanation }), fileFinding('PL2.2', { severity: 'info' })],
      {
        outcome: 'valid',
      },
    ),
  });
  const pane = await mountPane({ evaluate: () => result([]), reportFiles });
  await pane.settle();
  await pane.press('Tổng hợp');
  await act(() => pane.controller.files.choose([chosenFile('a.xlsx')], 0));
  expect(pane.all('.file-state').map(({ textContent }) => textContent)).toEqual([
    'Lỗi đã được giải trình: 1 lưu ý, 1 mục đã giải trình',
  ]);
  await pane.press('UBND xã A');
  expect(pane.text()).toContain('Giải trình của đơn vị:Theo công văn 12.');
  await pane.unmount();
});

test('by keyboard: down the list, into a file, its findings, and back to it', async () => {
  const pane = await openFiles();
  pane.all('.file-main')[0]?.focus();
  await pane.key('ArrowDown');
  expect(pane.focused()).toContain('UBND xã A');
  await act(async () => (document.activeElement as HTMLElement).click());
  expect(pane.focused()).toBe('UBND xã A');
  expect(pane.all('.finding').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/Phụ lục 2 · 3.*Phụ lục 2, ô D7.*99,8.*99,6.*Câu về dòng 3.*Gõ nhầm.*Sửa dòng 3/),
    expect.stringContaining('Ngày ký'),
  ]);
  await pane.key('Escape');
  expect(pane.focused()).toContain('UBND xã A');
  expect(pane.all('.file-main[tabindex="0"]').length).toBe(1);
  await pane.unmount();
});

test('a thousand files are drawn a page at a time, and the keyboard turns the pages', async () => {
  const pane = await openFiles(Array.from({ length: 1000 }, (_, at) => `xã ${String(at).padStart(4, '0')}.xlsx`));
  expect([pane.all('.file').length, pane.text()]).toEqual([PAGE_SIZE, expect.stringContaining('1–50 trong 1000 tệp')]);
  pane.all('.file-main')[0]?.focus();
  await pane.key('PageDown');
  expect([titles(pane)[0], pane.focused()]).toEqual([
    'UBND xã xã 0050.xlsx',
    expect.stringContaining('UBND xã xã 0050.xlsx'),
  ]);
  await pane.key('PageUp');
  await pane.key('PageUp');
  expect(titles(pane)[0]).toBe('UBND xã xã 0000.xlsx');
  await pane.focus('Trang sau');
  await pane.press('Trang sau');
  expect([titles(pane)[0], pane.focused()]).toEqual(['UBND xã xã 0050.xlsx', 'Trang sau']);
  await pane.unmount();
});

test('filters hide what turned out so', async () => {
  const pane = await openFiles();
  await pane.press('Có lỗi');
  expect(titles(pane)).toEqual(['hỏng.xlsx', '<b>UBND</b>']);
  await pane.press('Không đọc được');
  await pane.press('Chưa điền đủ');
  expect(pane.text()).toContain('Các tệp đang bị ẩn bởi bộ lọc');
  await pane.unmount();
});

test('who is missing is told against the list; a day that cannot be read too', async () => {
  const pane = await openFiles();
  await act(() => pane.controller.files.setUnits('UBND xã A\nUBND xã ?'));
  expect(lists(pane)).toContain('Chưa có báo cáo: 1 đơn vịUBND xã ?');
  expect(pane.statuses()).toContain('Không đọc được hạn nộp ở dòng 1: ghi như 15/9/2022.');
  expect(pane.text()).toContain('Có 1 tệp không cộng mà chưa rõ của đơn vị nào');
  await act(() => pane.controller.files.setUnits('UBND xã A'));
  expect(pane.text()).toContain('Cả 1 đơn vị trong danh sách đã có báo cáo.');
  expect(pane.text()).not.toContain('chưa rõ của đơn vị nào');
  pane.reportFiles.undecided.add('UBND xã A');
  await act(() => pane.controller.files.setUnits('UBND xã A'));
  expect(lists(pane)).toContain('Có gửi tệp nhưng chưa cộng: 1 đơn vịUBND xã A');
  expect(pane.text()).not.toContain('đã có báo cáo.');
  await pane.unmount();
});

test('the list is copied as text; where the web view refuses, it is there to be copied by hand', async () => {
  const pane = await openFiles();
  await act(() => pane.controller.files.setUnits('UBND xã B'));
  const copied: string[] = [];
  Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
  await pane.press('Chép danh sách');
  expect(copied[0]?.split('\n')).toEqual([
    'Không đọc được (1)',
    '- hỏng.xlsx: Tệp không phải sổ làm việc.',
    '',
    'Có lỗi (1)',
    '- UBND xã A (a.xlsx): 1 lỗi, 1 cảnh báo',
    '',
    'Chưa điền đủ (1)',
    '- <b>UBND</b> (<img src=x onerror=alert(1)>�.xlsx)',
    '',
    'Cộng được 2 báo cáo quý III năm 2022.',
    '',
    'Không cộng 1 tệp',
    '- hỏng.xlsx: Không đọc được',
    '',
    'Chưa có báo cáo: 1 đơn vị',
    '- UBND xã B',
    'Có 1 tệp không cộng mà chưa rõ của đơn vị nào; có thể là của đơn vị chưa có báo cáo.',
  ]);
  Object.assign(navigator, { clipboard: undefined });
  await pane.press('Chép danh sách');
  expect(pane.statuses()).toContain('Chưa chép được tự động. Danh sách đã được chọn sẵn, nhấn Ctrl + C để chép.');
  expect(pane.all('.text-to-copy textarea').map((field) => (field as HTMLTextAreaElement).value)).toEqual(copied);
  await pane.unmount();
});

test('a consolidation that stands there is asked about; leaving it closes the question', async () => {
  const pane = await openFiles();
  pane.workbook.consolidate = async () => ({ outcome: 'standing', mark: { reports: 7 } });
  await pane.press('Tổng hợp vào tệp này');
  expect(pane.all('[role=alert]').map(({ textContent }) => textContent)).toContainEqual(
    expect.stringContaining('đã có sổ tổng hợp 7 báo cáo'),
  );
  await pane.press('Giữ nguyên');
  expect(pane.text()).not.toContain('đã có sổ tổng hợp');
  await pane.unmount();
});

test.each([
  ['what was written', { outcome: 'written', created: ['Ma trận'], replaced: [] }, 'Đã ghi sổ tổng hợp'],
  ['a question', { outcome: 'standing', mark: { reports: 7 } }, 'đã có sổ tổng hợp 7 báo cáo'],
] as const)('%s is brought into sight above a list that was scrolled', async (_, result, words) => {
  const pane = await openFiles();
  pane.workbook.consolidate = async () => result;
  const shown: (string | null)[] = [];
  jest.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    shown.push(this.textContent);
  });
  await pane.press('Tổng hợp vào tệp này');
  expect(shown).toContainEqual(expect.stringContaining(words));
  jest.restoreAllMocks();
  await pane.unmount();
});

test('what was cancelled leaves the choice between reading on and leaving out', async () => {
  const pane = await openFiles([]);
  pane.reportFiles.holdAfter = 1;
  await act(async () => void pane.controller.files.choose(['a.xlsx', 'b.xlsx'].map(chosenFile), 3));
  expect(pane.text()).toContain('1/2 · b.xlsx');
  await pane.press('Hủy');
  expect(pane.statuses()).toEqual(
    expect.arrayContaining([
      'Đã dừng: đọc được 1 tệp, còn 1 tệp chưa đọc.',
      'Bỏ qua 3 tệp không phải .xlsx trong thư mục.',
    ]),
  );
  expect(pane.button('Tổng hợp vào tệp này').getAttribute('aria-disabled')).toBe('true');
  await pane.press('Bỏ 1 tệp chưa đọc');
  expect([titles(pane), pane.button('Lưu .xlsx').getAttribute('aria-disabled')]).toEqual([['UBND xã A'], null]);
  await pane.unmount();
});

test.each(['Thông tin', 'Phụ lục', 'Kiểm tra', 'Báo cáo'])(
  'over a consolidation the tab %s says what it is, and nothing of a report',
  async (tab) => {
    const snapshot = { ...fakeSnapshot(form, details, { 'PL2.1': 1 }), consolidation: { reports: 12 } };
    const pane = await mountPane({ evaluate: () => result([]), snapshot });
    await pane.settle();
    await pane.press(tab);
    expect(pane.all('.screen-scroll').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^.*Tệp đang mở là sổ tổng hợp 12 báo cáo, không phải báo cáo của một đơn vị/),
    ]);
    await pane.press('Sang thẻ Tổng hợp');
    expect(pane.store.get().tab).toBe('files');
    await pane.unmount();
  },
);

test('files dropped on the pane are taken, and the pane is not left for them', async () => {
  const pane = await openFiles([]);
  const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
    dataTransfer: { items: [], files: [new File(['x'], 'a.xlsx')] },
  });
  await act(async () => void document.dispatchEvent(drop));
  await act(() => pane.controller.goBack());
  expect([drop.defaultPrevented, titles(pane)]).toEqual([true, ['UBND xã A']]);
  await pane.unmount();
});
