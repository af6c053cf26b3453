/** @jest-environment jsdom */
import { fakeSnapshot } from '../fake-workbook';
import { mountPane } from '../mount-pane';
import { details, form, result } from '../tiny-form';

const evaluate = () => result([]);

async function opened(snapshot = false) {
  const pane = await mountPane({ evaluate, snapshot: snapshot ? fakeSnapshot(form, details, {}) : undefined });
  if (snapshot) await pane.press('Thông tin');
  await pane.settle();
  return pane;
}

const value = (id: string) => (document.getElementById(id) as HTMLInputElement).value;

test('nothing saved yet: defaults, and that nothing is saved', async () => {
  const pane = await opened();
  expect([value('detail-unit.level'), value('detail-period.kind'), value('detail-period.year')]).toEqual([
    'commune',
    'Q3',
    '2022',
  ]);
  expect(pane.text()).toContain('Chưa lưu vào tệp');
  expect(pane.text()).toContain('Số liệu từ 15/06/2022 đến 14/09/2022.');
  await pane.unmount();
});

test('what is typed is a change until it is saved, and is shown back as it was read', async () => {
  const pane = await opened(true);
  expect(pane.all('.kept').map((kept) => kept.textContent)).toEqual(['Đã lưu vào tệp']);
  await pane.type('detail-document.date', '6.9.22');
  expect(pane.text()).toContain('Ghi trên báo cáo: ngày 06 tháng 9 năm 2022.');
  expect(pane.text()).toContain('Có thay đổi chưa lưu');
  await pane.press('Lưu thông tin');
  expect([pane.workbook.snapshot?.details.document.date, value('detail-document.date')]).toEqual([
    '2022-09-06',
    '06/09/2022',
  ]);
  expect(pane.statuses()).toContain('Đã lưu thông tin báo cáo vào tệp.');
  await pane.unmount();
});

test('a date that cannot be read is told once left, stops the saving and takes the focus', async () => {
  const pane = await opened(true);
  await pane.type('detail-document.date', '31/02');
  expect(pane.text()).not.toContain('Không có ngày này trong lịch');
  await pane.focus('Lưu thông tin');
  await pane.press('Lưu thông tin');
  expect(pane.text()).toContain('Không có ngày này trong lịch');
  expect(document.activeElement?.id).toBe('detail-document.date');
  expect(pane.workbook.calls.filter((call) => call.startsWith('saveDetails'))).toEqual([]);
  await pane.unmount();
});

test('what was typed survives a look at another tab', async () => {
  const pane = await opened();
  await pane.type('detail-unit.name', 'UBND xã Mới');
  await pane.press('Kiểm tra');
  await pane.press('Thông tin');
  await pane.settle();
  expect(value('detail-unit.name')).toBe('UBND xã Mới');
  await pane.unmount();
});

test('every field has a name of its own', async () => {
  const pane = await opened();
  const names = pane
    .all('input, select, textarea')
    .map((field) => pane.all(`label[for="${field.id}"]`)[0]?.textContent);
  expect(names).toHaveLength(13);
  expect(new Set(names).size).toBe(13);
  await pane.unmount();
});
