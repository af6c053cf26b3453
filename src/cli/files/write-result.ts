import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, basename } from 'node:path';

/**
 * Writes a file as a whole or not at all: first beside its place, then into it. Folders on the way are made.
 * @param overwrite whether a file that is there already may be lost
 * @returns the system's reason where it could not be written
 */
export function writeResult(path: string, bytes: Uint8Array | string, overwrite: boolean): string | undefined {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const refusal = writeRefusal(path, overwrite);
    if (refusal !== undefined) return refusal;
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

/** Why a file is not to be written at this path, as the system would say it: a folder, or a file that may not be lost. */
export function writeRefusal(path: string, overwrite: boolean): 'EISDIR' | 'EEXIST' | undefined {
  const standing = statSync(path, { throwIfNoEntry: false });
  if (standing?.isDirectory()) return 'EISDIR';
  return standing && !overwrite ? 'EEXIST' : undefined;
}

/** Whether programs will open a file of this name as a workbook. */
export function isWorkbookName(path: string): boolean {
  return /\.xlsx$/i.test(path);
}

/** Whether two paths are one file. */
export function isSameFile(a: string, b: string): boolean {
  return existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b);
}
