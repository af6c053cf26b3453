import { defaultDetails } from '../../../src/pane/details/default-details';
import { readiness } from '../../../src/pane/report/readiness';
import { initialState } from '../../../src/pane/state/pane-state';
import { textOf } from '../../../src/pane/text/languages';
import { form } from '../tiny-form';

test('what is still missing is named without how it is filled in', () => {
  const today = new Date(2022, 8, 5);
  const start = initialState(form, today);
  const state = { ...start, details: { ...start.details, saved: defaultDetails(today) } };
  const [, missing] = readiness(state, textOf('vi'));
  expect(missing).toMatchObject({ ready: false, leadsTo: 'details' });
  expect(missing?.sentence).toMatch(/^Còn thiếu: tên đơn vị, .*, kính gửi\.?$/);
});
