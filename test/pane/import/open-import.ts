import { TextDecoder, TextEncoder } from 'node:util';
import { act } from 'react';
import { formInForce } from '../../../src/core/form/forms';
import { sampleDetails } from '../../../src/core/sample/report-141';
import { ImportController } from '../../../src/pane/controller/import-controller';
import type { ParagraphReading } from '../../../src/core/report/snapshot';
import { type Figures, fakeSnapshot } from '../fake-workbook';
import { mountPane } from '../mount-pane';
import { result } from '../tiny-form';

// Browsers have them, jsdom has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

export const form = formInForce('2022-09-05');

const STANDING: readonly ParagraphReading[] = [
  { section: 'I.1', paragraph: 'tieu-de', cell: { sheet: 'Báo cáo', address: 'A11' }, text: '1. Về kế hoạch' },
  { section: 'I.1', cell: { sheet: 'Báo cáo', address: 'A12' }, text: 'Đoạn đã có.' },
];

/** The pane at the view that imports, over a report with these figures. */
export async function openImport(figures: Figures = {}) {
  const snapshot = { ...fakeSnapshot(form, sampleDetails, figures), paragraphs: STANDING };
  const pane = await mountPane({ form, snapshot, evaluate: () => result([]) });
  await act(async () => pane.store.dispatch({ type: 'report-view-chosen', view: 'import' }));
  await pane.settle();
  return {
    ...pane,
    importing: new ImportController(pane.controller.work),
    /** Pastes a report and has it searched. */
    paste: async (...lines: readonly string[]) => {
      await pane.type('import-text', lines.join('\n'));
      await pane.press('Tìm số liệu');
      await pane.settle();
      await settled(() => pane.store.get().work === undefined);
    },
    /** The box or the button of a choice, by the words of its label. */
    box: (words: string): HTMLInputElement => {
      const label = pane.all('label').find(({ textContent }) => textContent?.includes(words));
      const named = pane.all('input').find((input) => input.getAttribute('aria-label')?.includes(words));
      const found = label?.querySelector('input') ?? named;
      if (!found) throw new Error(`No box “${words}” in: ${pane.text()}`);
      return found as HTMLInputElement;
    },
    tick: (words: string) => act(async () => boxOf(pane.all('label, input'), words).click()),
    wait: (isSo: () => boolean) => settled(isSo),
  };
}

function boxOf(all: readonly HTMLElement[], words: string): HTMLElement {
  const found = all.find((one) => `${one.textContent} ${one.getAttribute('aria-label')}`.includes(words));
  if (!found) throw new Error(`No box “${words}”`);
  return found.querySelector('input') ?? found;
}

/** Lets what was begun go on until something is so. */
async function settled(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500 && !isSo(); turn += 1) {
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve));
    });
  }
  if (!isSo()) throw new Error('It never came to be so');
}

export const HEAD = 'STT\tChỉ tiêu thống kê\tĐơn vị tính\tSố liệu\tGhi chú';
export const row = (id: string, figure: string, unit?: string): string => {
  const indicator = form.indicators.get(id);
  return [indicator?.stt, indicator?.label, unit ?? indicator?.unit, figure, ''].join('\t');
};
export const title = (period: string): readonly string[] => ['BÁO CÁO', `Công tác cải cách hành chính ${period}`];
export const SECTION = ['I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', '1. Về kế hoạch'];
