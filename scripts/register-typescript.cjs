// Lets Node run the project's TypeScript as it is (`node --require ./scripts/register-typescript.cjs file.ts`).
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');

/** Compiles one file when it is required. */
function compile(module, filename) {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: {
      parser: { syntax: 'typescript', tsx: filename.endsWith('x') },
      target: 'es2020',
      transform: { react: { runtime: 'automatic' } },
    },
  });
  module._compile(code, filename);
}

process.setSourceMapsEnabled(true);
require.extensions['.ts'] = compile;
require.extensions['.tsx'] = compile;
