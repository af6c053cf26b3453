// The long run over reports injured at random (issue 3): the same test as in the normal run, fifty times as often.
process.env.MUTATIONS ??= '10000';

/** @type {import('jest').Config} */
module.exports = { ...require('./jest.config.js'), testMatch: ['**/random-mutations.test.ts'] };
