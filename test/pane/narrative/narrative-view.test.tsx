/** @jest-environment jsdom */
import { act } from 'react';
import { openNarrative, violations } from './written-report';

type Pane = Awaited<ReturnType<typeof openNarrative>>;
let pane: Pane;
beforeEach(async () => {
  pane = await openNarrative();
});
afterEach(() => pane.unmount());

const TYPED = 'Kế hoạch CCHC đề ra 42 nhiệm vụ, đã hoàn thành 34 nhiệm vụ.';
const OWN = 'Cả năm có 44 việc.';

describe('a section', () => {
  test('shows its paragraphs with what is to be known of them', async () => {
    const [standard, typed, own] = pane.paragraphs().map(({ textContent }) => textContent ?? '');
    expect(standard).toContain('Đoạn 1 · câu chuẩn');
    expect(standard).toContain('đề ra 44');
    expect(typed).toContain('số chưa liên kết');
    expect(typed).toContain('Liên kết 1 số');
    expect(typed).toContain('viết 42 nhiệm vụ nhưng Phụ lục 2 dòng 2.1 ghi 44');
    expect(own).toContain('đoạn riêng');
    expect(pane.button('I.1.').textContent).toMatch(/1 cần xem.*1 chưa liên kết/);
    expect(await violations()).toEqual([]);
  });

  test('marks the number that a finding speaks of, and no other', () =>
    expect(pane.all('mark').map(({ textContent }) => textContent)).toEqual(['42']));

  test('is open alone', async () => {
    await pane.press('I.2.');
    expect(pane.paragraphs()).toHaveLength(0);
    expect(pane.text()).toContain('Câu chuẩn không dùng');
    expect(pane.button('I.1.').getAttribute('aria-expanded')).toBe('false');
  });

  test('is shown from a finding about it', async () => {
    await pane.press('V. KIẾN NGHỊ');
    await act(() => pane.controller.run('validate'));
    await pane.press('Mục I.1 viết 42 nhiệm vụ');
    await pane.press('Sửa lời văn');
    expect(pane.paragraphs()).toHaveLength(3);
  });

  test('leaves a formula of a person’s own alone', async () => {
    await pane.press('V. KIẾN NGHỊ');
    expect(pane.paragraphs()[0]?.textContent).toContain('công thức riêng, sửa trên trang tính');
    expect(pane.paragraphs()[0]?.textContent).not.toContain('Sửa');
  });

  test('has its paragraphs’ buttons as one tab stop each, with arrow keys inside', async () => {
    const tools = () => [...(pane.paragraphs()[1]?.querySelectorAll<HTMLElement>('[role=toolbar] button') ?? [])];
    const stops = () => tools().filter(({ tabIndex }) => tabIndex === 0);
    expect(stops().map(({ textContent }) => textContent)).toEqual(['Sửa']);
    await act(async () => stops()[0]?.focus());
    await pane.key('ArrowRight');
    expect(pane.focused()).toContain('Liên kết');
    await pane.key('End');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Xóa đoạn');
    expect(stops()).toHaveLength(1);
  });

  test('a figure leads to its cell and back', async () => {
    await act(async () => pane.all('.chip')[0]?.click());
    expect(pane.workbook.calls).toContain('goTo Phụ lục 2!D9');
    expect(pane.button('Về chỗ cũ').textContent).toContain('Phụ lục 2');
  });
});

