import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const source = join(__dirname, '../../src');

/**
 * Any one module of a folder of `src`, as another folder of `src` would import it (`../excel/…`). The zones hold for
 * folders, so the tests do not name files that may move.
 */
export function firstModule(folder: string): string {
  const modules = readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .sort();
  if (modules.length === 0) throw new Error(`src/${folder} has no module to plant an import of`);
  return `../${folder}/${String(modules[0])
    .replace(/\\/g, '/')
    .replace(/\.tsx?$/, '')}`;
}
