#!/usr/bin/env node
require('../scripts/register-typescript.cjs');
const { main } = require('../src/cli/main.ts');

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (mistake) => {
    // A mistake of the program's own: not the code of errors found in files, and nothing else of it goes on.
    console.error(mistake);
    process.exit(2);
  },
);
