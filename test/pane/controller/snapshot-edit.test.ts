import { withRows } from '../../../src/pane/controller/snapshot-edit';
import { factsOf, form, linked, report, typed } from '../../core/editor/report';

test('an edited figure is in the sentences that follow it, and in no other', () => {
  const figures = { 'PL2.2.1': 44 };
  const before = report(figures, [
    linked('I.1', 'Kế hoạch có {PL2.2.1} nhiệm vụ.', factsOf(figures)),
    typed('I.1', 'Kế hoạch có 44 nhiệm vụ.'),
  ]);
  const after = withRows(before, [{ indicator: 'PL2.2.1', value: 45 }], form);
  expect(after.rows.get('PL2.2.1')?.value).toBe(45);
  expect(after.paragraphs.map(({ text }) => text)).toEqual(['Kế hoạch có 45 nhiệm vụ.', 'Kế hoạch có 44 nhiệm vụ.']);
  expect(after.paragraphs[1]).toBe(before.paragraphs[1]);
});
