import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const source = join(__dirname, '../../src');

/** The modules of a folder of `src`, relative to it, in a fixed order. */
function modulesOf(folder: string): readonly string[] {
  return readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => file.replace(/\\/g, '/'))
    .sort();
}

/** The folders of `src` that have a module in them. */
export function foldersWithModules(): readonly string[] {
  return readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && modulesOf(entry.name).length > 0)
    .map(({ name }) => name)
    .sort();
}

/**
 * Any one module of a folder of `src`, as another folder of `src` would import it (`../excel/…`). The zones hold for
 * folders, so the tests do not name files that may move.
 */
export function firstModule(folder: string): string {
  return `../${folder}/${String(modulesOf(folder)[0]).replace(/\.tsx?$/, '')}`;
}
