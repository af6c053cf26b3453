/** @jest-environment jsdom */
import { act } from 'react';
import type { Snapshot } from '../../../src/core/report/snapshot';
import type { WriteReportDocument, WrittenDocument } from '../../../src/pane/report/export-outcome';
import { fakeSnapshot } from '../fake-workbook';
import { mountPane } from '../mount-pane';
import { details, finding, form, result } from '../tiny-form';

const FILE = 'bao-cao-cchc-quy-iii-2022-thu.docx';
const wrong = finding('PL2.1', 'error', { message: 'PL2.1 sai.' });
const document141: WrittenDocument = {
  outcome: 'written',
  bytes: new Uint8Array([80, 75, 3, 4]),
  html: '<p>Báo cáo</p>',
  text: 'Báo cáo',
  explained: 0,
  dropped: [],
};
const written =
  (more: Partial<WrittenDocument> = {}): WriteReportDocument =>
  async () => ({ ...document141, ...more });
const refused: WriteReportDocument = async () => ({
  outcome: 'refused',
  message: 'Chưa xuất được: còn 1 lỗi.',
  errors: [{ finding: wrong, message: 'PL2.1 sai.', cure: 'Sửa PL2.1 hoặc ghi giải trình.' }],
});

let clicked: string[];
let blobs: Blob[];
beforeEach(() => {
  clicked = [];
  blobs = [];
  URL.createObjectURL = (blob) => `blob:test/${blobs.push(blob as Blob)}`;
  URL.revokeObjectURL = (url) => void clicked.push(`let go of ${url}`);
  HTMLAnchorElement.prototype.click = function click() {
    clicked.push(`${this.download} ${this.href}`);
  };
});

async function opened(
  write: WriteReportDocument,
  snapshot: Snapshot | undefined = fakeSnapshot(form, details, { 'PL2.1': 9 }),
) {
  const pane = await mountPane({ evaluate: () => result([wrong]), snapshot, write });
  await pane.press('Báo cáo');
  await pane.press('Xuất văn bản .docx');
  return pane;
}
const exported = async (write: WriteReportDocument) => {
  const pane = await opened(write);
  await pane.key('Enter', { ctrlKey: true });
  return pane;
};

test('the document is written from a fresh reading, and saved once under the unit’s name', async () => {
  const pane = await exported(written());
  expect(pane.workbook.calls.filter((call) => call === 'read')).toHaveLength(2);
  expect(clicked).toEqual([`${FILE} blob:test/1`]);
  expect([blobs[0]?.size, blobs[0]?.type]).toEqual([4, expect.stringContaining('wordprocessingml')]);
  expect(pane.text()).toContain(`Đã xuất ${FILE} lúc 00:00.`);
  await pane.press('Kiểm tra');
  await pane.press('Báo cáo');
  expect(clicked).toHaveLength(1);
  expect(pane.all('a.button').map((link) => link.getAttribute('download'))).toEqual([FILE]);
  await pane.press('Xuất lại .docx');
  expect(clicked).toEqual([`${FILE} blob:test/1`, 'let go of blob:test/1', `${FILE} blob:test/2`]);
  await pane.unmount();
});

const completion = [{ appendix: 'PL2', due: 17, filled: 15 }];

test.each([
  ['rows still blank', details, { completion }, 'Báo cáo', ['Còn 2 dòng phụ lục phải điền.']],
  [
    'a sentence without its figure',
    details,
    { completion },
    'Đã ban hành …… văn bản',
    ['còn chỗ ghi “……”', 'Còn 2 dòng'],
  ],
  [
    'details still missing',
    { ...details, document: { ...details.document, number: '' }, addressees: [] },
    { completion: [] },
    'Số: ……',
    ['còn chỗ ghi “……”', 'Còn thiếu: số, ký hiệu, kính gửi.'],
  ],
  ['nothing missing', details, { completion: [] }, 'Báo cáo', []],
])('what the document still lacks is said: %s', async (_, filled, more, text, said) => {
  const snapshot = fakeSnapshot(form, filled, { 'PL2.1': 9 });
  const pane = await mountPane({ evaluate: () => result([], more), snapshot, write: written({ text }) });
  await pane.press('Báo cáo');
  await pane.press('Xuất văn bản .docx');
  await pane.key('Enter', { ctrlKey: true });
  for (const words of said) expect(pane.text()).toContain(words);
  expect(pane.all('.screen-scroll [data-severity=warning]')).toHaveLength(said.length > 0 ? 1 : 0);
  expect(pane.text().includes('……')).toBe(text.includes('……'));
  await pane.unmount();
});

test('what came of it goes into a status that stood there before, and is read out', async () => {
  const pane = await opened(written());
  const [status] = pane.all('.screen-scroll > [role=status]');
  expect(status?.textContent).toBe('');
  await pane.key('Enter', { ctrlKey: true });
  expect([status?.isConnected, status?.textContent]).toEqual([true, expect.stringContaining(`Đã xuất ${FILE}`)]);
  await pane.unmount();
});

