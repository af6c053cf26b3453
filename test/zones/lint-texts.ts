import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** A file that need not exist, by its path in the project, and what would stand in it. */
export interface PlantedFile {
  readonly file: string;
  readonly code: string;
}

/** What ESLint says of each of the files, with the project's own configuration. */
export function lintTexts(files: readonly PlantedFile[]): readonly (readonly string[])[] {
  const output = execFileSync(process.execPath, [join(__dirname, 'eslint-run.mjs')], {
    input: JSON.stringify(files),
    encoding: 'utf8',
  });
  return JSON.parse(output) as string[][];
}
