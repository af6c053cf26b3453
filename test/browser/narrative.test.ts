import { violationsOf } from './accessibility';
import { WorkbenchPage } from './workbench-page';

/** The report's text as an officer writes it: a section opened, a figure inserted, saved, and seen to follow its cell. */
describe('the narrative of the sample', () => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await WorkbenchPage.launch();
    await workbench.file('Báo cáo mẫu').click();
    await workbench.page.getByRole('status').filter({ hasText: 'Đã mở báo cáo mẫu' }).waitFor();
  });
  afterAll(() => workbench?.close());

  const field = () => workbench.pane.getByRole('textbox', { name: 'Nội dung đoạn' });
  const paragraph = (text: string) => workbench.pane.locator('.paragraph').filter({ hasText: text });
  const preview = () => workbench.pane.getByRole('region', { name: 'Sẽ in ra' });
  const expectAccessible = async (): Promise<void> => {
    expect(await violationsOf(workbench.paneFrame())).toEqual([]);
  };

  test('section I.1 shows its two typed paragraphs and what is amiss in them', async () => {
    await workbench.tab('Báo cáo').click();
    await workbench.button(/^Soạn lời văn/).click();
    await workbench.button(/^I\.1\. Về kế hoạch/).click();
    await paragraph('42 nhiệm vụ').getByText('số chưa liên kết').waitFor();
    await paragraph('42 nhiệm vụ').getByText('viết 42 nhiệm vụ nhưng Phụ lục 2').waitFor();
    await workbench.screenshot('narrative-1-section');
    await expectAccessible();
  });

  test('a paragraph is written by the keyboard alone, its figure from the list', async () => {
    await paragraph('42 nhiệm vụ').getByRole('button', { name: 'Sửa', exact: true }).focus();
    await workbench.page.keyboard.press('Enter');
    await field().fill('Kế hoạch cải cách hành chính có  nhiệm vụ.');
    for (let step = 0; step < ' nhiệm vụ.'.length; step += 1) await workbench.page.keyboard.press('ArrowLeft');
    await workbench.page.keyboard.press('Control+i');
    await workbench.page.keyboard.type('nhiem vu de ra');
    await workbench.pane.getByRole('option', { selected: true }).filter({ hasText: 'Số nhiệm vụ đề ra' }).waitFor();
    await workbench.screenshot('narrative-2-list');
    await expectAccessible();
    await workbench.page.keyboard.press('Enter');
    await expect(field().inputValue()).resolves.toBe('Kế hoạch cải cách hành chính có {PL2.2.1} nhiệm vụ.');
    await preview().getByRole('button', { name: /^44/ }).waitFor();
    await workbench.page.keyboard.press('Control+z');
    await expect(field().inputValue()).resolves.toBe('Kế hoạch cải cách hành chính có  nhiệm vụ.');
    await workbench.page.keyboard.press('Control+y');
    await expectAccessible();
    await workbench.screenshot('narrative-3-writing');
    await workbench.page.keyboard.press('Control+Enter');
    await workbench.status('Đã lưu đoạn vào trang Báo cáo.').waitFor();
    await paragraph('Kế hoạch cải cách hành chính có').getByRole('button', { name: /^44/ }).waitFor();
  });

  test('a word being composed by an input method is left to it', async () => {
    await paragraph('Kế hoạch cải cách hành chính có').getByRole('button', { name: 'Sửa', exact: true }).click();
    await field().press('End');
    const keys = await workbench.page.context().newCDPSession(workbench.page);
    const compose = (text: string) =>
      keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    for (const text of ['v', 'vi', 'viê', 'việ', 'việc']) await compose(text);
    await expect(field().inputValue()).resolves.toContain('việc');
    await keys.send('Input.insertText', { text: 'việc' });
    for (const letter of ['ư', 'ờ', 'ợ']) await workbench.page.keyboard.insertText(letter);
    await expect(field().inputValue()).resolves.toMatch(/việcườợ/);
    await preview().getByText('việcườợ').waitFor();
    await workbench.button('Hủy').click();
    await workbench.button('Bỏ').click();
    await field().waitFor({ state: 'detached' });
  });

  test('the sentence follows its cell', async () => {
    await workbench.openSheet('Phụ lục 2');
    await workbench.type('D9', '46');
    await paragraph('Kế hoạch cải cách hành chính có').getByRole('button', { name: /^46/ }).waitFor();
    await workbench.screenshot('narrative-4-follows');
  });

  test('its figure leads to the cell and back', async () => {
    await paragraph('Kế hoạch cải cách hành chính có').getByRole('button', { name: /^46/ }).click();
    await workbench.pane.getByRole('button', { name: /^Về chỗ cũ/ }).waitFor();
    await expect(workbench.nameBox.inputValue()).resolves.toMatch(/PL2_2_1|D9/);
    await workbench.pane.getByRole('button', { name: /^Về chỗ cũ/ }).click();
  });

  test('the saved file has the formula and its text', async () => {
    const saved = await workbench.savedWorkbook();
    const report = saved.sheets.find(({ name }) => name === 'Báo cáo');
    const cells = [...(report?.cells.values() ?? [])].flatMap((row) => [...row.values()]);
    const [written] = cells.filter(({ formula }) => formula?.includes('Kế hoạch cải cách hành chính có '));
    expect(written?.formula).toContain('PL2_2_1');
    expect(String(written?.value).trim()).toBe('Kế hoạch cải cách hành chính có 46 nhiệm vụ.');
  });

  test('from a cell to the sentences that use it', async () => {
    await workbench.button('Quay lại').click();
    await workbench.button(/^Câu dùng ô đang chọn/).click();
    await workbench.openSheet('Phụ lục 2');
    await workbench.nameBox.click();
    await workbench.nameBox.fill('D9');
    await workbench.nameBox.press('Enter');
    await workbench.status('lấy từ ô này').waitFor();
    await workbench.screenshot('narrative-5-sentences');
    await expectAccessible();
    await workbench.button('Sửa đoạn').first().click();
    await expect(field().inputValue()).resolves.toContain('{PL2.2.1}');
  });

  test('a text that is not saved survives a look at another tab, and is asked about', async () => {
    await field().fill('Dở dang {PL2.2.1}');
    await workbench.tab('Kiểm tra').click();
    await workbench.openSheet('Phụ lục 2');
    await workbench.type('D10', '35');
    await workbench.tab('Báo cáo').click();
    await expect(field().inputValue()).resolves.toBe('Dở dang {PL2.2.1}');
    await field().press('Escape');
    await workbench.screenshot('narrative-6-asking');
    await workbench.button('Bỏ').click();
    await field().waitFor({ state: 'detached' });
  });

  test('what was saved is undone', async () => {
    await workbench.button('Hoàn tác').click();
    await workbench.status('lời văn trở lại như trước').waitFor();
    await paragraph('42 nhiệm vụ').waitFor();
  });

  test('nothing failed and nothing left the machine', () => {
    expect(workbench.errors).toEqual([]);
    expect(workbench.foreignRequests).toEqual([]);
  });
});
