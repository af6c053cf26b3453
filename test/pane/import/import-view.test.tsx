/** @jest-environment jsdom */
import axe from 'axe-core';
import { act } from 'react';
import { HEAD, openImport, row, SECTION, title } from './open-import';

type Pane = Awaited<ReturnType<typeof openImport>>;
let pane: Pane | undefined;
afterEach(() => pane?.unmount());
const open = async (...given: Parameters<typeof openImport>): Promise<Pane> => (pane = await openImport(...given));

/** Contrast needs a real browser: it is looked at there. */
async function violations(): Promise<readonly string[]> {
  const found = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

const THIS = title('quý III năm 2022');
const applied = ({ workbook }: Pane) => workbook.calls.filter((call) => /^(apply|edit|save|undo)/.test(call));

describe('a report of the same period', () => {
  test('has its certain figures ticked for blank cells, and nothing is written before the button is pressed', async () => {
    const here = await open({ 'PL2.2.2': 30, 'PL2.7': 1 });
    await here.paste(...THIS, HEAD, row('PL2.1', '09'), row('PL2.2.2', '34'), row('PL2.7', '1'));
    expect(here.box('Nhập lại báo cáo này').checked).toBe(true);
    await here.press('Phụ lục 2');
    expect(here.text()).toContain('trống → 09');
    expect(here.text()).toContain('30 → 34');
    expect(here.text()).toContain('1 số liệu đã có đúng như vậy trong ô.');
    expect([here.box('trống → 09').checked, here.box('30 → 34').checked]).toEqual([true, false]);
    expect(applied(here)).toEqual([]);
    expect(await violations()).toEqual([]);
    await here.press('Ghi 1 mục vào tệp');
    expect(applied(here)).toEqual(['apply PL2.1']);
    expect(here.workbook.snapshot?.rows.get('PL2.2.2')?.value).toBe(30);
    expect(here.text()).toContain('Đã ghi 1 số liệu vào tệp.');
  });

  test('a typed figure is overwritten only where it is ticked', async () => {
    const here = await open({ 'PL2.2.2': 30 });
    await here.paste(...THIS, HEAD, row('PL2.2.2', '34'));
    expect(here.button('Ghi vào tệp').getAttribute('aria-disabled')).toBe('true');
    await here.press('Phụ lục 2');
    await here.tick('30 → 34');
    await here.press('Ghi 1 mục vào tệp');
    expect(here.workbook.snapshot?.rows.get('PL2.2.2')?.value).toBe(34);
    await here.focus('Hoàn tác');
    await here.press('Hoàn tác');
    expect(here.workbook.snapshot?.rows.get('PL2.2.2')?.value).toBe('30');
    expect(here.focused()).toBe('Nhập từ báo cáo cũ');
  });

  test('a figure in doubt says why, and only a person ticks it', async () => {
    const here = await open();
    await here.paste(...THIS, HEAD, row('PL7.1.1', '7000', 'Nghìn đồng'));
    await here.press('Phụ lục 7');
    expect(here.text()).toContain('Xem lại: đơn vị tính khác mẫu.');
    expect(here.box('trống → 7.000').checked).toBe(false);
    await here.press('Chọn hết mục chắc chắn');
    expect(here.box('trống → 7.000').checked).toBe(false);
    await here.tick('trống → 7.000');
    expect(here.button('Ghi 1 mục')).toBeTruthy();
  });

  test('of two values a person chooses one or none; the sentence is shown with its number marked', async () => {
    const here = await open();
    await here.paste(
      ...THIS,
      ...SECTION,
      'Kế hoạch đề ra 42 nhiệm vụ.',
      'Phụ lục 2',
      HEAD,
      row('PL2.2.1', '44'),
      row('PL2.1', '9'),
    );
    await here.press('Phụ lục 2');
    expect(here.text()).toContain('Văn bản ghi nhiều giá trị khác nhau');
    expect(here.all('mark').map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(['44', '42']));
    expect(here.box('không lấy').checked).toBe(true);
    expect(await violations()).toEqual([]);
    await here.tick('trống → 42');
    await here.press('Ghi 2 mục');
    expect(here.workbook.snapshot?.rows.get('PL2.2.1')?.value).toBe(42);
    expect(here.text()).toContain('42 (đã có trong ô)');
    expect(here.text()).toContain('42 → 44');
  });

  test('a computed row is compared with what is ticked, and never written', async () => {
    const here = await open();
    await here.paste(...THIS, HEAD, row('PL2.2', '50'), row('PL2.2.1', '44'), row('PL2.2.2', '34'));
    await here.press('Dòng tự tính');
    expect(here.text()).toContain('Văn bản ghi 50, tính từ số liệu ra 77.');
    await here.press('Bỏ chọn hết');
    expect(here.text()).not.toContain('Dòng tự tính');
    await here.press('Chọn hết mục chắc chắn');
    await here.press('Ghi 2 mục');
    expect(applied(here)).toEqual(['apply PL2.2.1 PL2.2.2']);
  });

  test('leads to a figure’s cell and back', async () => {
    const here = await open();
    await here.paste(...THIS, HEAD, row('PL2.1', '9'));
    await here.press('Phụ lục 2');
    await here.press('Đi tới ô');
    expect(here.workbook.calls).toContain('goTo Phụ lục 2!D7');
    expect(here.button('Về chỗ cũ')).toBeTruthy();
    expect(here.text()).toContain('trống → 09');
  });

  test('details and paragraphs are written where they are ticked, and all of it is taken back', async () => {
    const here = await open();
    await here.paste(
      'Số: 9/BC-UBND',
      ...THIS,
      ...SECTION,
      'Đoạn đã có.',
      'Xã đã phân công {từng} bộ phận.',
      HEAD,
      row('PL2.1', '9'),
    );
    expect(here.text()).toContain('1 đoạn đã có trên trang Báo cáo.');
    await here.press('Lời văn mục I.1');
    await here.tick('Xã đã phân công');
    await here.press('Thông tin báo cáo');
    expect(here.text()).toContain('141/BC-UBND → 9/BC-UBND');
    await here.tick('9/BC-UBND');
    const before = here.workbook.snapshot?.paragraphs;
    await here.press('Ghi 3 mục');
    expect(here.text()).toContain('Đã ghi 1 số liệu, 1 đoạn văn, 1 thông tin vào tệp.');
    expect(here.workbook.snapshot?.details.document.number).toBe('9/BC-UBND');
    expect(here.workbook.snapshot?.paragraphs.map(({ text }) => text)).toContain('Xã đã phân công {từng} bộ phận.');
    await here.press('Hoàn tác');
    expect(here.workbook.snapshot?.details.document.number).toBe('141/BC-UBND');
    expect(here.workbook.snapshot?.paragraphs.map(({ text }) => text)).toEqual(before?.map(({ text }) => text));
    expect(here.statuses().join(' ')).toContain('Đã hoàn tác, tệp trở lại như trước khi ghi.');
  });
});

describe('last period’s report', () => {
  test('gives its text as a start, its plans only on demand, and its own figures not at all', async () => {
    const here = await open();
    await here.paste(
      ...title('6 tháng đầu năm 2022'),
      ...SECTION,
      'Trong 6 tháng đầu năm 2022, xã đã phân công.',
      HEAD,
      row('PL2.2.1', '44'),
      row('PL2.2.2', '20'),
    );
    expect(here.box('Lấy từ báo cáo kỳ trước').checked).toBe(true);
    await here.press('Lời văn mục I.1');
    expect(here.box('Trong 6 tháng').checked).toBe(true);
    expect(here.all('mark').map(({ textContent }) => textContent)).toEqual(['6 tháng đầu năm 2022']);
    await here.press('Phụ lục 2');
    expect(here.box('trống → 44').checked).toBe(false);
    expect(here.text()).not.toContain('trống → 20');
    await here.press('Số liệu riêng của kỳ trước');
    expect(here.text()).toContain('Số nhiệm vụ đã hoàn thành20');
    await here.tick('Nhập lại báo cáo này');
    await here.wait(() => here.store.get().importing.use === 'same-report');
    expect(here.text()).toContain('trống → 20');
  });
});

test('where the document tells no period, nothing is offered before a person says what it is for', async () => {
  const here = await open();
  await here.paste(HEAD, row('PL2.1', '9'));
  expect(here.text()).toContain('Không thấy kỳ báo cáo');
  expect(here.text()).toContain('Chọn một cách dùng');
  expect(here.all('.button-primary')).toEqual([]);
  await here.tick('Nhập lại báo cáo này');
  await here.wait(() => here.store.get().importing.use === 'same-report');
  expect(here.button('Ghi 1 mục')).toBeTruthy();
});

test('what cannot be placed is shown with its text', async () => {
  const here = await open();
  await here.paste(...THIS, HEAD, row('PL2.1', '9'), '9\tSố buổi họp\tBuổi\t12\t');
  await here.press('Không xếp được');
  expect(here.text()).toContain('Dòng không có trong biểu mẫu');
  expect(here.text()).toContain('9 | Số buổi họp | Buổi | 12');
});

test('a file that is no report is told with what to do, and another may be chosen', async () => {
  const here = await open();
  const file = (name: string, text: string) => ({ name, bytes: async () => new TextEncoder().encode(text) });
  await act(() => here.importing.readFile(file('a.pdf', '%PDF-1.7')));
  expect(here.text()).toContain('Đây là tệp PDF, không đọc trực tiếp được.');
  expect(here.all('[role=alert] .outcome').length).toBe(1);
  expect(await violations()).toEqual([]);
  await act(() => here.importing.readFile(file('a.txt', [...THIS, HEAD, row('PL2.1', '9')].join('\n'))));
  expect(here.text()).toContain('a.txt · Kỳ: Quý III 2022');
  await here.press('Tệp khác');
  expect(here.text()).toContain('Hoặc dán nội dung báo cáo');
});

test('what was pasted is still in the box when a person goes back to it', async () => {
  const here = await open();
  await here.paste(...THIS, HEAD, row('PL2.1', '9'));
  await here.press('Tệp khác');
  expect((document.getElementById('import-text') as HTMLTextAreaElement).value).toContain('quý III năm 2022');
});

test('a search that is given up midway leaves the pasted text in its box, and nothing found', async () => {
  const here = await open();
  const { services } = here.controller.work;
  const tools = await services.importTools();
  // It has no end but the button, which is there once the pane has drawn the first step.
  const importSteps: typeof tools.importSteps = function* () {
    for (;;) {
      here
        .all('button')
        .find(({ textContent }) => textContent === 'Hủy')
        ?.click();
      yield { done: 1, all: 2 };
    }
  };
  const endless = jest.spyOn(services, 'importTools').mockResolvedValue({ ...tools, importSteps });
  const lines = [...THIS, ...SECTION, 'Kế hoạch có 44 nhiệm vụ.'];
  await here.type('import-text', lines.join('\n'));
  await here.press('Tìm số liệu');
  await here.wait(() => here.store.get().work === undefined);
  expect(here.store.get().importing.found).toBeUndefined();
  expect((document.getElementById('import-text') as HTMLTextAreaElement).value).toBe(lines.join('\n'));
  expect(applied(here)).toEqual([]);
  endless.mockRestore();
  await here.press('Tìm số liệu');
  await here.wait(() => here.store.get().importing.found !== undefined);
  expect(here.text()).toContain('Lời văn mục I.1');
});

test('a table pasted from Word keeps its cells', async () => {
  const here = await open();
  const html = `<p>Phụ lục 2</p><table>${[HEAD, row('PL2.1', '9')]
    .map(
      (line) =>
        `<tr>${line
          .split('\t')
          .map((cell) => `<td><p>${cell}</p></td>`)
          .join('')}</tr>`,
    )
    .join('')}</table>`;
  const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
    clipboardData: { getData: (type: string) => (type === 'text/html' ? html : 'Phụ lục 2') },
  });
  await act(async () => void document.getElementById('import-text')?.dispatchEvent(event));
  await here.wait(() => here.store.get().importing.found !== undefined);
  expect(event.defaultPrevented).toBe(true);
  expect(here.store.get().importing.found?.proposal.figures.map(({ indicator }) => indicator)).toEqual(['PL2.1']);
});

test('a workbook without appendices is told to get them first', async () => {
  const here = await open();
  here.workbook.snapshot = here.workbook.snapshot && { ...here.workbook.snapshot, rows: new Map() };
  await act(() => here.controller.check());
  expect(here.text()).toContain('Chèn phụ lục trước, rồi nhập.');
  await here.press('Sang thẻ Phụ lục');
  expect(here.store.get().tab).toBe('appendices');
});

test('what changed on the sheet meanwhile is told and left alone', async () => {
  const here = await open({ 'PL2.1': null });
  await here.paste(...THIS, HEAD, row('PL2.1', '9'));
  here.workbook.problem = { kind: 'figure-changed', place: { sheet: 'Phụ lục 2', address: 'D7' }, text: '7' };
  await here.press('Ghi 1 mục');
  expect(here.text()).toContain('vừa đổi thành “7”');
  expect(here.text()).not.toContain('Đã ghi');
  expect(here.button('Ghi 1 mục')).toBeTruthy();
});
