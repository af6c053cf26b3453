import { violationsOf } from './accessibility';
import { cellOf, WorkbenchPage } from './workbench-page';

/** The main job, end to end, as an officer does it: details, inject, type, see ratios, validate, go to the cell, read. */
describe('a report from an empty workbook', () => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await WorkbenchPage.launch();
  });
  afterAll(() => workbench?.close());

  const expectAccessible = async (): Promise<void> => {
    expect(await violationsOf(workbench.paneFrame())).toEqual([]);
    expect(await violationsOf(workbench.page, ['.workbench-grid'])).toEqual([]);
  };

  test('the details of the report are saved in the workbook', async () => {
    await workbench.pane.getByLabel('Tên đơn vị').fill('UBND xã Hòa Bình');
    await workbench.pane.getByLabel('Cơ quan cấp trên').fill('UBND huyện Bình Minh');
    await workbench.pane.getByLabel('Kỳ', { exact: true }).selectOption('Q3');
    await workbench.pane.getByLabel('Năm', { exact: true }).fill('2026');
    await workbench.pane.getByLabel('Số, ký hiệu').fill('12/BC-UBND');
    await workbench.pane.getByLabel('Ngày ký').fill('15/9/2026');
    await workbench.screenshot('1-details');
    await expectAccessible();
    await workbench.button('Lưu thông tin').click();
    await workbench.pane.getByText('Đã lưu vào tệp', { exact: true }).waitFor();
  });

  test('seven appendices, the supplementary figures and the report are injected', async () => {
    await workbench.tab('Phụ lục').click();
    await workbench.button(/^Chèn 7 phụ lục/).click();
    await workbench.status(/Đã tạo 9 trang/).waitFor();
    await workbench.screenshot('2-injected');
    await expectAccessible();
    const saved = await workbench.savedWorkbook();
    expect(saved.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Sheet1', 'visible'],
      ['Báo cáo', 'visible'],
      ...[2, 3, 4, 5, 6, 7, 8].map((number) => [`Phụ lục ${number}`, 'visible']),
      ['Số liệu bổ sung', 'visible'],
      ['_phuluc', 'veryHidden'],
    ]);
  });

  test('figures are typed and ratios compute', async () => {
    await workbench.openSheet('Phụ lục 2');
    await workbench.type('D9', '44');
    await workbench.type('D10', '34');
    const saved = await workbench.savedWorkbook();
    expect(cellOf(saved, 'Phụ lục 2', 'D9')?.value).toBe(44);
    expect(cellOf(saved, 'Phụ lục 2', 'D8')?.value).toBe(77.3);
  });

  test.each([
    ['a label', 'B9', 'khác', /^Phụ lục 2, ô B9: .*được bảo vệ/],
    ['a text in a number cell', 'D7', 'chín', /^Phụ lục 2, ô D7: .*số/],
    ['a negative count', 'D7', '-3', /^Phụ lục 2, ô D7: .*số/],
  ])('%s is refused with its place and reason, until the person goes on', async (_, address, text, reason) => {
    await workbench.type(address, text);
    const refusal = workbench.page.getByRole('alert').filter({ hasText: reason });
    await refusal.waitFor();
    await workbench.tab('Phụ lục').click();
    await refusal.waitFor({ state: 'detached' });
  });

  test('one button validates and a finding leads to its cell', async () => {
    await workbench.type('D10', '45');
    await workbench.tab('Kiểm tra').click();
    await workbench.button('Kiểm tra').click();
    await workbench.status(/Thấy 1 lỗi/).waitFor();
    await workbench.screenshot('3-findings');
    await expectAccessible();
    await workbench.pane
      .getByRole('button', { name: /Phụ lục 2 · 2\.2/ })
      .first()
      .click();
    await workbench.pane.getByRole('button', { name: /^Về chỗ cũ/ }).waitFor();
    await expect(workbench.nameBox.inputValue()).resolves.toMatch(/PL2_2_2|D10/);
    await workbench.screenshot('4-at-the-cell');
  });

  test('an edit re-checks by itself', async () => {
    await workbench.type('D10', '34');
    await workbench
      .status(/0 lỗi|Đã hết|cảnh báo/)
      .first()
      .waitFor();
    await workbench.pane.getByText(/Thấy 1 lỗi/).waitFor({ state: 'detached' });
  });

  test('the report sheet tells the figures', async () => {
    await workbench.openSheet('Báo cáo');
    await workbench.screenshot('5-report');
    const saved = await workbench.savedWorkbook();
    const report = saved.sheets.find(({ name }) => name === 'Báo cáo');
    const sentences = [...(report?.cells.values() ?? [])].flatMap((row) => [...row.values()]);
    const telling = sentences.filter(({ value }) => typeof value === 'string' && /44 nhiệm vụ/.test(value));
    expect(telling.map(({ formula }) => formula?.includes('PL2_2_1'))).toContain(true);
    expect(telling.map(({ value }) => String(value)).join(' ')).toContain('77,3%');
  });

  test('nothing failed and nothing left the machine', () => {
    expect(workbench.errors).toEqual([]);
    expect(workbench.foreignRequests).toEqual([]);
    expect(workbench.requests.length).toBeGreaterThan(5);
  });
});
