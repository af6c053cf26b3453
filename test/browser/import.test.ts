import { formInForce } from '../../src/core/form/forms';
import { sampleDetails, sampleSnapshot } from '../../src/core/sample/report-141';
import { sampleParagraphs } from '../../src/core/sample/report-141-paragraphs';
import { exportReport } from '../../src/docx';
import { violationsOf } from './accessibility';
import { cellOf, WorkbenchPage } from './workbench-page';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The letter that report 141 was sent as, in Word's format. */
async function letter(): Promise<Buffer> {
  const form = formInForce(sampleDetails.document.date);
  const rows = sampleSnapshot('typed').rows;
  return Buffer.from(
    await exportReport({ form, details: sampleDetails, rows, paragraphs: sampleParagraphs, explanations: [] }),
  );
}

/** What Word puts on the clipboard for a table. */
const COPIED = `<html><body><p>BÁO CÁO</p><p>Công tác cải cách hành chính quý III năm 2022</p><p>Phụ lục 2</p><table>
  <tr><td><p>STT</p></td><td><p>Chỉ tiêu thống kê</p></td><td><p>Đơn vị tính</p></td><td><p>Số liệu</p></td></tr>
  <tr><td><p>2.1</p></td><td><p>Số nhiệm vụ đề ra trong kế hoạch</p></td><td><p>Nhiệm vụ</p></td><td><p>44</p></td></tr>
</table></body></html>`;

