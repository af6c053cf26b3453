/** @jest-environment jsdom */
import { newChart } from '../../../src/core/chart/chart-reading';
import { formInForce } from '../../../src/core/form/forms';
import { sampleDetails } from '../../../src/core/sample/report-141';
import { fakeSnapshot } from '../fake-workbook';
import { mountPane } from '../mount-pane';
import { result } from '../tiny-form';

const form = formInForce('2022-09-05');
const chart = { sheet: 'Biểu đồ', ...newChart({ name: 'Quý I năm 2022', values: new Map([['PL2.2', 41.5]]) }) };

async function openReport() {
  const snapshot = { ...fakeSnapshot(form, sampleDetails, { 'PL2.2': 77.3 }), chart };
  const pane = await mountPane({ form, snapshot, evaluate: () => result([]) });
  await pane.settle();
  await pane.press('Báo cáo');
  return pane;
}

test.each(['Nhập từ báo cáo cũ', 'Soạn lời văn', 'Biểu đồ', 'Xuất văn bản .docx'])(
  'the view %s takes the focus of the button that opens it, and gives it back',
  async (way) => {
    const pane = await openReport();
    await pane.focus(way);
    await pane.press(way);
    await pane.settle();
    expect([document.activeElement?.tagName, pane.focused()]).toEqual(['H3', expect.stringContaining(way)]);
    await pane.focus('Quay lại');
    await pane.press('Quay lại');
    expect([document.activeElement?.tagName, pane.focused()]).toEqual(['BUTTON', expect.stringContaining(way)]);
    await pane.unmount();
  },
);

test('arrow keys go along the tabs, past the one whose view is open', async () => {
  const pane = await openReport();
  await pane.press('Biểu đồ');
  await pane.focus('Báo cáo');
  const along = [];
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowLeft']) {
    await pane.key(key);
    await pane.settle();
    along.push(document.activeElement?.id);
  }
  expect(along).toEqual(['tab-files', 'tab-report', 'tab-check']);
  await pane.unmount();
});

test('a chart taken away or had back leaves the focus on its view', async () => {
  const pane = await openReport();
  await pane.press('Biểu đồ');
  await pane.settle();
  for (const button of ['Bỏ biểu đồ', 'Hoàn tác']) {
    await pane.focus(button);
    await pane.press(button);
    expect([document.activeElement?.tagName, pane.focused()]).toEqual(['H3', 'Biểu đồ']);
  }
  await pane.unmount();
});
