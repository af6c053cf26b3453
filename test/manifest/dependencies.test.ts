import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (file: string) => readFileSync(join(__dirname, '../..', file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const page = read('docs/dependencies.md');

const direct = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
const rows = page
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells[1]?.startsWith('`'));

test('the page has a row for every direct dependency, and no other', () => {
  expect(rows.map((cells) => cells[1]).sort()).toEqual(direct.map((name) => `\`${name}\``).sort());
});

test.each(direct)('%s: version and licence are those of the lock file', (name) => {
  const [, , version, purpose, licence, upkeep, network] = rows.find((cells) => cells[1] === `\`${name}\``) ?? [];
  const locked = packages[`node_modules/${name}`];
  expect(version).toBe(locked?.version);
  // Microsoft's package says "LICENSE" there, which the page resolves to a name.
  if (locked?.license !== 'LICENSE') expect(licence).toBe(locked?.license);
  for (const cell of [purpose, licence, upkeep, network]) expect(cell).toBeTruthy();
});

test('the lock file names no download address and nothing that is compiled on installation', () => {
  const entries = Object.entries(packages);
  expect(entries.filter(([, { resolved }]) => resolved).map(([name]) => name)).toEqual([]);
  expect(
    entries.map(([name]) => name).filter((name) => /(^|\/)(keytar|node-gyp|prebuild-install)$/.test(name)),
  ).toEqual([]);
});

test('what Univer has in place of telemetry is an interface and nothing else', () => {
  const source = read('node_modules/@univerjs/telemetry/lib/es/index.js').replace(/\/\*[^]*?\*\//g, '');
  expect(source).not.toMatch(/fetch|XMLHttpRequest|sendBeacon|WebSocket|https?:/);
  expect(source).toMatch(/const ITelemetryService = createIdentifier\("telemetry\.service"\);/);
});

test.each(['@swc/core', '@resvg/resvg-js', 'unrs-resolver', '@parcel/watcher'])(
  '%s is locked for every platform it has',
  (name) => {
    const { optionalDependencies = {} } = packages[`node_modules/${name}`] ?? {};
    const platforms = Object.keys(optionalDependencies);
    expect(platforms.length).toBeGreaterThan(0);
    expect(platforms.filter((platform) => !packages[`node_modules/${platform}`])).toEqual([]);
  },
);
