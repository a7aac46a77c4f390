import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist', '.astro', '.cache', 'node_modules', 'content', 'seeds'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...astro.configs.recommended,
  ...(astro.configs['jsx-a11y-strict'] ?? []),
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      'no-irregular-whitespace': 'off',
      'no-control-regex': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/convert/**', 'src/compare/**', 'src/charts/**'],
    ignores: ['src/charts/client/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*', 'astro:*', 'astro'], message: 'The core is pure.' }] },
      ],
    },
  },
);
