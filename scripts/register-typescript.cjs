// Lets Node run the project's TypeScript as it is (`node --require ./scripts/register-typescript.cjs file.ts`). What a
// file was compiled to is kept under node_modules/.cache, by the file's content and by all that compiling depends on.
const { createHash } = require('node:crypto');
const { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { join, relative } = require('node:path');
const { version } = require('@swc/core/package.json');

const project = join(__dirname, '..');
const cache = join(project, 'node_modules/.cache/typescript');
const sourceMaps = process.execArgv.includes('--enable-source-maps');

const options = (filename) => ({
  filename,
  swcrc: false,
  sourceMaps: sourceMaps ? 'inline' : false,
  module: { type: 'commonjs' },
  jsc: {
    parser: { syntax: 'typescript', tsx: filename.endsWith('x') },
    target: 'es2022',
    transform: { react: { runtime: 'automatic' } },
  },
});

const digest = (...texts) =>
  texts.reduce((hash, text) => hash.update(text).update('\0'), createHash('sha1')).digest('hex');
const everyFile = digest(version, process.version, JSON.stringify(options('')));

/** Compiles one file when it is required, or takes what it was compiled to before. */
function compile(module, filename) {
  const source = readFileSync(filename, 'utf8');
  const place = digest(relative(project, filename)).slice(0, 16);
  const name = `${place}-${digest(everyFile, source)}.js`;
  module._compile(kept(name) ?? compiled(filename, source, place, name), filename);
}

function kept(name) {
  try {
    return readFileSync(join(cache, name), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function compiled(filename, source, place, name) {
  // The compiler takes as long to load as most commands run.
  const { code } = require('@swc/core').transformSync(source, options(filename));
  keep(code, place, name);
  return code;
}

/** Whole or not at all, in place of what older texts of the file were compiled to. */
function keep(code, place, name) {
  try {
    mkdirSync(cache, { recursive: true });
    const older = readdirSync(cache).filter((other) => other.startsWith(place) && other !== name);
    const draft = join(cache, `${name}.${process.pid}.tmp`);
    writeFileSync(draft, code);
    renameSync(draft, join(cache, name));
    for (const other of older) rmSync(join(cache, other), { force: true });
  } catch (error) {
    // A folder that nobody may write to: the file is compiled again next time.
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes(error.code)) throw error;
  }
}

require.extensions['.ts'] = compile;
require.extensions['.tsx'] = compile;
