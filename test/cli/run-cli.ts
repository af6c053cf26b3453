import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../src/cli/main';

/** What one command line gives: its exit code, both streams, and the folder it ran on, as `@` in what it wrote. */
export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly error: string;
  readonly bytesOf: (file: string) => Uint8Array;
}

/**
 * Runs a command line in this process, on a folder of its own.
 * @param files what lies in the folder; `@` in an argument stands for it
 */
export async function runCli(
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  isInteractive = false,
): Promise<CliRun> {
  const folder = mkdtempSync(join(tmpdir(), 'phuluc-cli-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const written = { out: '', error: '' };
    const code = await main(
      args.map((arg) => arg.replace('@', folder)),
      {
        out: (text) => void (written.out += `${text}\n`),
        error: (text) => void (written.error += text),
        isInteractive,
        today: '2022-09-05',
      },
    );
    const kept = new Map<string, Uint8Array>();
    for (const name of ['out.xlsx', 'out.docx', ...Object.keys(files)]) {
      try {
        kept.set(name, readFileSync(join(folder, name)));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      }
    }
    const shown = (text: string): string => text.split(folder).join('@');
    return {
      code,
      out: shown(written.out),
      error: shown(written.error),
      bytesOf: (file) => {
        const bytes = kept.get(file);
        if (!bytes) throw new Error(`${file} was not written`);
        return bytes;
      },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
