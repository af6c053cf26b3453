import { reportFile, unitData } from '../cli/report-files';
import { Keyboard } from './keyboard';
import { upload, WorkbenchPage } from './workbench-page';

const UNIT = 'UBND xã Quảng Thọ';
const SOUND = upload('nay.xlsx', reportFile(unitData(UNIT, { 'PL2.2.1': 44, 'PL2.2.2': 34 })));
const BEFORE = upload(
  'truoc.xlsx',
  reportFile({ ...unitData(UNIT, { 'PL2.2': 41.5, 'PL4.3.2': 98.5 }), period: { year: 2022, kind: 'H1' } }),
);

/** The tab Báo cáo by keys alone, in a pane as small as Excel makes it. */
describe('the keyboard alone', () => {
  let workbench: WorkbenchPage;
  let keyboard: Keyboard;

  beforeAll(async () => {
    workbench = await WorkbenchPage.launch();
    keyboard = new Keyboard(workbench);
    // From here on choosers are caught: begun at the key, catching them may come after the chooser it opens.
    workbench.page.on('filechooser', () => undefined);
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.shrinkPane();
    await workbench.file('Báo cáo mẫu').click();
    await workbench.pane.getByText('Đã điền 40/55 dòng phải điền.').waitFor();
    await keyboard.listen();
  });
  afterAll(() => workbench?.close());

  test('arrow keys go along the tabs, past the one whose view is open', async () => {
    await workbench.tab('Kiểm tra').focus();
    await keyboard.press('ArrowRight');
    expect(await keyboard.tabTo(/^Xuất văn bản/)).toHaveLength(5);
    await keyboard.press('Enter');
    await workbench.button('Xuất .docx').waitFor();
    await keyboard.onHeading('Xuất văn bản .docx');
    await keyboard.tabTo(/^Báo cáo$/, 'Shift+Tab');
    const along = [];
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowRight'])
      along.push((await keyboard.press(key)).name);
    expect(along.map((name) => name.replace(/ ?\d.*/, ''))).toEqual(['Tổng hợp', 'Báo cáo', 'Kiểm tra', 'Báo cáo']);
  });

  test('an export that is refused says so, and leads to the finding', async () => {
    await keyboard.tabTo(/^Xuất \.docx$/);
    await keyboard.press('Enter');
    await keyboard.heard(/còn \d+ lỗi chưa sửa và chưa giải trình/);
    expect(await keyboard.focused()).toMatchObject({ name: 'Xuất .docx', seen: true });
    await workbench.screenshotPane('keyboard-1-refused');
    await keyboard.tabTo(/^Phụ lục 8 · 6\.5/, 'Shift+Tab');
    await keyboard.press('Enter');
    await workbench.pane.locator('.finding-main:focus').waitFor();
    expect(await keyboard.focused()).toMatchObject({
      name: expect.stringMatching(/^Lỗi: Phụ lục 8 · 6\.5/),
      seen: true,
    });
    await workbench.screenshotPane('keyboard-2-finding');
  });

  test('a way back leads to the button that had led there', async () => {
    await keyboard.tabTo(/^Kiểm tra/, 'Shift+Tab');
    await keyboard.press('ArrowRight');
    await keyboard.tabTo(/^Quay lại$/);
    await keyboard.press('Enter');
    expect(await keyboard.focused()).toMatchObject({ name: expect.stringMatching(/^Xuất văn bản/), seen: true });
  });

  test('the document is exported, saved again and copied', async () => {
    await workbench.page.locator('input[type=file]').setInputFiles(SOUND);
    await workbench.pane.getByText('Đã điền 2/55 dòng phải điền.').waitFor();
    await keyboard.listen();
    await workbench.pane.locator('[role=tab][aria-selected=true]').focus();
    await keyboard.press('End');
    await keyboard.press('ArrowLeft');
    await keyboard.tabTo(/^Xuất văn bản/);
    await keyboard.press('Enter');
    await workbench.button('Xuất .docx').waitFor();
    await keyboard.tabTo(/^Xuất \.docx$/);
    const name = (await keyboard.save('Control+Enter')).suggestedFilename();
    await keyboard.heard(/^Đã xuất .*\.docx lúc/);
    expect(await keyboard.focused()).toMatchObject({ name: 'Xuất lại .docx', seen: true });
    await workbench.screenshotPane('keyboard-3-exported');
    await keyboard.tabTo(/^Chép toàn văn/, 'Shift+Tab');
    await keyboard.press('Enter');
    await keyboard.heard(/^Đã chép\./);
    expect(await keyboard.focused()).toMatchObject({ name: expect.stringMatching(/^Chép toàn văn/), seen: true });
    await workbench.screenshotPane('keyboard-4-copied');
    expect(await keyboard.tabTo(/^Lưu tệp/, 'Shift+Tab')).toHaveLength(1);
    expect((await keyboard.save('Enter')).suggestedFilename()).toBe(name);
  });

  test('a chart is chosen, drawn, and taken away, and every step is said', async () => {
    await keyboard.tabTo(/^Quay lại$/, 'Shift+Tab');
    await keyboard.press('Enter');
    await keyboard.tabTo(/^Biểu đồ/, 'Shift+Tab');
    await keyboard.press('Enter');
    await workbench.button('Thêm biểu đồ').waitFor();
    await keyboard.onHeading('Biểu đồ');
    await keyboard.tabTo(/^Thêm biểu đồ$/);
    await keyboard.press('Enter');
    await keyboard.heard(/^Đã thêm biểu đồ/);
    expect(await keyboard.focused()).toMatchObject({ name: 'Cập nhật biểu đồ', seen: true });
    await workbench.screenshotPane('keyboard-5-chart');
    await keyboard.tabTo(/^Lấy từ tệp/, 'Shift+Tab');
    const [chooser] = await Promise.all([
      workbench.page.waitForEvent('filechooser'),
      workbench.page.keyboard.press('Enter'),
    ]);
    await chooser.setFiles(BEFORE);
    await keyboard.heard(/^2 tỷ lệ lấy từ truoc\.xlsx/);
    expect(await keyboard.focused()).toMatchObject({ name: 'Không lấy từ tệp này', seen: true });
    await workbench.screenshotPane('keyboard-6-taken');
    await keyboard.tabTo(/^Biểu đồ đứng ở cuối mục/, 'Shift+Tab');
    await keyboard.press('ArrowDown');
    await keyboard.heard(/^Chưa ghi vào báo cáo/);
    await keyboard.press('Control+Enter');
    await keyboard.heard(/^Đã cập nhật biểu đồ/);
    await keyboard.tabTo(/^Bỏ biểu đồ$/);
    await keyboard.press('Enter');
    await keyboard.heard(/^Đã bỏ biểu đồ/);
    await keyboard.onHeading('Biểu đồ');
    await workbench.screenshotPane('keyboard-7-removed');
    expect(await keyboard.tabTo(/^Hoàn tác$/)).toHaveLength(1);
    await keyboard.press('Enter');
    await keyboard.heard(/^Đã đặt lại biểu đồ/);
    await keyboard.onHeading('Biểu đồ');
    expect(await keyboard.tabTo(/^Mở trang$/)).toHaveLength(1);
  });

  test('nothing failed', () => {
    expect(workbench.errors).toEqual([]);
  });
});
