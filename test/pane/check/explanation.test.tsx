/** @jest-environment jsdom */
import { act } from 'react';
import { explainFindings } from '../../../src/core/explanation/explain-findings';
import type { Snapshot } from '../../../src/core/report/snapshot';
import type { Finding, Severity } from '../../../src/core/rule/finding';
import { fakeSnapshot } from '../fake-workbook';
import { mountPane } from '../mount-pane';
import { details, finding, form, result } from '../tiny-form';

const SEVERITY: Readonly<Record<number, Severity>> = { 7: 'info', 8: 'warning', 9: 'error' };

/** A finding at every row that holds 7 (info), 8 (warning) or 9 (error), explained as the sheet says. */
function evaluate(snapshot: Snapshot) {
  const found = [...snapshot.rows.values()].flatMap(({ indicator, value }): readonly Finding[] => {
    const severity = SEVERITY[Number(value)];
    return severity ? [finding(indicator, severity, { value: String(value), message: `${indicator} lệch nhau.` })] : [];
  });
  const { findings, unused } = explainFindings(found, snapshot, () => undefined);
  const answered = (severity: Severity) =>
    findings.filter((each) => each.severity === severity && each.explanation?.state === 'valid').length;
  const explained = { error: answered('error'), warning: answered('warning') };
  const base = result(findings, { explained, unusedExplanations: unused });
  return { ...base, outcome: base.counts.error > explained.error ? ('fail' as const) : ('pass' as const) };
}

type Mounted = Awaited<ReturnType<typeof mountPane>>;
const checked = (figures: Readonly<Record<string, number>>, more = {}) =>
  mountPane({ evaluate, action: 'validate', snapshot: fakeSnapshot(form, details, figures), ...more });
