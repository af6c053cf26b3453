import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Download } from 'playwright-core';
import { violationsOf } from './accessibility';
import { cellOf, WorkbenchPage } from './workbench-page';

const REASON = 'Đã đối chiếu với sổ theo dõi; số liệu đúng như báo cáo.';
const FILE = 'bao-cao-cchc-quy-iii-2022-quang-tho.docx';

/** The sample's errors are explained one by one, and the official document goes out by either way. */
describe('the official document', () => {
  let workbench: WorkbenchPage;
  const violations = () => violationsOf(workbench.paneFrame());
  const toExport = async (): Promise<void> => {
    await workbench.tab('Báo cáo').click();
    const way = workbench.button(/^Xuất văn bản \.docx/);
    if (await way.isVisible()) await way.click();
  };
  const exported = async (): Promise<Download> => {
    await toExport();
    const [download] = await Promise.all([
      workbench.page.waitForEvent('download'),
      workbench.button(/^Xuất (lại )?\.docx$/).click(),
    ]);
    return download;
  };
  const clipboard = () =>
    workbench.paneFrame().evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const kinds = ['text/html', 'text/plain'];
      return Promise.all(kinds.map(async (kind) => (await item!.getType(kind)).text()));
    });

  beforeAll(async () => {
    workbench = await WorkbenchPage.launch();
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.file('Báo cáo mẫu').click();
    await workbench.pane.getByText('Đã điền 40/55 dòng phải điền.').waitFor();
  });
  afterAll(() => workbench?.close());

  test('errors that are not explained refuse it, and each leads to its finding', async () => {
    await toExport();
    expect(workbench.requests.filter((url) => /docx/.test(url))).toEqual([]);
    await workbench.button('Xuất .docx').click();
    await workbench.pane.getByText(/còn \d+ lỗi chưa sửa và chưa giải trình/).waitFor();
    await workbench.screenshot('8-export-refused');
    expect(await violations()).toEqual([]);
    await workbench.button('Phụ lục 8 · 6.1').click();
    await expect(workbench.paneFrame().evaluate(() => document.activeElement?.className)).resolves.toBe('finding-main');
  });

  test('each error is explained by keys; the sheet holds the reasons', async () => {
    await workbench.pane.locator('.finding[data-severity=error] .finding-main').first().focus();
    for (let more = await open(); more > 0; more = await open()) {
      await workbench.pane
        .locator('.finding[data-severity=error]:not(:has(.explanation-mark)) .finding-main')
        .first()
        .click();
      await workbench.button('Giải trình').click();
      await workbench.page.keyboard.type(REASON);
      await workbench.page.keyboard.press('Control+Enter');
      await workbench.pane.locator('textarea').waitFor({ state: 'detached' });
    }
    await workbench.screenshot('9-explained');
    expect(await violations()).toEqual([]);
    const saved = await workbench.savedWorkbook();
    expect(saved.sheets.map(({ name }) => name)).toContain('Giải trình');
    expect(cellOf(saved, 'Giải trình', 'E4')?.value).toBe(REASON);
    expect(cellOf(saved, 'Giải trình', 'E11')?.value).toBe(REASON);
  });
  const open = () => workbench.pane.locator('.finding[data-severity=error]:not(:has(.explanation-mark))').count();

  test('the file is saved under the unit’s name and says what the sheets say', async () => {
    const download = await exported();
    expect(download.suggestedFilename()).toBe(FILE);
    const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
    const xml = new TextDecoder().decode(parts['word/document.xml']);
    for (const said of ['QUẢNG THỌ', '99,8', 'Giải trình', REASON]) expect(xml).toContain(said);
    await workbench.screenshot('10-exported');
    expect(await violations()).toEqual([]);
  });

  test.each([
    ['the clipboard', () => undefined],
    ['the older way', () => workbench.paneFrame().evaluate(() => Object.assign(window, { ClipboardItem: undefined }))],
  ])('the whole text is copied by %s', async (_, prepare) => {
    await workbench.paneFrame().evaluate(() => navigator.clipboard.writeText(''));
    const Item = await workbench.paneFrame().evaluateHandle(() => window.ClipboardItem);
    await prepare();
    await workbench.button('Chép toàn văn để dán vào Word').click();
    await workbench.status(/^Đã chép/).waitFor();
    await workbench.paneFrame().evaluate((kept) => Object.assign(window, { ClipboardItem: kept }), Item);
    const [html = '', text = ''] = await clipboard();
    expect(html.match(/<table/g)?.length).toBeGreaterThanOrEqual(8);
    for (const said of [html, text]) for (const part of ['99,8', REASON]) expect(said).toContain(part);
  });

  test('a figure that changes expires its explanation, and the document says it is of before', async () => {
    await workbench.openSheet('Phụ lục 4');
    await workbench.type('D20', '542');
    await workbench.pane.getByText(/Tệp đã thay đổi từ lúc xuất/).waitFor();
    await workbench.button('Xuất lại .docx').click();
    await workbench.pane.getByText(/còn \d+ lỗi chưa sửa và chưa giải trình/).waitFor();
    await workbench.pane
      .getByText(/hết hiệu lực vì số liệu đã đổi/)
      .first()
      .waitFor();
  });

  test('nothing failed and nothing left the machine', () => {
    expect(workbench.errors).toEqual([]);
    expect(workbench.foreignRequests).toEqual([]);
  });
});
