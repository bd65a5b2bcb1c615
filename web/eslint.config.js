import js from '@eslint/js';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['node_modules', 'src/api/schema.d.ts'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  a11y.flatConfigs.strict,
  hooks.configs.flat.recommended,
  { languageOptions: { globals: globals.browser } },
  { files: ['scripts/**', 'e2e/**', '*.config.*'], languageOptions: { globals: globals.node } },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      // All HTTP goes through src/api, so that errors, sign-out and a lost connection are seen in one place.
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Call the API through src/api.' }],
    },
  },
  { files: ['src/api/**', 'scripts/**', 'e2e/**'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['src/**'],
    ignores: ['src/components/Dialog.tsx'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { paths: [{ name: '@mantine/core', importNames: ['Modal'], message: 'Dialog gives the focus back.', allowTypeImports: true }] },
      ],
    },
  },
);
