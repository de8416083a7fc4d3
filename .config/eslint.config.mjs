import { join } from 'node:path';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import noOnlyTests from 'eslint-plugin-no-only-tests';
import webComponents from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { house } from './eslint-house-rules.mjs';

// node:test's functions return promises that the runner itself awaits.
const nodeTest = ['describe', 'it', 'test', 'suite', 'before', 'after', 'beforeEach', 'afterEach', 'skip'];

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'src/locale/generated/', 'test/releases/', '**/*.d.mts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: join(import.meta.dirname, '..') } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // `return report(…)` ends a reader's branch in one line; tsc sees when somebody uses the nothing that it gives.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // tsc has noUncheckedIndexedAccess: `!` says what a regular expression or a bound has just proven.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // An async method that fulfils an interface, or stands in for one in a test, needs no await.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Lit calls `@click=${this.vote}` with the host as `this`.
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'A const array or object with `as const`, and a union type.' },
      ],
    },
  },
  {
    plugins: { house },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'house/disables-with-reason': 'error',
      'house/imports-with-suffix': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      webComponents.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    rules: {
      'no-console': 'error',
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      // Safari drops the list semantics of `list-style: none`; role="list" gives them back.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  { files: ['src/shared/warn-once.ts', 'src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts'],
    plugins: { 'no-only-tests': noOnlyTests },
    rules: {
      'no-only-tests/no-only-tests': 'error',
      'house/skips-with-reason': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: nodeTest },
            // `expect(…).to.equal(…)`: a promise only for the snapshots that we do not use.
            { from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal' },
          ],
        },
      ],
      // Tests read JSON, and say `expect(…).to.be.true`.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
);
