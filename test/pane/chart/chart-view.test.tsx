/** @jest-environment jsdom */
import { setImmediate } from 'node:timers';
import { act } from 'react';
import { newChart } from '../../../src/core/chart/chart-reading';
import { formInForce } from '../../../src/core/form/forms';
import type { ReportPeriod } from '../../../src/core/report/report-details';
import { sampleDetails } from '../../../src/core/sample/report-141';
import { fakeReportFiles, fileAnswer, unreadableAnswer } from '../fake-report-files';
import { fakeSnapshot } from '../fake-workbook';
import { mountPane } from '../mount-pane';
import { result } from '../tiny-form';

const form = formInForce('2022-09-05');
const FIGURES = { 'PL2.2': 77.3, 'PL4.3.2': 99.6, 'PL7.1': 'không phát sinh' };
const standing = {
  sheet: 'Biểu đồ',
  ...newChart({ name: 'Quý I năm 2022', values: new Map([['PL2.2', 41.5]]) }),
};
const unit = sampleDetails.unit.name;
const file = (figures: object, whose = unit, period: ReportPeriod = { year: 2022, kind: 'H1' }) => ({
  ...fileAnswer(whose, [], { period }),
  figures,
});
const answers = {
  'truoc.xlsx': file({ 'PL2.2': 50, 'PL4.3.2': 98.5, 'PL2.1': 9 }),
  'khac.xlsx': file({ 'PL2.2': 50 }, 'UBND xã Khác', { year: 2023, kind: 'Q1' }),
  'trong.xlsx': file({ 'PL2.1': 9 }),
  'hong.xlsx': unreadableAnswer('Không đọc được tệp.'),
};

async function openChart(more: Partial<ReturnType<typeof fakeSnapshot>> = {}) {
  const snapshot = { ...fakeSnapshot(form, sampleDetails, FIGURES), ...more };
  const pane = await mountPane({
    form,
    snapshot,
    evaluate: () => result([]),
    reportFiles: fakeReportFiles(answers),
  });
  await act(async () => pane.store.dispatch({ type: 'report-view-chosen', view: 'chart' }));
  await pane.settle();
  pane.workbook.calls.length = 0;
  return {
    ...pane,
    picture: () => decodeURIComponent(pane.container.querySelector('img')?.src ?? ''),
    take: (name: keyof typeof answers) =>
      act(async () => {
        const input = pane.container.querySelector<HTMLInputElement>('input[type=file]');
        Object.defineProperty(input, 'files', { configurable: true, value: [new File([name], name)] });
        Object.defineProperty(input, 'value', { configurable: true, writable: true, value: name });
        input?.dispatchEvent(new Event('change', { bubbles: true }));
        await new Promise((resolve) => setImmediate(resolve));
      }),
  };
}
const written = (calls: readonly string[]) => calls.filter((call) => call.startsWith('inject'));

test('without a chart the view shows what it would be, and adds it', async () => {
  const pane = await openChart();
  expect(pane.text()).toContain('Báo cáo chưa có biểu đồ.');
  expect(pane.picture()).toContain('>77,3<');
  expect(pane.container.querySelector('img')?.alt).toContain('Quý III năm 2022 77,3%');
  await pane.press('Thêm biểu đồ');
  expect(written(pane.workbook.calls)).toEqual(['inject PL2 PL3 PL4 PL5 PL6 PL7 PL8 chart']);
  expect(pane.statuses().join()).toContain('Đã thêm biểu đồ vào trang Báo cáo.');
  expect(pane.text()).toContain('Báo cáo có biểu đồ này');
  await pane.unmount();
});

test('the numbers are told with the reason where there is none', async () => {
  const pane = await openChart({ chart: standing });
  const rows = pane.all('.chart-numbers tbody tr').map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows.slice(0, 3)).toEqual([
    ['Hoàn thành kế hoạch CCHC', '77,3', '41,5'],
    ['Xử lý vấn đề phát hiện qua kiểm tra', 'chưa có số liệu', '–'],
    ['Hồ sơ giải quyết đúng hạn', '99,6', '–'],
  ]);
  expect(rows).toContainEqual(['Giải ngân vốn đầu tư công', 'không phát sinh', '–']);
  await pane.unmount();
});

