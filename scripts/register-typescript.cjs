// Lets Node run the project's TypeScript as it is (`node --require ./scripts/register-typescript.cjs file.ts`). What a
// file was compiled to is kept under node_modules/.cache, by the file's content and by all that compiling depends on.
const { createHash, randomUUID } = require('node:crypto');
const { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { join, relative } = require('node:path');
const { version } = require('@swc/core/package.json');

const project = join(__dirname, '..');
const cache = join(project, 'node_modules/.cache/typescript');
/** Stands between the code and its digest, as a comment of the code. */
const SEAL = '\n//';
const DRAFT = 'draft-';
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

/** Undefined where nothing whole is kept: a machine that lost its power leaves names over empty files. */
function kept(name) {
  let text;
  try {
    text = readFileSync(join(cache, name), 'utf8');
  } catch {
    return undefined;
  }
  const end = text.lastIndexOf(SEAL);
  const code = text.slice(0, Math.max(end, 0));
  return end >= 0 && text === sealed(code) ? code : undefined;
}

function sealed(code) {
  return code + SEAL + digest(code);
}

function compiled(filename, source, place, name) {
  // The compiler takes as long to load as most commands run.
  const { code } = require('@swc/core').transformSync(source, options(filename));
  keep(code, place, name);
  return code;
}

/**
 * Whole or not at all, in place of what older texts of the file were compiled to. Many processes, and many threads of
 * one, do this at once: each writes under a name of its own, and clears away only what is under its last name.
 */
function keep(code, place, name) {
  const draft = join(cache, `${DRAFT}${randomUUID()}`);
  try {
    mkdirSync(cache, { recursive: true });
    writeFileSync(draft, sealed(code), { flag: 'wx' });
    renameSync(draft, join(cache, name));
    const older = readdirSync(cache).filter((other) => other.startsWith(place) && other !== name);
    for (const other of older) rmSync(join(cache, other), { force: true });
  } catch {
    // Whatever it was (a folder that nobody may write to, a full disk, a file that another holds open): keeping saves
    // time and nothing else, so the program runs on and the file is compiled again next time.
    discard(draft);
  }
}

function discard(draft) {
  try {
    rmSync(draft, { force: true });
  } catch {
    // It stays until node_modules is made anew.
  }
}

require.extensions['.ts'] = compile;
require.extensions['.tsx'] = compile;
