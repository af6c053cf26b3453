// The long run over reports injured at random (issue 3): the same test as in the normal run, fifty times as often, in
// two processes at once where Jest may start them (`-- --maxWorkers=2`).
process.env.MUTATIONS ??= '10000';
process.env.MUTATIONS_SEED ??= String(Math.floor(Math.random() * 2 ** 31));

const { testTimeout, ...usual } = require('./jest.config.js');

/** @type {import('jest').Config} */
module.exports = {
  testTimeout: 100 * testTimeout,
  projects: [0, 1].map((part) => ({
    ...usual,
    displayName: `part ${part + 1}`,
    globals: { part, parts: 2 },
    testMatch: ['**/random-mutations.test.ts'],
  })),
};