describe('a paragraph is written', () => {
  test('and saved: figures as tokens, their values below', async () => {
    await pane.pressIn(1, 'Sửa');
    expect(pane.focused()).toBe(TYPED);
    await pane.write('Đề ra {PL2.2.1} nhiệm vụ.');
    expect(pane.all('.draft-preview')[0]?.textContent).toContain('Đề ra 44');
    expect(await violations()).toEqual([]);
    await pane.key('Enter', { ctrlKey: true });
    expect(pane.standing()).toEqual(['ke-hoach-cchc', 'Đề ra 44 nhiệm vụ.', OWN]);
    expect(pane.statuses()).toContain('Đã lưu đoạn vào trang Báo cáo.');
    expect(document.activeElement?.id).toBe('paragraph-I.1-1-edit');
    await pane.press('Hoàn tác');
    expect(pane.standing()).toEqual(['ke-hoach-cchc', TYPED, OWN]);
    expect(pane.text()).toContain('lời văn trở lại như trước');
  });

  test('what the prose check says of it is told while it is typed', async () => {
    await pane.pressIn(2, 'Sửa');
    await pane.write('Kế hoạch CCHC đề ra 43 nhiệm vụ.');
    expect(pane.all('.draft-preview')[0]?.textContent).toContain('viết 43 nhiệm vụ');
    await pane.write('Kế hoạch CCHC đề ra {PL2.2.1} nhiệm vụ.');
    expect(pane.all('.draft-preview .paragraph-finding')).toHaveLength(0);
  });

  test('a standard one tells that its words will stay', async () => {
    await pane.pressIn(0, 'Sửa');
    expect(pane.text()).toContain('Câu chuẩn này đổi lời theo số liệu');
    expect(pane.field().value).toContain('đề ra {PL2.2.1} nhiệm vụ');
    await pane.write('Đề ra {PL2.2.1} nhiệm vụ.');
    await pane.press('Lưu đoạn');
    await pane.pressIn(0, 'Về câu chuẩn');
    expect(pane.standing()).toEqual(['ke-hoach-cchc', TYPED, OWN]);
  });

  test('a new one comes at the end of its section', async () => {
    await pane.press('Thêm vào mục I.1');
    await pane.press('Lưu đoạn');
    expect(pane.text()).toContain('Đoạn chưa có chữ nào');
    await pane.write('Mới.');
    await pane.press('Lưu đoạn');
    expect(pane.standing()).toEqual(['ke-hoach-cchc', TYPED, OWN, 'Mới.']);
  });

  test('a fault is told, and the text kept', async () => {
    await pane.pressIn(1, 'Sửa');
    await pane.write('Có {PL9.9} và {');
    expect(pane.text()).toContain('Không có số liệu nào là {PL9.9}');
    expect(pane.text()).not.toContain('chưa có dấu } đóng');
    await pane.press('Lưu đoạn');
    expect(pane.text()).toContain('chưa có dấu } đóng');
    expect(pane.field().value).toBe('Có {PL9.9} và {');
    expect(pane.field().getAttribute('aria-invalid')).toBe('true');
    expect(pane.workbook.calls.filter((call) => call.startsWith('editParagraphs'))).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  test('unchanged, Esc closes it without a word', async () => {
    await pane.pressIn(1, 'Sửa');
    await pane.key('Escape');
    expect(pane.field()).toBeNull();
    expect(document.activeElement?.id).toBe('paragraph-I.1-1-edit');
  });

  test('changed, Esc asks first', async () => {
    await pane.pressIn(1, 'Sửa');
    await pane.write('Dở dang');
    await pane.key('Escape');
    expect(pane.focused()).toBe('Gõ tiếp');
    expect(await violations()).toEqual([]);
    await pane.key('Escape');
    expect(pane.focused()).toBe('Dở dang');
    await pane.press('Hủy');
    await pane.press('Bỏ');
    expect(pane.field()).toBeNull();
    expect(pane.standing()).toEqual(['ke-hoach-cchc', TYPED, OWN]);
  });

  test('keys of an input method are left to it', async () => {
    await pane.pressIn(1, 'Sửa');
    await pane.key('Escape', { isComposing: true });
    expect(pane.field()).not.toBeNull();
  });

  test('it stays while other tabs are looked at and the sheet is edited', async () => {
    await pane.pressIn(1, 'Sửa');
    await pane.write('Dở dang');
    await pane.press('Kiểm tra');
    await act(async () => pane.workbook.edit({ 'PL2.2.1': 50 }));
    await act(async () => pane.workbook.restructure());
    await pane.press('Báo cáo');
    expect(pane.field().value).toBe('Dở dang');
    await act(async () =>
      pane.store.dispatch({ type: 'paragraph-opened', section: 'V', position: 'last', source: 'khác' }),
    );
    expect(pane.field().value).toBe('Dở dang');
    expect(pane.text()).toContain('Lưu hoặc hủy nó trước');
  });
});

describe('the paragraph in hand changed on the sheet', () => {
  const changed = async (text: string): Promise<void> => {
    await pane.pressIn(1, 'Sửa');
    await pane.write('Của tôi.');
    const { snapshot } = pane.workbook;
    if (!snapshot) throw new Error('No report');
    const paragraphs = snapshot.paragraphs.flatMap((each) =>
      each.text !== TYPED ? [each] : text === '' ? [] : [{ ...each, text }],
    );
    pane.workbook.snapshot = { ...snapshot, paragraphs };
    await pane.press('Lưu đoạn');
  };

  test('it is told and nothing is written; then the person’s own is kept', async () => {
    await changed('Của người khác.');
    expect(pane.text()).toContain('Đoạn này đã được sửa trên trang Báo cáo');
    expect(pane.text()).toContain('Của người khác.');
    expect(pane.field().value).toBe('Của tôi.');
    expect(pane.standing()).toContain('Của người khác.');
    expect(await violations()).toEqual([]);
    await pane.press('Giữ bản đang soạn');
    await pane.press('Lưu đoạn');
    expect(pane.standing()).toEqual(['ke-hoach-cchc', 'Của tôi.', OWN]);
  });

  test('or the other', async () => {
    await changed('Của người khác.');
    await pane.press('Bỏ bản đang soạn');
    expect(pane.standing()).toEqual(['ke-hoach-cchc', 'Của người khác.', OWN]);
  });

  test('gone, it can come back as a new one', async () => {
    await changed('');
    expect(pane.text()).toContain('không còn trên trang Báo cáo');
    await pane.press('Giữ thành đoạn mới');
    await pane.press('Lưu đoạn');
    expect(pane.standing()).toEqual(['ke-hoach-cchc', OWN, 'Của tôi.']);
  });
});

describe('paragraphs are arranged', () => {
  test('up and down, the focus staying on what was moved', async () => {
    await pane.pressIn(2, 'Chuyển lên');
    expect(pane.standing()).toEqual(['ke-hoach-cchc', OWN, TYPED]);
    expect(document.activeElement?.id).toBe('paragraph-I.1-1-up');
    await pane.pressIn(1, 'Chuyển lên');
    expect(pane.standing()).toEqual([OWN, 'ke-hoach-cchc', TYPED]);
    await pane.pressIn(0, 'Chuyển xuống');
    await pane.pressIn(1, 'Chuyển xuống');
    expect(pane.standing()).toEqual(['ke-hoach-cchc', TYPED, OWN]);
  });

  test('a deleted one comes back by undo, a standard one also later', async () => {
    await pane.pressIn(0, 'Xóa đoạn');
    expect(pane.standing()).toEqual([TYPED, OWN]);
    await pane.press('Hoàn tác');
    expect(pane.standing()).toEqual(['ke-hoach-cchc', TYPED, OWN]);
    await pane.pressIn(0, 'Xóa đoạn');
    await pane.press('Đóng');
    expect(pane.text()).toContain('Câu chuẩn không dùng');
    await pane.press('Đưa lại câu chuẩn');
    expect(pane.workbook.calls.slice(-2)[0]).toBe('editParagraphs restore');
  });
});
