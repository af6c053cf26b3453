/** @jest-environment jsdom */
import axe from 'axe-core';
import { act } from 'react';
import { openImport, SECTION, title } from './open-import';

type Pane = Awaited<ReturnType<typeof openImport>>;
let pane: Pane | undefined;
afterEach(() => pane?.unmount());

describe('the standard sentences of a section that takes a text', () => {
  const standard = { section: 'I.1', paragraph: 'ke-hoach-cchc', formula: '="Kế hoạch"', edited: false } as const;
  const openWith = async (paragraph: object): Promise<Pane> => {
    const here = (pane = await openImport());
    here.workbook.snapshot = here.workbook.snapshot && {
      ...here.workbook.snapshot,
      paragraphs: [
        ...here.workbook.snapshot.paragraphs,
        { ...standard, cell: { sheet: 'Báo cáo', address: 'A13' }, text: 'Kế hoạch đề ra 44 nhiệm vụ.', ...paragraph },
      ],
    };
    await act(() => here.controller.check());
    await here.paste(...title('6 tháng đầu năm 2022'), ...SECTION, 'Xã đã phân công từng bộ phận.');
    return here;
  };

  test('stay, unless a person says otherwise', async () => {
    const here = await openWith({});
    expect(here.box('Bỏ 1 câu chuẩn').checked).toBe(false);
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations).toEqual([]);
    await here.press('Ghi 1 mục');
    expect(here.workbook.snapshot?.paragraphs.map(({ text }) => text)).toContain('Kế hoạch đề ra 44 nhiệm vụ.');
    expect(here.text()).not.toContain('Đã bỏ');
  });

  test('are left out on demand, and come back with the undoing', async () => {
    const here = await openWith({});
    await here.tick('Bỏ 1 câu chuẩn');
    await here.press('Ghi 1 mục');
    expect(here.text()).toContain('Đã ghi 1 đoạn văn vào tệp. Đã bỏ 1 câu chuẩn; đưa lại ở Soạn lời văn.');
    const texts = () => here.workbook.snapshot?.paragraphs.map(({ text }) => text);
    expect(texts()).not.toContain('Kế hoạch đề ra 44 nhiệm vụ.');
    expect(texts()).toContain('Xã đã phân công từng bộ phận.');
    await here.press('Hoàn tác');
    expect(texts()).toContain('Kế hoạch đề ra 44 nhiệm vụ.');
  });

  test('are not counted where nothing of their section is ticked', async () => {
    const here = await openWith({});
    await here.tick('Bỏ 1 câu chuẩn');
    await here.press('Bỏ chọn hết');
    expect(here.text()).toContain('Bỏ câu chuẩn ở mục nhận lời văn');
    expect(here.box('Bỏ câu chuẩn').checked).toBe(false);
  });

  test('one that a person changed is theirs, and no part of it', async () => {
    const here = await openWith({ edited: true });
    expect(here.text()).not.toContain('câu chuẩn');
  });
});
