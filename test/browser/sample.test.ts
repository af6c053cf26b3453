import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkbook } from '../../src/file/write-workbook';
import { newWorkbook } from '../../src/host/workbook-model/new-workbook';
import { violationsOf } from './accessibility';
import { cellOf, WorkbenchPage } from './workbench-page';

/** The sample as a newcomer tries it, and files of every kind. */
describe('the sample report', () => {
  let workbench: WorkbenchPage;
  const folder = mkdtempSync(join(tmpdir(), 'phuluc-'));

  beforeAll(async () => {
    workbench = await WorkbenchPage.launch();
  });
  afterAll(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const validate = async (): Promise<void> => {
    await workbench.tab('Kiểm tra').click();
    await workbench.button(/^Kiểm tra( lại)?$/).click();
    await workbench
      .status(/Thấy \d+|Không thấy lỗi|Chưa kết luận/)
      .first()
      .waitFor();
  };

  test('is opened with its mistakes, and they are found', async () => {
    await workbench.file('Báo cáo mẫu').click();
    await workbench.page.getByRole('status').filter({ hasText: 'Đã mở báo cáo mẫu' }).waitFor();
    await workbench.pane.getByText('Đã điền 40/55 dòng phải điền.').waitFor();
    await validate();
    for (const [row, value, expected] of [
      ['Phụ lục 4 · 3.2', '99,8', '99,6'],
      ['Phụ lục 7 · 1', 'trống', '7,9'],
      ['Phụ lục 8 · 6.1', '26', '100'],
      ['Phụ lục 8 · 6.2', '56', '0'],
      ['Phụ lục 8 · 6.3.1', '90', '34'],
    ] as const) {
      const finding = workbench.pane.getByRole('listitem').filter({ hasText: row }).first();
      await expect(finding.innerText()).resolves.toEqual(expect.stringMatching(new RegExp(`${value}[^]*${expected}`)));
    }
    await workbench.openSheet('Phụ lục 4');
    await workbench.screenshot('6-sample');
  });

  test('the count of errors covers no letter of its tab in a narrow pane', async () => {
    await workbench.shrinkPane();
    await workbench.screenshotPane('sample-1-narrow');
    const [badge, words] = await workbench.tab('Kiểm tra').evaluate((tab) => {
      const letters = document.createRange();
      letters.selectNodeContents(tab.firstChild ?? tab);
      return [tab.querySelector('.tab-badge'), letters].map((one) => one?.getBoundingClientRect());
    });
    await workbench.widenPane();
    expect(badge?.bottom).toBeLessThanOrEqual((words?.top ?? 0) + 1);
    expect(badge?.top).toBeGreaterThanOrEqual(0);
  });

  test('the keyboard alone leads from finding to cell and back', async () => {
    await workbench.pane
      .getByRole('region', { name: 'Danh sách lỗi, cảnh báo và lưu ý' })
      .getByRole('button')
      .first()
      .focus();
    await workbench.page.keyboard.press('Enter');
    await workbench.pane.getByRole('button', { name: /^Về chỗ cũ/ }).waitFor();
    await expect(workbench.nameBox.inputValue()).resolves.toMatch(/PL4_3_2|D19/);
    await workbench.page.keyboard.press('Control+Backspace');
    await workbench.pane.getByRole('button', { name: /^Về chỗ cũ/ }).waitFor({ state: 'detached' });
  });

  test('overwritten formulas are shown before they are restored, and can be put back', async () => {
    await workbench.button(/^Khôi phục công thức \(\d+\)/).click();
    await workbench.pane.getByText(/công thức đã bị ghi đè/).waitFor();
    await workbench.screenshot('7-restore-preview');
    const frame = workbench.page.frames().find((each) => each.url().includes('pane-workbench'));
    expect(frame && (await violationsOf(frame))).toEqual([]);
    await workbench.button(/^Khôi phục cả/).click();
    await workbench.status(/^Đã sửa \d+ ô/).waitFor();
    const restored = await workbench.savedWorkbook();
    expect(cellOf(restored, 'Phụ lục 4', 'D19')).toMatchObject({ value: 99.6, formula: expect.stringContaining('=') });
    await workbench.button('Hoàn tác').click();
    await workbench.status(/Đã hoàn tác/).waitFor();
    const undone = await workbench.savedWorkbook();
    expect(cellOf(undone, 'Phụ lục 4', 'D19')?.value).toBe(99.8);
    expect(cellOf(undone, 'Phụ lục 4', 'D19')?.formula).toBeUndefined();
  });

  test('a saved file opens again as it was', async () => {
    const path = join(folder, 'bao-cao.xlsx');
    writeFileSync(path, writeWorkbook(await workbench.savedWorkbook()));
    await workbench.page.locator('input[type=file]').setInputFiles(path);
    await workbench.page.getByRole('status').filter({ hasText: 'Đã mở bao-cao.xlsx' }).waitFor();
    await workbench.pane.getByText('Đã điền 40/55 dòng phải điền.').waitFor();
  });

  test.each([
    ['something else', 'khac.xlsx', Buffer.from('<html></html>'), /khac\.xlsx/],
    ['an old .xls', 'cu.xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /cu\.xlsx/],
  ])('%s is refused in words, and the open workbook stays', async (_, name, bytes, message) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    await workbench.page.locator('input[type=file]').setInputFiles(path);
    await workbench.page.getByRole('alert').filter({ hasText: message }).waitFor();
    await workbench.pane.getByText('Đã điền 40/55 dòng phải điền.').waitFor();
  });

  test('a workbook that is not ours is left as it is until the person injects', async () => {
    const path = join(folder, 'nguoi-khac.xlsx');
    writeFileSync(path, writeWorkbook(newWorkbook()));
    await workbench.page.locator('input[type=file]').setInputFiles(path);
    await workbench.page.getByRole('status').filter({ hasText: 'Đã mở nguoi-khac.xlsx' }).waitFor();
    await workbench.tab('Kiểm tra').click();
    await workbench.pane.getByText(/chưa có phụ lục nào/).waitFor();
    expect((await workbench.savedWorkbook()).sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  test('nothing failed and nothing left the machine', () => {
    expect(workbench.errors).toEqual([]);
    expect(workbench.foreignRequests).toEqual([]);
  });
});
