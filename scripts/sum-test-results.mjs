// Adds up the counts of several Jest runs (`--json --outputFile`) and prints "N passed, N failed" on a line of its own.
// A run that left no results, or had no test in it, is a failure: nothing may pass by not running.
import { existsSync, readFileSync } from 'node:fs';

let passed = 0;
let failed = 0;
for (const file of process.argv.slice(2)) {
  const run = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  if (!run || run.numPassedTests + run.numFailedTests === 0) {
    console.error(`${file}: no test ran`);
    failed += 1;
    continue;
  }
  passed += run.numPassedTests;
  // A file that could not even start counts as one failure: its tests are unknown.
  failed += run.numFailedTests + run.numRuntimeErrorTestSuites;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
