import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/file/read-workbook';
import { hostileFiles } from '../cli/hostile-files';
import { ofUnit, report141, reportFile, unitData } from '../cli/report-files';
import { packageBytes, sheetXml } from '../file/package-parts';
import { violationsOf } from './accessibility';
import { cellOf, WorkbenchPage } from './workbench-page';

interface UploadedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const upload = (name: string, bytes: Uint8Array): UploadedFile => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(bytes),
});

/** What a district's office may get: a hostile file, one with mistakes, one of another period, two that are right. */
const FIVE = [
  upload('độc hại.xlsx', packageBytes({ 'xl/worksheets/sheet1.xml': sheetXml('<row r="4000000000"/>') })),
  upload('UBND xã Quảng Thọ.xlsx', reportFile(report141)),
  upload('năm.xlsx', reportFile({ ...unitData('UBND xã Năm'), period: { year: 2022, kind: 'Y' } })),
  upload('A.xlsx', ofUnit('UBND xã A', { 'PL2.1': 4, 'PL2.2.1': 10, 'PL2.2.2': 9 })),
  upload('B.xlsx', ofUnit('UBND xã B', { 'PL2.1': 3, 'PL2.2.1': 90, 'PL2.2.2': 1 })),
];

/** Many reports from files, as the unit above works with them. */
describe('many report files', () => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await WorkbenchPage.launch();
    await workbench.tab('Tổng hợp').click();
    await workbench.button('Chọn tệp…').waitFor();
  });
  afterAll(() => workbench?.close());

  const choose = (files: readonly UploadedFile[]): Promise<void> =>
    workbench.pane.locator('input[type=file][accept=".xlsx"]').setInputFiles([...files]);
  const expectAccessible = async (): Promise<void> => expect(await violationsOf(workbench.paneFrame())).toEqual([]);
  const file = (name: string) => workbench.pane.getByRole('button', { name: new RegExp(name) });

  test('reading shows how far it is, and can be cancelled: what was read is kept', async () => {
    const [bytes] = FIVE.slice(3);
    const many = Array.from({ length: 300 }, (_, at) => ({ ...(bytes as UploadedFile), name: `xã ${at}.xlsx` }));
    await choose(many);
    await workbench.pane.getByText(/^\d+\/300 · xã \d+\.xlsx$/).waitFor();
    expect(workbench.page.workers().length).toBeGreaterThan(0);
    await workbench.screenshot('8-files-reading');
    await workbench.button('Hủy').click();
    await workbench.status(/^Đã dừng: đọc được \d+ tệp, còn \d+ tệp chưa đọc/).waitFor();
    await expectAccessible();
    expect(workbench.page.workers()).toEqual([]);
    await workbench.button('Bỏ hết').click();
    await workbench.button('Chọn tệp…').waitFor();
  });

  test('every hostile kind is told or read for what it is, and the pane lives on', async () => {
    await choose(
      hostileFiles.map(({ kind, bytes }, at) => upload(`${String(at).padStart(2, '0')} ${kind}.xlsx`, bytes)),
    );
    await workbench.status(new RegExp(`^Đã đọc ${hostileFiles.length} tệp`)).waitFor();
    const told = await workbench.pane
      .getByRole('list', { name: /^Các tệp/ })
      .getByRole('listitem')
      .allInnerTexts();
    const unreadable = told.filter((text) => text.includes('Không đọc được'));
    expect(unreadable.length).toBe(hostileFiles.filter(({ refused }) => refused !== undefined).length);
    expect(told.filter((text) => /quá lâu|gặp lỗi khi đọc/.test(text))).toEqual([]);
    await workbench.button('Bỏ hết').click();
    await workbench.button('Chọn tệp…').waitFor();
  });

  test('each file is told for itself, trouble first', async () => {
    await choose(FIVE);
    await workbench.status(/^Đã đọc 5 tệp\./).waitFor();
    const told = await workbench.pane
      .getByRole('list', { name: /^Các tệp/ })
      .getByRole('listitem')
      .allInnerTexts();
    expect(told.map((text) => text.split('\n').slice(0, 2))).toEqual([
      ['độc hại.xlsx', 'Không đọc được'],
      ['UBND xã Quảng Thọ', expect.stringMatching(/^Có lỗi: \d+ lỗi/)],
      ['UBND xã A', expect.stringMatching(/^Chưa điền đủ/)],
      ['UBND xã B', expect.stringMatching(/^Chưa điền đủ/)],
      ['UBND xã Năm', expect.stringMatching(/^Chưa điền đủ/)],
    ]);
    await workbench.pane.getByText('Cộng được 3 báo cáo quý III năm 2022.').waitFor();
    await workbench.screenshot('9-files-read');
    await expectAccessible();
  });

  test('a file opens with its findings, by keyboard, and leads back to itself', async () => {
    await file('UBND xã Quảng Thọ').focus();
    await workbench.page.keyboard.press('Enter');
    await workbench.pane.getByText('Phụ lục 4, ô D19').waitFor();
    await workbench.screenshot('10-file-findings');
    await expectAccessible();
    await workbench.page.keyboard.press('Escape');
    await expect(file('UBND xã Quảng Thọ').evaluate((button) => button === document.activeElement)).resolves.toBe(true);
  });

  test('who is missing, against a list of units', async () => {
    await workbench.pane.getByText('Danh sách đơn vị phải nộp').click();
    await workbench.pane.getByRole('textbox').fill('UBND xã A\nUBND xã C');
    await workbench.pane.getByText('Chưa có báo cáo: 1 đơn vị').click();
    await workbench.pane.getByText('UBND xã C', { exact: true }).waitFor();
    await workbench.pane.getByText('Không cộng 2 tệp').click();
    await workbench.pane.getByText('năm.xlsx: Thuộc kỳ báo cáo khác').waitFor();
    await expectAccessible();
  });

  test('the consolidation is saved as a file', async () => {
    const [download] = await Promise.all([
      workbench.page.waitForEvent('download'),
      workbench.button('Lưu .xlsx').click(),
    ]);
    expect(download.suggestedFilename()).toBe('Tổng hợp quý III năm 2022.xlsx');
    const read = readWorkbook(readFileSync(await download.path()));
    if (read.outcome !== 'read') throw new Error(read.problem.kind);
    expect(cellOf(read.workbook, 'Ma trận', 'A4')?.value).toBe('UBND xã A');
  });

  test('it goes into the open workbook, with its totals', async () => {
    await workbench.button('Tổng hợp vào tệp này').click();
    await workbench.status(/^Đã ghi sổ tổng hợp 3 báo cáo vào tệp đang mở: \d+ trang/).waitFor();
    await workbench.openSheet('Phụ lục 2');
    await workbench.screenshot('11-consolidated');
    await expectAccessible();
    const saved = await workbench.savedWorkbook();
    // 4 and 3, and what report 141 has there.
    expect(cellOf(saved, 'Phụ lục 2', 'D7')).toMatchObject({ value: 16, formula: expect.stringContaining('SUM') });
    expect(cellOf(saved, 'Ma trận', 'A6')?.value).toBe('UBND xã Quảng Thọ');
    await workbench.openSheet('Ma trận');
    await workbench.screenshot('12-matrix');
  });

  test('the other tabs say what the workbook is, and nothing else of it', async () => {
    await workbench.tab('Kiểm tra').click();
    await workbench.pane.getByText(/^Tệp đang mở là sổ tổng hợp 3 báo cáo/).waitFor();
    await workbench.screenshot('13-no-report');
    await expectAccessible();
    await workbench.button('Sang thẻ Tổng hợp').click();
  });

  test('once more it asks before it writes over', async () => {
    await workbench.button('Tổng hợp vào tệp này').click();
    await workbench.pane.getByRole('alert').filter({ hasText: 'đã có sổ tổng hợp 3 báo cáo' }).waitFor();
    await workbench.button('Ghi mới').click();
    await workbench.status(/^Đã ghi mới sổ tổng hợp/).waitFor();
  });

  test('nothing failed and nothing left the machine', () => {
    expect(workbench.errors).toEqual([]);
    expect(workbench.foreignRequests).toEqual([]);
  });
});
