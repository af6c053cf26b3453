#!/usr/bin/env node
require('../scripts/register-typescript.cjs');
const { main } = require('../src/cli/main.ts');

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
