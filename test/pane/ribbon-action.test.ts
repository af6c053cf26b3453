import { ribbonAction } from '../../src/pane/ribbon-action';

test.each([
  ['', '', undefined],
  ['?action=inject', '', 'inject'],
  ['?action=validate&_host_Info=Excel', '', 'validate'],
  ['', '#inject', 'inject'],
  ['?action=inject', '#words-of-the-host', 'inject'],
  ['?action=delete', '#', undefined],
])('%s%s asks for %s', (search, hash, action) => {
  expect(ribbonAction({ search, hash })).toBe(action);
});
