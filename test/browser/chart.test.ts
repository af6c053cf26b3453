import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { reportFile, unitData } from '../cli/report-files';
import { pngSize } from '../manifest/png-size';
import { violationsOf } from './accessibility';
import { cellOf, upload, WorkbenchPage } from './workbench-page';

const UNIT = 'UBND xã Quảng Thọ';
const THIS = upload(
  'nay.xlsx',
  reportFile(unitData(UNIT, { 'PL2.2.1': 44, 'PL2.2.2': 34, 'PL4.3.2.1': 541, 'PL4.3.2.2': 539 })),
);
const BEFORE = upload(
  'truoc.xlsx',
  reportFile({ ...unitData(UNIT, { 'PL2.2': 41.5, 'PL4.3.2': 98.5 }), period: { year: 2022, kind: 'H1' } }),
);

/** A report gets its chart, the period before comes from its file, and both go into the files that leave the pane. */
describe('the chart of a report', () => {
  let workbench: WorkbenchPage;
  const picture = async (): Promise<string> =>
    decodeURIComponent((await workbench.pane.locator('.chart-picture').getAttribute('src')) ?? '');
  /** The pane as small as Excel makes it. */
  const small = async (name: string): Promise<void> => {
    await workbench.shrinkPane();
    await workbench.screenshotPane(name);
    await workbench.widenPane();
  };

  beforeAll(async () => {
    workbench = await WorkbenchPage.launch();
    await workbench.page.locator('input[type=file]').setInputFiles(THIS);
    await workbench.tab('Báo cáo').click();
  });
  afterAll(() => workbench?.close());

  test('it is shown before it is there, and then stands on the sheet', async () => {
    const before = workbench.requests.length;
    await workbench.button(/^Biểu đồ/).click();
    await workbench.pane.getByText(/^Báo cáo chưa có biểu đồ/).waitFor();
    expect(workbench.requests.slice(before).some((url) => url.endsWith('.js'))).toBe(true);
    expect(await picture()).toContain('>77,3<');
    await small('chart-1-absent');
    expect(await violationsOf(workbench.paneFrame())).toEqual([]);
    await workbench.button('Thêm biểu đồ').click();
    await workbench.status('Đã thêm biểu đồ').waitFor();
    // Excel stays on the sheet that a person was on.
    expect(await workbench.shownSheet()).toBe('Báo cáo');
    const saved = await workbench.savedWorkbook();
    expect(saved.sheets.flatMap(({ name, charts = [] }) => charts.map(() => name))).toEqual(['Báo cáo']);
    expect(cellOf(saved, 'Biểu đồ', 'C4')?.value).toBe(77.3);
  });

  test('the period before comes from its file, seen first', async () => {
    await workbench.pane.locator('input[type=file][accept=".xlsx"]').setInputFiles(BEFORE);
    await workbench.pane.getByText(/^2 tỷ lệ lấy từ truoc\.xlsx/).waitFor();
    expect(await picture()).toContain('>98,5<');
    await small('chart-2-taken');
    expect(await violationsOf(workbench.paneFrame())).toEqual([]);
    await workbench.button('Cập nhật biểu đồ').click();
    await workbench.status('Đã cập nhật biểu đồ').waitFor();
    await workbench.pane.getByText('Số liệu trong biểu đồ').click();
    await small('chart-3-numbers');
    expect(cellOf(await workbench.savedWorkbook(), 'Biểu đồ', 'D6')?.value).toBe(98.5);
  });

  test('it goes into the .docx as SVG and as the web view draws it', async () => {
    await workbench.button('Quay lại').click();
    await workbench.button(/^Xuất văn bản \.docx/).click();
    const [download] = await Promise.all([
      workbench.page.waitForEvent('download'),
      workbench.button('Xuất .docx').click(),
    ]);
    const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
    const media = Object.keys(parts).filter((path) => path.startsWith('word/media/'));
    expect(media.map((path) => path.replace(/.*\./, '')).sort()).toEqual(['png', 'svg']);
    const png = Buffer.from(parts[media.find((path) => path.endsWith('.png')) ?? ''] ?? []);
    expect(pngSize(png)).toEqual([1604, 917]);
    await small('chart-4-exported');
  });

  test('taken away it leaves nothing behind, and can be had back with its numbers', async () => {
    await workbench.button('Quay lại').click();
    await workbench.button(/^Biểu đồ/).click();
    await workbench.openSheet('Biểu đồ');
    await workbench.button('Bỏ biểu đồ').click();
    await workbench.status('Đã bỏ biểu đồ').waitFor();
    await small('chart-5-removed');
    const without = await workbench.savedWorkbook();
    expect(without.sheets.flatMap(({ charts = [] }) => charts)).toEqual([]);
    expect(without.sheets.map(({ name }) => name)).not.toContain('Biểu đồ');
    await workbench.button('Hoàn tác').click();
    await workbench.status('Đã đặt lại biểu đồ').waitFor();
    expect(cellOf(await workbench.savedWorkbook(), 'Biểu đồ', 'D6')?.value).toBe(98.5);
  });

  test('nothing failed and nothing left the machine', () => {
    expect(workbench.errors).toEqual([]);
    expect(workbench.foreignRequests).toEqual([]);
  });
});
