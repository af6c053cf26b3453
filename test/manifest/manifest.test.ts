import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pngSize } from './png-size';
import type { XmlElement } from './xml-tree';
import { elementsNamed, readXml } from './xml-tree';

const project = join(__dirname, '../..');
const source = readFileSync(join(project, 'manifest.xml'), 'utf8');
const manifest = readXml(source);
const server = 'https://localhost:3000/';

const all = (name: string) => elementsNamed(manifest, name);
const value = (element: XmlElement) => element.attributes['DefaultValue'] ?? '';
const only = (name: string) => {
  const found = all(name);
  expect(found).toHaveLength(1);
  return found[0] as XmlElement;
};
const everyElement = (root: XmlElement): readonly XmlElement[] => [root, ...root.children.flatMap(everyElement)];

const resourceLists = { Image: 'Images', Url: 'Urls', ShortString: 'ShortStrings', LongString: 'LongStrings' } as const;
const resources = (kind: keyof typeof resourceLists) => only(resourceLists[kind]).children;

test('text is NFC and the root is a task pane', () => {
  expect(source.normalize('NFC')).toBe(source);
  expect(manifest).toMatchObject({ name: 'OfficeApp', attributes: { 'xsi:type': 'TaskPaneApp' } });
});

test('the id is the published one: a new id would be a second add-in', () => {
  expect(only('Id').text).toBe('3695e7db-4535-4352-a8ec-f16121686846');
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string };
  expect(only('Version').text).toBe(`${version}.0`);
});

test('Excel 2019 meets the one requirement', () => {
  expect(all('Set').map(({ attributes }) => attributes)).toEqual([{ Name: 'ExcelApi', MinVersion: '1.8' }]);
  expect(only('VersionOverrides').attributes['xsi:type']).toBe('VersionOverridesV1_0');
});

test('all addresses are on our own server, and the pages are built', () => {
  const addresses = everyElement(manifest).flatMap(({ name, attributes, text }) =>
    name === 'OfficeApp' || name === 'VersionOverrides'
      ? []
      : [...Object.values(attributes), text].filter((word) => /^[a-z]+:\/\//.test(word)),
  );
  expect(addresses.length).toBeGreaterThan(0);
  const pages = new Set<string>();
  for (const address of addresses) {
    expect(`${address}/`.startsWith(server)).toBe(true);
    const { pathname } = new URL(address);
    if (pathname.endsWith('.html')) pages.add(pathname.slice(1));
  }
  const build = readFileSync(join(project, 'webpack.config.js'), 'utf8');
  for (const page of pages) expect(build).toContain(`file: '${page}'`);
});

test('resource ids are unique, at most 32 characters, and all are used', () => {
  const kinds = Object.keys(resourceLists) as (keyof typeof resourceLists)[];
  const ids = kinds.flatMap(resources).map(({ attributes }) => attributes['id'] ?? '');
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^.{1,32}$/);
  const used = everyElement(manifest).flatMap(({ attributes }) => attributes['resid'] ?? []);
  expect([...new Set(used)].sort()).toEqual([...ids].sort());
});

test.each([
  ['Image', ['Image']],
  ['SourceLocation', ['Url']],
  ['LearnMoreUrl', ['Url']],
  ['Label', ['ShortString']],
  ['Title', ['ShortString']],
  ['Description', ['LongString']],
] as const)('every %s refers to a resource of its kind', (name, [kind]) => {
  const ids = resources(kind).map(({ attributes }) => attributes['id']);
  const referring = all(name).flatMap(({ attributes }) => attributes['resid'] ?? []);
  expect(referring.length).toBeGreaterThan(0);
  for (const id of referring) expect(ids).toContain(id);
});

test('every referenced icon exists in the size that is said', () => {
  const addresses = new Map(resources('Image').map((image) => [image.attributes['id'], value(image)]));
  const icons: (readonly [address: string, size: number])[] = [
    [value(only('IconUrl')), 32],
    [value(only('HighResolutionIconUrl')), 64],
    ...all('Image')
      .filter(({ attributes }) => attributes['resid'])
      .map(({ attributes }) => [addresses.get(attributes['resid']) ?? '', Number(attributes['size'])] as const),
  ];
  expect(icons).toHaveLength(2 + 4 * 4);
  for (const [address, size] of icons) {
    const file = join(project, address.slice(server.length));
    expect(existsSync(file)).toBe(true);
    expect(pngSize(readFileSync(file))).toEqual([size, size]);
  }
});

test('every icon comes in 16, 32, 64 and 80 pixels', () => {
  for (const icon of all('Icon'))
    expect(icon.children.map(({ attributes }) => attributes['size'])).toEqual(['16', '32', '64', '80']);
});

test('the language is Vietnamese and every text has its English', () => {
  expect(only('DefaultLocale').text).toBe('vi-VN');
  const texts = [
    only('DisplayName'),
    all('Description')[0] as XmlElement,
    ...resources('ShortString'),
    ...resources('LongString'),
  ];
  for (const text of texts) {
    const [override, ...more] = text.children;
    expect(more).toEqual([]);
    expect(override).toMatchObject({ name: 'Override', attributes: { Locale: 'en-US' } });
    expect(override?.attributes['Value']?.trim()).toBeTruthy();
  }
});

test.each([
  ['ShortStrings', 125],
  ['LongStrings', 250],
] as const)('%s have at most %i characters in both languages', (list, limit) => {
  for (const text of only(list).children) {
    expect(value(text).length).toBeLessThanOrEqual(limit);
    expect(text.children[0]?.attributes['Value']?.length).toBeLessThanOrEqual(limit);
  }
});

test('three buttons open one and the same pane, each at its own address', () => {
  const urls = new Map(resources('Url').map((url) => [url.attributes['id'], value(url).slice(server.length)]));
  const table = all('Control').map((control) => {
    const [action] = elementsNamed(control, 'Action');
    const [pane] = elementsNamed(control, 'TaskpaneId');
    const [place] = elementsNamed(control, 'SourceLocation');
    return [control.attributes['id'], action?.attributes['xsi:type'], pane?.text, urls.get(place?.attributes['resid'])];
  });
  expect(table).toEqual([
    ['OpenPane', 'ShowTaskpane', 'PhuLucPane', 'pane.html'],
    ['InjectAppendices', 'ShowTaskpane', 'PhuLucPane', 'pane.html?action=inject'],
    ['ValidateReport', 'ShowTaskpane', 'PhuLucPane', 'pane.html?action=validate'],
  ]);
});
