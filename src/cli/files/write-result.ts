import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, basename } from 'node:path';

/**
 * Writes a file as a whole or not at all: first beside its place, then into it. Folders on the way are made.
 * @returns the system's reason where it could not be written
 */
export function writeResult(path: string, bytes: Uint8Array | string): string | undefined {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return 'EISDIR';
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, bytes);
    renameSync(draft, path);
    return undefined;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    if (existsSync(draft)) rmSync(draft);
    return code;
  }
}

/** Whether programs will open a file of this name as a workbook. */
export function isWorkbookName(path: string): boolean {
  return /\.xlsx$/i.test(path);
}

/** Whether two paths are one file. */
export function isSameFile(a: string, b: string): boolean {
  return existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b);
}