test('another section is written with the next update, and no earlier', async () => {
  const pane = await openChart({ chart: standing });
  const select = pane.container.querySelector('select') as HTMLSelectElement;
  expect([...select.options].map(({ value }) => value)).toEqual(['II.6', 'III.1', 'III.2']);
  await act(async () => {
    select.value = 'III.1';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect([written(pane.workbook.calls), pane.text()]).toEqual([[], expect.stringContaining('Chưa ghi vào báo cáo')]);
  // The field is far below the picture: what is said of it stands where the button is, whatever is scrolled.
  expect(pane.all('.screen-scroll').map((one) => one.textContent?.includes('Chưa ghi'))).toEqual([false]);
  await pane.press('Cập nhật biểu đồ');
  expect(written(pane.workbook.calls)).toEqual(['inject PL2 PL3 PL4 PL5 PL6 PL7 PL8 chart III.1']);
  await pane.unmount();
});

test('taken away, the chart can be had back with the numbers of the period before', async () => {
  const pane = await openChart({ chart: standing });
  await pane.press('Bỏ biểu đồ');
  expect(pane.statuses().join()).toContain('Đã bỏ biểu đồ');
  expect(pane.workbook.snapshot?.chart).toBeUndefined();
  await pane.press('Hoàn tác');
  expect(pane.workbook.snapshot?.chart?.last).toEqual(standing.last);
  expect(written(pane.workbook.calls).at(-1)).toBe('inject PL2 PL3 PL4 PL5 PL6 PL7 PL8 chart II.6 Quý I năm 2022');
  await pane.unmount();
});

test('a chart that could not be taken away is not said to be gone', async () => {
  const pane = await openChart({ chart: standing });
  pane.workbook.problem = { kind: 'written-beside', place: { sheet: 'Biểu đồ', address: 'B14' } };
  await pane.press('Bỏ biểu đồ');
  expect(pane.text()).not.toContain('Đã bỏ biểu đồ');
  expect(pane.text()).toContain('B14');
  await pane.unmount();
});

test('the period before comes from its file: shown, then written when asked', async () => {
  const pane = await openChart({ chart: standing });
  await pane.take('truoc.xlsx');
  expect(pane.text()).toContain('2 tỷ lệ lấy từ truoc.xlsx');
  expect(pane.text()).not.toMatch(/Báo cáo đang mở là của|không phải là một kỳ trước/);
  expect(pane.picture()).toContain('>98,5<');
  expect(written(pane.workbook.calls)).toEqual([]);
  await pane.press('Cập nhật biểu đồ');
  expect([...(pane.workbook.snapshot?.chart?.last.values ?? [])]).toEqual([
    ['PL2.2', 50],
    ['PL4.3.2', 98.5],
  ]);
  expect(pane.text()).toContain('6 tháng đầu năm 2022: 2 tỷ lệ.');
  await pane.unmount();
});

test('a file can be left again', async () => {
  const pane = await openChart({ chart: standing });
  await pane.take('truoc.xlsx');
  await pane.press('Không lấy từ tệp này');
  expect(pane.picture()).toContain('>41,5<');
  await pane.unmount();
});

test.each<[name: keyof typeof answers, said: readonly string[]]>([
  ['khac.xlsx', [`Báo cáo đang mở là của ${unit}.`, 'Kỳ của tệp này không phải là một kỳ trước.']],
  ['trong.xlsx', ['Tệp này không có tỷ lệ nào của biểu đồ.']],
  ['hong.xlsx', ['Không đọc được tệp. Sửa lại.']],
])('%s is told for what it is', async (name, said) => {
  const pane = await openChart({ chart: standing });
  await pane.take(name);
  for (const sentence of said) expect(pane.text()).toContain(sentence);
  await pane.unmount();
});

test('numbers typed on the sheet meanwhile are seen when the view opens, and it leads there', async () => {
  const pane = await openChart({ chart: standing });
  await act(async () => pane.store.dispatch({ type: 'report-view-chosen', view: 'overview' }));
  const last = { name: 'Quý I năm 2022', values: new Map([['PL2.2', 43.2]]) };
  pane.workbook.snapshot = { ...pane.workbook.snapshot!, chart: { ...standing, last } };
  await pane.press('Biểu đồ');
  expect(pane.picture()).toContain('>43,2<');
  await pane.press('Gõ trên trang Biểu đồ');
  expect(pane.workbook.calls).toContain('goTo Biểu đồ!D4');
  await pane.unmount();
});

test('without a report sheet there is nothing to draw on yet', async () => {
  const pane = await openChart({ paragraphs: [] });
  expect(pane.text()).toContain('Tệp chưa có trang Báo cáo.');
  expect(pane.container.querySelector('img')).toBeNull();
  await pane.unmount();
});

test('details that nothing may be written with are mended first', async () => {
  const pane = await openChart({ chart: standing });
  await act(async () => pane.store.dispatch({ type: 'field-changed', field: 'document.date', text: '31/02/2022' }));
  await pane.press('Cập nhật biểu đồ');
  expect([written(pane.workbook.calls), pane.store.get().tab]).toEqual([[], 'details']);
  await pane.unmount();
});
