import { resolve } from 'node:path';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const root = resolve(import.meta.dirname, '..');

/**
 * An import wall: what files in `from` may not import. Patterns match the import path as written,
 * so a relative path into another layer is caught whatever its depth.
 * @param {string} from
 * @param {readonly (readonly string[])[]} forbidden pairs of a pattern and why
 * @returns {import('eslint').Linter.Config}
 */
function wall(from, forbidden) {
  const patterns = forbidden.map(([regex = '', message = '']) => ({ regex, message }));
  return {
    files: [`${from}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

const node = ['^node:', 'This layer knows no Node: pass the result in.'];
const electron = ['^electron$', 'Electron stays in the few files of main that own it.'];
const toMain = ['(^|/)main/', 'Only main and the tests import main.'];
const toRenderer = ['(^|/)renderer/', 'Only the renderer imports the renderer.'];
const toPreload = ['(^|/)preload/', 'Nobody imports preload.'];
const ui = [
  '^(react|react-dom|react-aria-components|zustand|prosemirror-)',
  'No user interface here.',
];
const outsideShared = [
  '^(?!\\.{1,2}/|zod$|i18next$|minisearch$|diff$)',
  'shared imports only itself, zod, i18next and pure libraries for text.',
];
const preloadOnly = [
  '^(?!electron$|(\\.\\./)+shared/(api|channels)\\.ts$)',
  'preload exposes the contract, nothing else.',
];

export default tseslint.config(
  { ignores: ['out/**', 'dist/**', 'node_modules/**'] },
  ...tseslint.configs.recommendedTypeChecked.map((c) => ({ ...c, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  wall('shared', [node, electron, toMain, toRenderer, toPreload, ui, outsideShared]),
  wall('renderer', [node, electron, toMain, toPreload]),
  wall('preload', [node, toMain, toRenderer, ui, preloadOnly]),
  wall('main', [toRenderer, toPreload, ui]),
  wall('main/{storage,readers,writers,cli}', [electron, toRenderer, toPreload, ui]),
  { files: ['main/cli/**/*.ts', 'tests/**/*.ts', 'build/**/*'], rules: { 'no-console': 'off' } },
);
