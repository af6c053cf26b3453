/** @jest-environment jsdom */
import { act } from 'react';
// First: it gives jsdom what the builders of files need.
import { openImport, SECTION, title } from './open-import';
import { compound } from '../../file/compound-bytes';
import { paragraph, wordBytes } from '../../file/docx/word-parts';

type Pane = Awaited<ReturnType<typeof openImport>>;
let pane: Pane | undefined;
afterEach(() => pane?.unmount());
const open = async (): Promise<Pane> => (pane = await openImport());

const THIS = title('quý III năm 2022');
const added = ({ workbook }: Pane): string[] =>
  (workbook.snapshot?.paragraphs ?? []).filter(({ section }) => section === 'I.1').map(({ text }) => text);

test.each([
  ['a page of HTML called .docx', () => new TextEncoder().encode('<html>'), 'Đây không phải tệp Word'],
  ['an encrypted document', () => compound('EncryptedPackage'), 'Tệp được đặt mật khẩu mở'],
  ['a document that unpacks without end', () => wordBytes('x'.repeat(21 * 2 ** 20)), 'Nội dung tệp quá lớn'],
  ['half a document', () => wordBytes(paragraph('Một')).subarray(0, 300), 'Tệp bị thiếu phần cuối'],
])('%s is told with what to do; what stands in the box stays', async (_, bytes, told) => {
  const here = await open();
  await here.type('import-text', 'Đã dán từ trước.');
  await act(() => here.importing.readFile({ name: 'bao-cao.docx', bytes: async () => bytes() }));
  const [alert] = here.all('[role=alert] .outcome');
  expect(alert?.textContent).toContain(told);
  expect(alert?.textContent).toMatch(/Hãy|chọn/);
  expect((document.getElementById('import-text') as HTMLTextAreaElement).value).toBe('Đã dán từ trước.');
  expect(here.store.get().failure).toBeUndefined();
  expect(here.workbook.calls.filter((call) => /^(apply|edit|save)/.test(call))).toEqual([]);
});

test.each([
  ['of 5,000 words', 5_000],
  ['too long for one cell', 9_000],
])('a paragraph %s is written with every word', async (_, count) => {
  const here = await open();
  const words = Array.from({ length: count }, (_, index) => `chữ${index}`);
  await here.paste(...THIS, ...SECTION, `Xã ${words.join(' ')}.`);
  await here.press('Lời văn mục I.1');
  await here.tick('Xã chữ0');
  const before = added(here).length;
  await here.press('Ghi 1 mục');
  const written = added(here).slice(before);
  expect(written.join(' ').split(/\s+/)).toEqual(`Xã ${words.join(' ')}.`.split(' '));
  expect(Math.max(...written.map(({ length }) => length))).toBeLessThanOrEqual(32_767);
});

test('what looks like a figure of ours stays the words that it is', async () => {
  const here = await open();
  const text = 'Kế hoạch có {PL9.9} việc, {PL2.2.1} xong, {{ và }.';
  await here.paste(...THIS, ...SECTION, text);
  await here.press('Lời văn mục I.1');
  await here.tick('Kế hoạch có');
  await here.press('Ghi 1 mục');
  expect(added(here)).toContain(text);
});
