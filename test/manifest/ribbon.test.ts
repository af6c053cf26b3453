import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ribbonAction } from '../../src/pane/ribbon-action';
import { elementsNamed, readXml } from './xml-tree';

const manifest = readXml(readFileSync(join(__dirname, '../../manifest.xml'), 'utf8'));
const addresses = new Map(
  elementsNamed(manifest, 'Url').map(({ attributes }) => [attributes['id'], new URL(attributes['DefaultValue'] ?? '')]),
);

test.each([
  ['Open.Url', undefined],
  ['Inject.Url', 'inject'],
  ['Validate.Url', 'validate'],
])('the pane understands %s as %s, also when Excel adds to it', (id, action) => {
  const address = addresses.get(id) as URL;
  expect(ribbonAction(address)).toBe(action);
  address.searchParams.append('_host_Info', 'Excel$Win32$16.01$vi-VN$$$$0');
  expect(ribbonAction(address)).toBe(action);
});
