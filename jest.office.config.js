const base = require('./jest.config.js');

/** LibreOffice opens what we save and recalculates it: one instance at a time, since it locks its profile. */
module.exports = {
  ...base,
  testMatch: ['<rootDir>/test/office/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
  // A test that fails before it closes what it started must not keep the run from ending.
  forceExit: true,
  // LibreOffice takes seconds to start: the limit only ends a run that hangs.
  testTimeout: 180000,
};
