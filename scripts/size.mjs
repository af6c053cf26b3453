// Prints what each page loads at its start and later, gzipped, and fails where the pane grew over its limit.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = 'dist';
/** Lazy files under this many bytes gz are counted, not listed. */
const shownFrom = 32 * 1024;
/** KB gz that a page loads before it is drawn, Microsoft's files apart. The rules come after, while the workbook is read. */
const limits = { pane: 200, 'pane-workbench': 200 };

const { entrypoints, chunks } = JSON.parse(readFileSync('.cache/stats.json', 'utf8'));
const chunkById = new Map(chunks.map((chunk) => [chunk.id, chunk]));
const scripts = (names) => [...new Set(names)].filter((name) => /\.(js|css)$/.test(name));
const bytes = (name) => readFileSync(join(dist, name));
const gz = (name) => gzipSync(bytes(name), { level: 9 }).length;
const sum = (names, measure) => names.reduce((total, name) => total + measure(name), 0);
const kilobytes = (count) => (count / 1024).toFixed(1).padStart(8);
const row = (label, names) =>
  console.log(
    `${label.padEnd(34)} ${kilobytes(sum(names, (name) => bytes(name).length))} ${kilobytes(sum(names, gz))}`,
  );

/** The files of all chunks that can be asked for from the given ones, themselves left out. */
function lazyFiles(ids) {
  const seen = new Set(ids);
  const queue = [...ids];
  const files = [];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    for (const child of chunkById.get(id).children) {
      if (seen.has(child)) continue;
      seen.add(child);
      queue.push(child);
      files.push(...chunkById.get(child).files);
    }
  }
  return scripts(files);
}

console.log(`${'KB'.padEnd(34)} ${'raw'.padStart(8)} ${'gz'.padStart(8)}`);
let over = false;
for (const [entry, { chunks: ids, assets }] of Object.entries(entrypoints)) {
  const initial = scripts(assets.map(({ name }) => name));
  row(`${entry}: at start`, initial);
  for (const name of initial) row(`  ${name}`, [name]);
  const lazy = lazyFiles(ids);
  row(`${entry}: when used (${lazy.length} files)`, lazy);
  for (const name of lazy.filter((name) => gz(name) >= shownFrom)) row(`  ${name}`, [name]);
  const total = sum(initial, gz) / 1024;
  if (limits[entry] !== undefined && total > limits[entry]) {
    console.error(`${entry}: ${total.toFixed(1)} KB gz at start, over its limit of ${limits[entry]} KB`);
    over = true;
  }
}

const office = readdirSync(join(dist, 'office-js'), { recursive: true })
  .filter((name) => name.endsWith('.js'))
  .map((name) => join('office-js', name));
row("Microsoft's files (one client is used)", office);
for (const name of office) row(`  ${name}`, [name]);

process.exitCode = over ? 1 : 0;
