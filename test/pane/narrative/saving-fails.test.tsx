/** @jest-environment jsdom */
import { openNarrative } from './written-report';

let pane: Awaited<ReturnType<typeof openNarrative>>;
beforeEach(async () => {
  pane = await openNarrative();
  await pane.pressIn(1, 'Sửa');
  await pane.write('Của tôi.');
});
afterEach(() => pane.unmount());

test('what a person must mend first is told, and the text kept', async () => {
  pane.workbook.problem = { kind: 'cell-being-edited' };
  await pane.press('Lưu đoạn');
  expect(pane.text()).toContain('Đang gõ dở một ô.');
  expect(pane.field().value).toBe('Của tôi.');
  pane.workbook.problem = undefined;
  await pane.press('Lưu đoạn');
  expect(pane.standing()).toContain('Của tôi.');
});

test('a failure is shown, the text kept, and trying again saves it', async () => {
  pane.workbook.breakNext = { method: 'editParagraphs', thrown: new Error('GeneralException') };
  await pane.press('Lưu đoạn');
  expect(pane.text()).toContain('Có trục trặc');
  expect(pane.field().value).toBe('Của tôi.');
  await pane.press('Thử lại');
  expect(pane.standing()).toContain('Của tôi.');
  expect(pane.field()).toBeNull();
});

test('an undo that is refused leaves everything as it is and says so', async () => {
  await pane.press('Lưu đoạn');
  const { snapshot } = pane.workbook;
  if (!snapshot) throw new Error('No report');
  const paragraphs = snapshot.paragraphs.map((each) => (each.text === 'Của tôi.' ? { ...each, text: 'Khác.' } : each));
  pane.workbook.snapshot = { ...snapshot, paragraphs };
  await pane.press('Hoàn tác');
  expect(pane.text()).toContain('vừa được sửa trên trang Báo cáo, nay là “Khác.”');
  expect(pane.standing()).toContain('Khác.');
});
