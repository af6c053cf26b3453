import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files that paths stand for, in order, each once; a path that is not there gives itself back as `missing`. */
export interface ListedFiles {
  readonly files: readonly string[];
  readonly missing: readonly string[];
}

/** Excel keeps `~$name.xlsx` beside a workbook that is open: no workbook itself. */
const isWorkbookName = (name: string): boolean => /\.xlsx$/i.test(name) && !name.startsWith('~$');

/**
 * Files as they are named, folders as every .xlsx in them and in the folders below. Links to folders are not followed,
 * so that a folder that leads back to itself has an end.
 */
export function listFiles(paths: readonly string[]): ListedFiles {
  const files = new Map<string, string>();
  const missing: string[] = [];
  for (const path of paths) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) missing.push(path);
    else
      for (const file of stats.isDirectory() ? workbooksIn(path) : [path]) {
        const real = realpathSync(file);
        if (!files.has(real)) files.set(real, file);
      }
  }
  return { files: [...files.values()], missing };
}

function workbooksIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return workbooksIn(path);
    return entry.isFile() && isWorkbookName(entry.name) ? [path] : [];
  });
}
