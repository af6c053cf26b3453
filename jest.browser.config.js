const base = require('./jest.config.js');

/** The whole story in a real Chromium: `npm run build` first, then one worker, for the page is shared. */
module.exports = {
  ...base,
  testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
  // A test that fails before it closes what it started must not keep the run from ending.
  forceExit: true,
  // A browser run waits for a page, not for a function: the limit only ends a run that hangs.
  testTimeout: 120000,
};
