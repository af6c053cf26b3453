import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileVerdict } from '../../src/report-file/verdict/file-verdict';
import { FIGURE, hostileFiles } from './hostile-files';
import { ofUnit } from './report-files';

const project = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'phuluc-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type FileJson = { readonly file: string } & FileVerdict;

/** The command as a person types it. */
async function phuluc(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly error: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      'npm',
      ['run', '--silent', 'phuluc', '--', ...args],
      { cwd: project, maxBuffer: 2 ** 28 },
      (_failure, out, error) => resolve({ code: child.exitCode ?? -1, out, error }),
    );
  });
}

const nameOf = (index: number): string => `${String(index).padStart(2, '0')}.xlsx`;
let verdicts: ReadonlyMap<string, FileJson>;
let run: Awaited<ReturnType<typeof phuluc>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'good'));
  hostileFiles.forEach(({ bytes }, index) => writeFileSync(join(folder, nameOf(index)), bytes));
  for (const name of ['00.xlsx', '99.xlsx']) writeFileSync(join(folder, 'good', name), ofUnit(`UBND xã ${name}`));
  run = await phuluc('validate', folder, '--format', 'json');
  const { files } = JSON.parse(run.out) as { readonly files: readonly FileJson[] };
  verdicts = new Map(files.map((verdict) => [verdict.file.slice(folder.length + 1), verdict]));
});

test.each(hostileFiles.map((file, index) => ({ ...file, name: nameOf(index) })))('$kind', async ({ name, refused }) => {
  const verdict = verdicts.get(name);
  if (refused !== undefined) {
    expect(verdict).toMatchObject({
      outcome: 'unreadable',
      findings: [{ rule: `file-${refused}`, severity: 'error' }],
    });
    return;
  }
  expect(verdict).toMatchObject({ unit: 'UBND xã A' });
  const { out } = await phuluc('read', join(folder, name));
  expect(JSON.parse(out)).toMatchObject({ figures: { [FIGURE.id]: FIGURE.value } });
});

test('the run ends with the code of unreadable files, says nothing else, and the other files are read', () => {
  expect([run.code, run.error]).toEqual([2, '']);
  expect(verdicts.size).toBe(hostileFiles.length + 2);
  for (const name of ['good/00.xlsx', 'good/99.xlsx']) expect(verdicts.get(name)).toMatchObject({ outcome: 'valid' });
});
