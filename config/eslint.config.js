import { fileURLToPath } from 'node:url';
import { defineConfig, globalIgnores } from 'eslint/config';
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';
import { noForeignKey } from './no-foreign-key.js';

const spreadReason = 'An argument for every element overflows the stack of a long list: use reduce or a loop.';

const pureReason = 'src is pure: no I/O, no clock, no chance, no locale or time zone of the machine.';

/** What would make a result depend on the machine or the moment, or a list of the caller’s end in a RangeError. What needs Node's or a browser's types, `tsc` refuses already. */
const pure = {
  files: ['src/**/*.ts'],
  rules: {
    'no-restricted-globals': [
      'error',
      ...['console', 'process', 'fetch', 'Intl', 'globalThis'].map((name) => ({ name, message: pureReason })),
    ],
    'no-restricted-syntax': [
      'error',
      ...[
        'MemberExpression[object.name="Date"][property.name="now"]',
        'MemberExpression[object.name="Math"][property.name="random"]',
        'NewExpression[callee.name=/Date$/][arguments.length=0]',
        'CallExpression[callee.name="Date"]',
        'MemberExpression[property.name=/^(toLocale|localeCompare$|getTimezoneOffset$)/]',
      ].map((selector) => ({ selector, message: pureReason })),
      ...[
        'CallExpression[callee.object.name="Math"][callee.property.name=/^(min|max)$/] > SpreadElement',
        'CallExpression[callee.property.name=/^(push|unshift)$/] > SpreadElement',
      ].map((selector) => ({ selector, message: spreadReason })),
    ],
  },
};

/** No key from outside is written to an object, where it could name what all objects inherit. */
const safe = {
  files: ['src/**/*.ts'],
  plugins: { local: { rules: { 'no-foreign-key': noForeignKey } } },
  rules: { 'local/no-foreign-key': 'error' },
};

/** Every export says what it is. Fields and examples of the public names are checked by test/project/documentation.test.ts. */
const documented = {
  files: ['src/**/*.ts'],
  plugins: { jsdoc },
  settings: { jsdoc: { mode: 'typescript', tagNamePreference: { template: 'typeParam' } } },
  rules: {
    'jsdoc/require-jsdoc': [
      'error',
      {
        publicOnly: true,
        enableFixer: false,
        contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'VariableDeclaration'],
        require: { ClassDeclaration: true, FunctionDeclaration: true },
      },
    ],
    'jsdoc/require-description': ['error', { contexts: ['any'] }],
    'jsdoc/check-param-names': ['error', { checkDestructured: false, disableMissingParamChecks: true }],
    'jsdoc/check-tag-names': ['error', { definedTags: ['packageDocumentation', 'remarks'] }],
    'jsdoc/no-types': 'error',
  },
};

export default defineConfig(
  globalIgnores(['dist', 'docs/site', 'reports', '.stryker-tmp']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: 'test/tsconfig.json', tsconfigRootDir: fileURLToPath(new URL('..', import.meta.url)) },
    },
    rules: {
      eqeqeq: 'error',
      // Its answer is `!`, which the strict set forbids: where an index is known to exist, the type is named instead.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Ending early with a call that returns nothing is one line.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // `tsc` reports what is not used.
      '@typescript-eslint/no-unused-vars': 'off',
      // A number written into text is the same everywhere; `String(n)` around each adds nothing.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  pure,
  safe,
  documented,
);
