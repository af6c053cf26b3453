/** @jest-environment jsdom */
import axe from 'axe-core';
import { act } from 'react';
import type { Snapshot } from '../../../src/core/report/snapshot';
import { chosenFile } from '../fake-report-files';
import { fakeSnapshot } from '../fake-workbook';
import { mountPane } from '../mount-pane';
import { details, finding, form, restored, result } from '../tiny-form';

type Pane = Awaited<ReturnType<typeof mountPane>>;

const snapshot = fakeSnapshot(form, details, { 'PL2.1': 1 });
const findings = [
  finding('PL2.3', 'error', { ...restored('PL2.3', '77', '50'), cause: 'Gõ nhầm.', consequences: [finding('PL2.2')] }),
  finding('PL3.1', 'warning', { value: '' }),
  finding('document.date', 'info', { value: '', expected: '' }),
];
const some = () => result(findings);
const none = () => result([]);

/** Contrast needs a real browser: it is looked at there. */
async function violations(): Promise<readonly string[]> {
  const found = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

test.each<[string, Snapshot | undefined, () => ReturnType<typeof result>, (pane: Pane) => Promise<void>]>([
  ['details', undefined, none, (pane) => pane.settle()],
  [
    'details with a fault',
    undefined,
    none,
    async (pane) => {
      await pane.type('detail-document.date', 'x');
      await pane.press('Lưu thông tin');
    },
  ],
  ['appendices before', undefined, none, (pane) => pane.press('Phụ lục')],
  ['appendices after', undefined, none, (pane) => act(() => pane.controller.run('inject'))],
  [
    'a problem',
    undefined,
    none,
    async (pane) => {
      pane.workbook.problem = { kind: 'foreign-sheet', sheet: 'Phụ lục 3' };
      await act(() => pane.controller.run('inject'));
    },
  ],
  [
    'injecting',
    undefined,
    none,
    async (pane) => {
      pane.workbook.inject = () => new Promise(() => undefined);
      await act(async () => void pane.controller.run('inject'));
    },
  ],
  ['not checked', snapshot, some, async () => undefined],
  ['findings', snapshot, some, (pane) => pane.press('Kiểm tra')],
  [
    'a finding in hand',
    snapshot,
    some,
    async (pane) => {
      await act(() => pane.controller.run('validate'));
      await act(() => pane.controller.step(1));
    },
  ],
  [
    'a preview',
    snapshot,
    some,
    async (pane) => {
      await act(() => pane.controller.run('validate'));
      await pane.press('Khôi phục công thức (1)');
      await pane.settle();
    },
  ],
  [
    'a change made',
    snapshot,
    some,
    async (pane) => {
      await act(() => pane.controller.run('validate'));
      await act(() => pane.controller.apply(findings[0]?.fix?.changes ?? []));
    },
  ],
  ['pass', snapshot, none, (pane) => act(() => pane.controller.run('validate'))],
  ['report', snapshot, some, (pane) => pane.press('Báo cáo')],
  ['no files', undefined, none, (pane) => pane.press('Tổng hợp')],
  [
    'files with a list of units',
    undefined,
    none,
    async (pane) => {
      await pane.press('Tổng hợp');
      await act(() => pane.controller.files.choose(['a.xlsx', 'b.xlsx'].map(chosenFile), 1));
      await act(() => pane.controller.files.setUnits('UBND xã C'));
    },
  ],
  [
    'a file',
    undefined,
    none,
    async (pane) => {
      await pane.press('Tổng hợp');
      await act(() => pane.controller.files.choose([chosenFile('a.xlsx')], 0));
      await pane.press('UBND xã a.xlsx');
    },
  ],
  ['a consolidation', { ...snapshot, consolidation: { reports: 2 } }, none, (pane) => pane.press('Kiểm tra')],
  ['failure', snapshot, some, (pane) => act(async () => pane.controller.fail(new Error('Hỏng')))],
])('%s: axe finds nothing', async (_, opened, evaluate, reach) => {
  const pane = await mountPane({ evaluate, snapshot: opened });
  await pane.settle();
  await reach(pane);
  expect(await violations()).toEqual([]);
  await pane.unmount();
});
