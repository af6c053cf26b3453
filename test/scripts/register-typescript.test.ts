import { execFile } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FILES = 30;
const THREADS = 4;
const PROCESSES = 3;
/** A long module takes long to write, and another may look on. */
const FILLING = Array.from({ length: 200 }, (_, line) => `export const f${line}: number = ${line};\n`).join('');

const real = join(__dirname, '../..');
let project: string;
let cache: string;

/** A small project with the script in its place: each of its modules is a number, and all together their sum. */
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'phuluc-typescript-'));
  cache = join(project, 'node_modules/.cache/typescript');
  mkdirSync(join(project, 'scripts'));
  mkdirSync(join(project, 'node_modules'));
  copyFileSync(join(real, 'scripts/register-typescript.cjs'), join(project, 'scripts/register-typescript.cjs'));
  symlinkSync(join(real, 'node_modules/@swc'), join(project, 'node_modules/@swc'));
  const numbers = Array.from({ length: FILES }, (_, index) => index);
  for (const index of numbers) {
    writeFileSync(join(project, `part${index}.ts`), `export const number: number = ${index};\n${FILLING}`);
  }
  writeFileSync(
    join(project, 'sum.ts'),
    `${numbers.map((index) => `import { number as n${index} } from './part${index}.ts';`).join('\n')}
const sum: number = ${numbers.map((index) => `n${index}`).join(' + ')};
console.log(String(sum));
`,
  );
  writeFileSync(
    join(project, 'threads.cjs'),
    `const { Worker } = require('node:worker_threads');
for (let thread = 0; thread < ${THREADS}; thread += 1)
  new Worker('./sum.ts', { execArgv: ['--require', './scripts/register-typescript.cjs'] });
`,
  );
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const SUM = `${(FILES * (FILES - 1)) / 2}\n`;

function node(...args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: project }, (_, out, error) => resolve(out + error));
  });
}

const runOnce = (): Promise<string> => node('--require', './scripts/register-typescript.cjs', './sum.ts');
const kept = (): string[] => readdirSync(cache).sort();

test('many threads of many processes, all at once over nothing kept, each run the whole program', async () => {
  const runs = await Promise.all(Array.from({ length: PROCESSES }, () => node('./threads.cjs')));
  expect(runs).toEqual(Array.from({ length: PROCESSES }, () => SUM.repeat(THREADS)));
  expect(kept()).toHaveLength(FILES + 1);
});

test.each<{ readonly what: string; readonly spoil: (file: string) => void }>([
  { what: 'empty', spoil: (file) => truncateSync(file) },
  { what: 'half written', spoil: (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2)) },
  { what: 'without its seal', spoil: (file) => truncateSync(file, readFileSync(file).length - 10) },
  { what: 'another text', spoil: (file) => writeFileSync(file, 'throw new Error("kept")') },
])('what was kept and is $what is compiled again, and kept whole', async ({ spoil }) => {
  await runOnce();
  const names = kept();
  const whole = names.map((name) => readFileSync(join(cache, name), 'utf8'));
  for (const name of names) spoil(join(cache, name));
  expect(await runOnce()).toBe(SUM);
  expect(kept()).toEqual(names);
  expect(names.map((name) => readFileSync(join(cache, name), 'utf8'))).toEqual(whole);
});

test('a changed file takes the place of what it was', async () => {
  await runOnce();
  const before = kept();
  writeFileSync(join(project, 'part0.ts'), 'export const number: number = 1000;');
  expect(await runOnce()).toBe(`${Number(SUM) + 1000}\n`);
  expect(kept()).toHaveLength(before.length);
  expect(kept()).not.toEqual(before);
});

test('where nothing can be kept the program runs all the same', async () => {
  mkdirSync(join(project, 'node_modules/.cache'));
  writeFileSync(cache, 'a file in place of the folder');
  expect(await runOnce()).toBe(SUM);
  expect(readFileSync(cache, 'utf8')).toBe('a file in place of the folder');
});