/** A report written in Word comes into an empty workbook: chosen by the keyboard, copied, and dropped. */
describe('a report written elsewhere', () => {
  let workbench: WorkbenchPage;
  const expectAccessible = async (): Promise<void> => expect(await violationsOf(workbench.paneFrame())).toEqual([]);
  const focused = () => workbench.paneFrame().evaluate(() => document.activeElement?.textContent ?? '');
  const key = (name: string) => workbench.page.keyboard.press(name);
  /** Tabs on until the focus is on what has these words. */
  const tabTo = async (words: string): Promise<void> => {
    for (let step = 0; step < 80; step += 1) {
      const at = await workbench.paneFrame().evaluate(() => {
        const { activeElement: at } = document;
        if (!at || at === document.body) return '';
        const label = at.closest('label') ?? at;
        return `${label.textContent} ${at.getAttribute('aria-label') ?? ''}`;
      });
      if (at.includes(words)) return;
      await key('Tab');
    }
    throw new Error(`The Tab key never came to “${words}”`);
  };
  const chooseByKeys = async (file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> => {
    // What is told of a file is seen a moment before its work has ended.
    await workbench.pane.getByRole('progressbar').waitFor({ state: 'detached' });
    await tabTo('Chọn tệp');
    const [chooser] = await Promise.all([workbench.page.waitForEvent('filechooser'), key('Enter')]);
    await chooser.setFiles(file);
  };
  const figure = async (address: string) =>
    cellOf(await workbench.savedWorkbook(), 'Phụ lục 2', address)?.value ?? null;
  /** Saving the file is a click outside the pane: the keyboard goes on from the view's heading. */
  const backIntoView = () => workbench.pane.getByRole('heading', { name: 'Nhập từ báo cáo cũ' }).focus();

  beforeAll(async () => {
    workbench = await WorkbenchPage.launch();
    // From here on choosers are caught: begun at the first key, catching them may come after the chooser it opens.
    workbench.page.on('filechooser', () => undefined);
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.pane.getByLabel('Tên đơn vị').fill('UBND xã Quảng Thọ');
    await workbench.pane.getByLabel('Kỳ', { exact: true }).selectOption('Q3');
    await workbench.pane.getByLabel('Năm', { exact: true }).fill('2022');
    await workbench.pane.getByLabel('Ngày ký').fill('5/9/2022');
    await workbench.button('Lưu thông tin').click();
    await workbench.pane.getByText('Đã lưu vào tệp', { exact: true }).waitFor();
    await workbench.pane.getByRole('progressbar').waitFor({ state: 'detached' });
    await workbench.tab('Phụ lục').click();
    await workbench.button(/^Chèn 7 phụ lục/).click();
    await workbench.status(/Đã tạo \d+ trang/).waitFor();
  });
  afterAll(() => workbench?.close());

  test('its code is loaded when the view is opened', async () => {
    await workbench.tab('Báo cáo').click();
    const before = workbench.requests.length;
    await workbench.button(/^Nhập từ báo cáo cũ/).focus();
    await key('Enter');
    await workbench.pane.getByLabel('Hoặc dán nội dung báo cáo').waitFor();
    expect(workbench.requests.length).toBeGreaterThan(before);
    await workbench.screenshot('import-1-source');
    await expectAccessible();
  });

  test.each([
    ['a PDF', 'bao-cao.pdf', '%PDF-1.7', 'Đây là tệp PDF, không đọc trực tiếp được.'],
    ['a page called .docx', 'bao-cao.docx', '<html>', 'Đây không phải tệp Word (.docx)'],
  ])('%s is refused with what to do, and the view stays', async (_, name, content, told) => {
    await chooseByKeys({ name, mimeType: WORD, buffer: Buffer.from(content) });
    await workbench.pane.getByRole('alert').filter({ hasText: told }).waitFor();
    await expectAccessible();
    await workbench.screenshot('import-2-refused');
  });

  test('every figure is shown with where it stands, and nothing is written yet', async () => {
    await chooseByKeys({ name: 'bao-cao-141.docx', mimeType: WORD, buffer: await letter() });
    await workbench.pane.getByText('bao-cao-141.docx').waitFor();
    expect(await focused()).toBe('Nhập từ báo cáo cũ');
    await workbench.screenshot('import-3-found');
    await expectAccessible();
    expect(await figure('D7')).toBeNull();
  });

  test('one is left out by the keyboard, one of two values is chosen, and the rest is written', async () => {
    await backIntoView();
    await tabTo('Phụ lục 29/11');
    await key('Enter');
    await tabTo('trống → 09');
    await key('Space');
    // Of two values none is taken yet; the arrow goes round to the first.
    await tabTo('không lấy');
    await key('ArrowDown');
    await workbench.screenshot('import-4-figures');
    await expectAccessible();
    await key('Control+Enter');
    await workbench.status(/^Đã ghi \d+ số liệu, 4 thông tin vào tệp\.$/).waitFor();
    await workbench.screenshot('import-5-written');
    await expectAccessible();
    const saved = await workbench.savedWorkbook();
    expect(['D7', 'D9', 'D10'].map((address) => cellOf(saved, 'Phụ lục 2', address)?.value ?? null)).toEqual([
      null,
      44,
      null,
    ]);
    expect(cellOf(saved, 'Phụ lục 4', 'D20')?.value).toBe(541);
  });

  test('all of it is taken back', async () => {
    await workbench.button('Hoàn tác').click();
    await workbench.status('Đã hoàn tác, tệp trở lại như trước khi ghi.').waitFor();
    expect(await focused()).toBe('Nhập từ báo cáo cũ');
    expect(await figure('D9')).toBeNull();
  });

  test('what is copied in Word keeps its table', async () => {
    await workbench.button('Tệp khác').click();
    await workbench.pane.getByLabel('Hoặc dán nội dung báo cáo').focus();
    await workbench.paneFrame().evaluate(async (html) => {
      const kinds = { 'text/html': html, 'text/plain': 'BÁO CÁO' };
      const blobs = Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })] as const);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    }, COPIED);
    await key('Control+v');
    await workbench.pane.getByText('Nội dung đã dán').waitFor();
    await workbench.button('Ghi 1 mục vào tệp').waitFor();
  });

  test('a file is dropped wherever on the pane', async () => {
    await workbench.button('Tệp khác').click();
    await workbench.pane.getByLabel('Hoặc dán nội dung báo cáo').waitFor();
    await workbench.paneFrame().evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'bao-cao.txt', { type: 'text/plain' }));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    }, 'BÁO CÁO\nCông tác cải cách hành chính 6 tháng đầu năm 2022\nI. CÔNG TÁC CHỈ ĐẠO\n1. Về kế hoạch\nXã đã phân công {từng} bộ phận.');
    await workbench.pane.getByText('bao-cao.txt').waitFor();
    await expect(workbench.pane.getByLabel('Lấy từ báo cáo kỳ trước').isChecked()).resolves.toBe(true);
    await workbench.shrinkPane();
    const standard = workbench.pane.getByLabel(/^Bỏ 1 câu chuẩn ở các mục nhận lời văn/);
    await standard.focus();
    await key('Space');
    await workbench.screenshotPane('import-6-standard-left-out');
    await workbench.button('Ghi 1 mục vào tệp').click();
    const done = workbench.status(/^Đã ghi 1 đoạn văn vào tệp\. Đã bỏ 1 câu chuẩn/);
    await done.waitFor();
    await workbench.screenshotPane('import-7-standard-left-out');
    // Beside the buttons the sentence would stand in a column of single words.
    expect((await done.boundingBox())?.width).toBeGreaterThan(200);
    await workbench.widenPane();
    const report = (await workbench.savedWorkbook()).sheets.find(({ name }) => name === 'Báo cáo');
    const texts = [...(report?.cells.values() ?? [])].flatMap((row) =>
      [...row.values()].map(({ value }) => String(value).trim()),
    );
    expect(texts).toContain('Xã đã phân công {từng} bộ phận.');
  });

  test('nothing failed and nothing left the machine', () => {
    expect(workbench.errors).toEqual([]);
    expect(workbench.foreignRequests).toEqual([]);
  });
});