const box = (pane: Mounted) => pane.all('textarea')[0] as HTMLTextAreaElement | undefined;
const type = (pane: Mounted, words: string) =>
  act(async () => {
    const field = box(pane);
    if (!field) throw new Error('Nothing to type into');
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, words);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const writes = (pane: Mounted) => pane.workbook.calls.filter((call) => call.startsWith('explain'));
const first = (pane: Mounted) => pane.all('.finding-main')[0]?.textContent ?? '';
const openBox = async (pane: Mounted) => {
  await pane.press('lệch nhau.');
  await pane.press('Giải trình');
};

test('an error is explained with the keys alone: the box is labelled, has the focus, Ctrl+Enter writes', async () => {
  const pane = await checked({ 'PL2.1': 9 });
  await openBox(pane);
  expect(document.activeElement).toBe(box(pane));
  expect(box(pane)?.labels?.[0]?.textContent).toBe('Lý do đơn vị giữ nguyên nội dung này');
  await type(pane, 'Đã đối chiếu.');
  await pane.key('Enter', { ctrlKey: true });
  expect(writes(pane)).toEqual(['explain rule@PL2.1 Đã đối chiếu.']);
  expect([box(pane), first(pane)]).toEqual([undefined, expect.stringContaining('Đã giải trình')]);
  expect(pane.text()).toContain('Giải trình:Đã đối chiếu.');
  expect(pane.statuses().join(' ')).toContain('Đã giải trình: 1 lỗi.');
  expect(pane.statuses().join(' ')).toContain('Không còn lỗi chưa giải trình');
  expect(pane.all('.tab-badge')).toEqual([]);
  await pane.unmount();
});

test('Ctrl+Enter in the box does not check the report', async () => {
  const pane = await checked({ 'PL2.1': 9 });
  await openBox(pane);
  const reads = pane.workbook.calls.length;
  await pane.key('Enter', { ctrlKey: true });
  expect([writes(pane), pane.workbook.calls.length]).toEqual([[], reads]);
  await pane.unmount();
});

test('Esc closes the box, gives the focus back and keeps the words', async () => {
  const pane = await checked({ 'PL2.1': 9 });
  await openBox(pane);
  await type(pane, 'Dở dang');
  await pane.key('Escape');
  expect(box(pane)).toBeUndefined();
  expect(document.activeElement?.textContent).toBe('Giải trình');
  await pane.press('Giải trình');
  expect(box(pane)?.value).toBe('Dở dang');
  await pane.unmount();
});

test('going to another finding closes the box and keeps the words', async () => {
  const pane = await checked({ 'PL2.1': 9, 'PL2.2': 9 });
  await openBox(pane);
  await type(pane, 'Dở dang');
  await pane.press('Dòng 2 lệch nhau.');
  expect(box(pane)).toBeUndefined();
  await pane.press('Dòng 1 lệch nhau.');
  await pane.press('Giải trình');
  expect(box(pane)?.value).toBe('Dở dang');
  await pane.unmount();
});

test('an explanation is changed, removed, and each is undone', async () => {
  const pane = await checked({ 'PL2.1': 8 });
  await openBox(pane);
  await type(pane, 'Một.');
  await pane.press('Lưu giải trình');
  await pane.press('Sửa giải trình');
  expect(box(pane)?.value).toBe('Một.');
  await type(pane, 'Hai.');
  await pane.press('Lưu giải trình');
  await pane.press('Hoàn tác');
  expect(pane.text()).toContain('Giải trình:Một.');
  expect(pane.text()).toContain('giải trình trở lại như trước');
  await pane.press('Sửa giải trình');
  await pane.press('Bỏ giải trình');
  expect(first(pane)).not.toContain('Đã giải trình');
  expect(pane.text()).toContain('Đã bỏ giải trình.');
  await pane.press('Hoàn tác');
  expect(first(pane)).toContain('Đã giải trình');
  expect(writes(pane)).toEqual(['Một.', 'Hai.', 'Một.', '', 'Một.'].map((text) => `explain rule@PL2.1 ${text}`.trim()));
  await pane.unmount();
});

test('what was written over on the sheet meanwhile is not undone', async () => {
  const pane = await checked({ 'PL2.1': 9 });
  await openBox(pane);
  await type(pane, 'Một.');
  await pane.press('Lưu giải trình');
  const { snapshot } = pane.workbook;
  pane.workbook.snapshot = snapshot && {
    ...snapshot,
    explanations: snapshot.explanations?.map((each) => ({ ...each, text: 'Gõ tay.' })),
  };
  await act(async () => pane.workbook.restructure());
  expect(pane.text()).toContain('Giải trình:Gõ tay.');
  expect(pane.text()).not.toContain('Hoàn tác');
  await pane.unmount();
});

test('when the figure changes the explanation is shown as expired and can be written again', async () => {
  const pane = await checked({ 'PL2.1': 9, 'PL2.2': 1 });
  await openBox(pane);
  await type(pane, 'Một.');
  await pane.press('Lưu giải trình');
  await act(async () => pane.workbook.edit({ 'PL2.1': 8 }));
  // Another severity, another value: the same finding.
  expect(first(pane)).toContain('Giải trình hết hiệu lực, số liệu đã đổi');
  expect(pane.text()).toContain('Giải trình cũ:Một.');
  await pane.press('Sửa giải trình');
  expect(pane.text()).toContain('không còn tính');
  await pane.press('Lưu giải trình');
  expect(first(pane)).toContain('Đã giải trình');
  await pane.unmount();
});

test.each([
  ['nothing', '  ', false],
  ['too much', 'x'.repeat(2001), false],
  ['just enough', 'x'.repeat(2000), true],
])('%s: saved or not', async (_, words, saved) => {
  const pane = await checked({ 'PL2.1': 9 });
  await openBox(pane);
  await type(pane, words);
  await pane.press('Lưu giải trình');
  expect(writes(pane)).toHaveLength(saved ? 1 : 0);
  if (words.length > 2000) expect(pane.text()).toContain('Dài 2001 ký tự, nhiều nhất 2000.');
  await pane.unmount();
});

test('a sheet that refuses is told, and the words are kept', async () => {
  const pane = await checked({ 'PL2.1': 9 });
  await openBox(pane);
  await type(pane, 'Một.');
  pane.workbook.problem = { kind: 'protected-with-password', sheet: 'Giải trình' };
  await pane.press('Lưu giải trình');
  expect(pane.text()).toContain('Giải trình');
  expect([box(pane)?.value, pane.store.get().problems]).toEqual(['Một.', [pane.workbook.problem]]);
  await pane.unmount();
});

test('notes are not explained; the filters go by severity as before', async () => {
  const pane = await checked({ 'PL2.1': 7, 'PL2.2': 9 });
  await pane.press('Dòng 1 lệch nhau.');
  expect(pane.all('.finding-body .button').map(({ textContent }) => textContent)).not.toContain('Giải trình');
  await pane.press('Dòng 2 lệch nhau.');
  await pane.press('Giải trình');
  await type(pane, 'Một.');
  await pane.press('Lưu giải trình');
  expect(pane.all('.filter').map(({ textContent }) => textContent)).toEqual(['Lỗi 1', 'Lưu ý 1']);
  await pane.unmount();
});

test('explanations of what is no longer found lead to the sheet', async () => {
  const cell = { sheet: 'Giải trình', address: 'E4' };
  const old = { finding: 'rule@PL9.9', about: ['00000000'], place: 'PL9.9', message: 'Cũ.', text: 'Lời cũ.', cell };
  const snapshot = { ...fakeSnapshot(form, details, { 'PL2.1': 9 }), explanations: [old] };
  const pane = await mountPane({ evaluate, action: 'validate', snapshot });
  expect(pane.text()).toContain('Trang “Giải trình” còn 1 giải trình cho nội dung không còn thấy.');
  await pane.press('Xem trên trang');
  expect(pane.workbook.calls).toContain('goTo Giải trình!E4');
  await pane.unmount();
});
