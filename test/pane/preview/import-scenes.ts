import { ImportController } from '../../../src/pane/controller/import-controller';
import type { PaneController } from '../../../src/pane/controller/pane-controller';
import type { SubscribedStore } from '../../../src/pane/app/pane-store';
import { report141Rows } from '../../../src/core/sample/report-141-rows';
import { sampleParagraphs } from '../../../src/core/sample/report-141-paragraphs';
import type { Form } from '../../../src/core/form/form';
import { OUTLINE } from '../../../src/core/narrative/outline';
import type { FakeWorkbook } from '../fake-workbook';

interface Stage {
  readonly controller: PaneController;
  readonly store: SubscribedStore;
  readonly workbook: FakeWorkbook;
  readonly form: Form;
}

/** Report 141 as someone copies it out of Word: sections, then appendices as tabs and lines. */
export function report141Text(form: Form, title: string): string {
  const sections = OUTLINE.flatMap(({ id, heading }) => [
    ...(heading === undefined ? [] : [heading.replace(/ ?\{[^}]*\}/g, '')]),
    ...sampleParagraphs
      .filter(({ section, paragraph }) => section === id && paragraph !== 'tieu-de')
      .map(({ text }) => text),
  ]);
  const appendices = form.appendices.flatMap(({ id, number }) => [
    `Phụ lục ${number}`,
    ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'].join('\t'),
    ...report141Rows
      .filter(([indicator]) => form.indicators.get(indicator)?.appendix === id)
      .map(([indicator, stt, unit, figure]) =>
        [stt, form.indicators.get(indicator)?.label, unit, figure, ''].join('\t'),
      ),
    '9.9\tSố buổi họp giao ban\tBuổi\t12\t',
    '',
  ]);
  return [
    'UBND HUYỆN QUẢNG ĐIỀN',
    'UBND XÃ QUẢNG THỌ',
    'Số: 97/BC-UBND',
    'Quảng Thọ, ngày 10 tháng 6 năm 2022',
    'BÁO CÁO',
    title,
    ...sections,
    ...appendices,
  ].join('\n');
}

/** The scenes of taking over a report written elsewhere. */
export function importScenes({
  controller,
  store,
  workbook,
  form,
}: Stage): Readonly<Record<string, () => Promise<void>>> {
  const importing = new ImportController(controller.work);
  const open = async (): Promise<void> => {
    await controller.open('validate');
    store.dispatch({ type: 'report-view-chosen', view: 'import' });
  };
  const emptied = async (ids: readonly string[]): Promise<void> => {
    const { snapshot } = workbook;
    if (!snapshot) return;
    const rows = new Map([...snapshot.rows].map(([id, row]) => [id, ids.includes(id) ? { ...row, value: null } : row]));
    workbook.snapshot = { ...snapshot, rows };
  };
  const read = async (title: string): Promise<void> => {
    await emptied(['PL2.1', 'PL2.2.1', 'PL2.2.2', 'PL4.2.1', 'PL4.2.2', 'PL7.1.1', 'PL8.6.1.1']);
    workbook.snapshot = workbook.snapshot && {
      ...workbook.snapshot,
      paragraphs: workbook.snapshot.paragraphs.slice(6),
    };
    await open();
    await importing.readPasted(report141Text(form, title));
  };
  const same = (): Promise<void> => read('Tình hình cải cách hành chính quý III năm 2022');
  const toggle = (...groups: readonly string[]): void => {
    for (const group of groups) importing.change({ type: 'group-toggled', group });
  };
  return {
    'new-import': async () => {
      await controller.open();
      store.dispatch({ type: 'report-view-chosen', view: 'import' });
    },
    'real-import': open,
    'real-import-typed': async () => {
      await open();
      importing.change({ type: 'typed', text: 'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH\n1. Về kế hoạch\n' });
    },
    'real-import-refused': async () => {
      await open();
      const bytes = async (): Promise<Uint8Array> => new TextEncoder().encode('%PDF-1.7');
      await importing.readFile({ name: 'bao-cao.pdf', bytes });
    },
    'real-import-found': same,
    'real-import-figures': async () => {
      await same();
      toggle('PL2');
    },
    'real-import-more': async () => {
      await same();
      toggle('computed', 'details', 'unplaced');
    },
    'real-import-text': async () => {
      await read('Tình hình cải cách hành chính 6 tháng đầu năm 2022');
      toggle('text I.1');
    },
    'real-import-unknown': () => read('Tình hình cải cách hành chính'),
    'real-import-done': async () => {
      await same();
      const report = store.get().report;
      const { figures } = store.get().importing.ticks;
      const changes = [...figures.keys()].map((indicator) => ({
        indicator,
        kind: 'set-number' as const,
        before: '',
        after: '09',
        number: 9,
      }));
      if (report) await importing.write({ changes, edits: [] });
    },
  };
}
