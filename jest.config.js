const transpile = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2020',
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // The limit only ends a run that hangs: speed is measured by `npm run bench`.
  testTimeout: 120000,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/', '<rootDir>/test/office/'],
  transform: { '^.+\\.tsx?$': transpile },
  moduleNameMapper: {
    '\\.css$': '<rootDir>/test/style-sheet.js',
    // Univer's CommonJS build requires packages that are ES modules only; its UMD build has them inside.
    '^@univerjs/([^/]+)$': '<rootDir>/node_modules/@univerjs/$1/lib/umd/index.js',
  },
};