test('what is explained and what was left out are told', async () => {
  const pane = await exported(written({ explained: 3, dropped: ['Đã bỏ ký tự (U+0001).'] }));
  expect(pane.text()).toContain('Kèm giải trình 3 nội dung');
  expect(pane.text()).toContain('Đã bỏ ký tự (U+0001).');
  await pane.unmount();
});

test('a document of figures that changed since says so', async () => {
  const pane = await exported(written());
  expect(pane.text()).not.toContain('Tệp đã thay đổi');
  await act(async () => pane.workbook.restructure());
  expect(pane.text()).not.toContain('Tệp đã thay đổi');
  await act(async () => pane.workbook.edit({ 'PL2.2': 3 }));
  expect(pane.text()).toContain('Tệp đã thay đổi từ lúc xuất');
  await pane.unmount();
});

test('a refusal leads to each finding, filters and tab notwithstanding', async () => {
  const pane = await opened(refused);
  await act(async () => pane.store.dispatch({ type: 'severity-toggled', severity: 'error' }));
  await pane.press('Xuất .docx');
  expect(pane.text()).toContain('Chưa xuất được: còn 1 lỗi.');
  expect(pane.text()).toContain('Sửa dòng 1 hoặc ghi giải trình.');
  expect(clicked).toEqual([]);
  await pane.press('Phụ lục 2 · 1');
  expect(pane.store.get()).toMatchObject({ tab: 'check', check: { asked: true, hidden: [], current: wrong.id } });
  expect(document.activeElement?.className).toBe('finding-main');
  await pane.press('Giải trình');
  expect(pane.all('textarea')).toHaveLength(1);
  await pane.unmount();
});

test('without a report sheet there is nothing to export yet', async () => {
  const pane = await opened(written(), { ...fakeSnapshot(form, details, {}), paragraphs: [] });
  expect(pane.text()).toContain('Tệp chưa có trang Báo cáo.');
  await pane.press('Xuất .docx');
  expect(clicked).toEqual([]);
  await pane.unmount();
});

test('what breaks can be tried again', async () => {
  let times = 0;
  const pane = await exported(async () => {
    times += 1;
    if (times === 1) throw new Error('Không tải được');
    return document141;
  });
  expect([clicked, pane.text()]).toEqual([[], expect.stringContaining('Không tải được')]);
  await pane.press('Thử lại');
  expect(clicked.filter((each) => each.startsWith(FILE))).toHaveLength(1);
  await pane.unmount();
});

describe('the second way', () => {
  const copied = async (ways: { readonly item?: boolean; readonly refuses?: boolean; readonly command?: boolean }) => {
    const taken: Record<string, string>[] = [];
    class Item {
      constructor(readonly kinds: Record<string, Blob>) {}
    }
    Object.assign(globalThis, { ClipboardItem: ways.item ? Item : undefined });
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        write: async ([item]: [Item]) => {
          if (ways.refuses) throw new DOMException('Nope', 'NotAllowedError');
          taken.push(Object.fromEntries(Object.entries(item.kinds).map(([kind, blob]) => [kind, `${blob.size}`])));
        },
      },
    });
    document.execCommand = () => {
      if (!ways.command) return false;
      const data: Record<string, string> = {};
      const event = Object.assign(new Event('copy', { bubbles: true, cancelable: true }), {
        clipboardData: { setData: (kind: string, text: string) => void (data[kind] = text) },
      });
      document.dispatchEvent(event);
      taken.push(data);
      return event.defaultPrevented;
    };
    const pane = await exported(written());
    await pane.press('Chép toàn văn để dán vào Word');
    const said = pane.text();
    const focused = document.activeElement?.textContent;
    await pane.unmount();
    return { taken, said, focused };
  };

  test('is offered with what it is for', async () => {
    const pane = await exported(written());
    expect(pane.text()).toContain('bấm nút, mở Word, nhấn Ctrl+V');
    await pane.unmount();
  });

  test('puts rich and plain text on the clipboard', async () => {
    const { taken, said } = await copied({ item: true });
    expect(taken).toEqual([{ 'text/html': '16', 'text/plain': '9' }]);
    expect(said).toContain('Đã chép.');
  });

  test.each([{ item: false }, { item: true, refuses: true }])('goes the older way where %j', async (ways) => {
    const { taken, said } = await copied({ ...ways, command: true });
    expect(taken).toEqual([{ 'text/html': '<p>Báo cáo</p>', 'text/plain': 'Báo cáo' }]);
    expect(said).toContain('Đã chép.');
    expect(document.querySelector('[contenteditable]')).toBeNull();
  });

  test('says so where the machine lets neither', async () => {
    const { taken, said } = await copied({ item: true, refuses: true });
    expect(taken).toEqual([]);
    expect(said).toContain('Máy không cho chép từ khung này.');
  });
});
