import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importRules } from './eslint/imports.mjs';
import { browserGlobals, nodeGlobals, officeGlobals, refusedSyntax } from './eslint/refused.mjs';

const refuseGlobals = (...lists) => ({ 'no-restricted-globals': ['error', ...lists.flat()] });
const refuseSyntax = (...lists) => ({ 'no-restricted-syntax': ['error', ...lists.flat()] });

export default defineConfig([
  { ignores: ['node_modules/', 'dist/', 'coverage/', '.cache/'] },

  // No file may switch a rule off for itself: an exception is a row here, where it is seen.
  { linterOptions: { noInlineConfig: true } },

  js.configs.recommended,

  // The tools around the project run in Node, in Node's own words.
  { files: ['**/*.{js,cjs}'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'console',
          'fetch',
          'performance',
          'setTimeout',
          'clearTimeout',
          'URL',
          ...nodeGlobals.map(({ name }) => name),
        ].map((name) => [name, 'readonly']),
      ),
    },
  },

  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.mjs'] })] },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300 }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme'], location: 'anywhere' }],
    },
  },

  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'error',
      ...refuseGlobals(officeGlobals, nodeGlobals),
      ...refuseSyntax(refusedSyntax.markup, refusedSyntax.officeTypes),
    },
  },
  {
    files: ['src/{pane,workbench}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/exhaustive-deps': 'error', 'react-hooks/rules-of-hooks': 'error' },
  },
  {
    files: ['src/core/**/*.ts'],
    languageOptions: { parserOptions: { lib: ['es2020'] } },
    rules: {
      ...refuseGlobals(officeGlobals, browserGlobals, nodeGlobals),
      ...refuseSyntax(refusedSyntax.markup, refusedSyntax.officeTypes, refusedSyntax.impure),
    },
  },
  {
    files: ['src/excel/**/*.ts', 'src/pane/excel.tsx', 'src/pane/workbench.tsx'],
    rules: { ...refuseGlobals(nodeGlobals), ...refuseSyntax(refusedSyntax.markup) },
  },
  // The command line writes to the terminal and has Node, but no browser.
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off', ...refuseGlobals(officeGlobals) } },

  ...importRules,

  { files: ['test/**/*.{ts,tsx}'], rules: refuseSyntax(refusedSyntax.partialTests) },
]);
