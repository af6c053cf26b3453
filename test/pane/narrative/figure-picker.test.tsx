/** @jest-environment jsdom */
import { act } from 'react';
import { openNarrative, violations } from './written-report';

let pane: Awaited<ReturnType<typeof openNarrative>>;
beforeEach(async () => {
  pane = await openNarrative();
});
afterEach(() => pane.unmount());

describe('a figure is inserted from the list', () => {
  const options = () => pane.all('[role=option]').map(({ textContent }) => textContent ?? '');
  const query = () => document.querySelector<HTMLInputElement>('[role=combobox]');

  beforeEach(async () => {
    await pane.pressIn(1, 'Sửa');
    await pane.write('Có  việc.');
    await act(async () => {
      pane.field().setSelectionRange(3, 3);
      pane.field().dispatchEvent(new Event('select', { bubbles: true }));
    });
    await pane.key('i', { ctrlKey: true });
  });

  test('where the caret was, by keys alone', async () => {
    expect(document.activeElement).toBe(query());
    expect(await violations()).toEqual([]);
    await pane.type(query()!.id, 'nhiem vu hoan thanh');
    expect(options()[0]).toContain('Số nhiệm vụ đã hoàn thành');
    await pane.key('ArrowDown');
    await pane.key('ArrowUp');
    expect(query()?.getAttribute('aria-activedescendant')).toBe(pane.all('[role=option][aria-selected=true]')[0]?.id);
    await pane.key('Enter');
    expect(pane.field().value).toBe('Có {PL2.2.2} việc.');
    expect(document.activeElement).toBe(pane.field());
    expect(pane.field().selectionStart).toBe('Có {PL2.2.2}'.length);
  });

  test('by a click', async () => {
    await pane.type(query()!.id, '2.2.1');
    await act(async () => pane.all('[role=option]')[0]?.click());
    expect(pane.field().value).toBe('Có {PL2.2.1} việc.');
  });

  test('Esc closes the list and nothing else', async () => {
    await pane.key('Escape');
    expect(query()).toBeNull();
    expect(pane.field().value).toBe('Có  việc.');
    expect(document.activeElement).toBe(pane.field());
  });

  test('nothing found is said', async () => {
    await pane.type(query()!.id, 'zzz');
    expect(pane.statuses()).toContain('Không có số liệu nào như vậy.');
  });
});
