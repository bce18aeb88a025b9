import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'server/', 'node_modules/', 'artifacts/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: ['./tsconfig.json', './tsconfig.webview.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Data from scanned code reaches the page as text only.
      'no-restricted-properties': ['error', ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map(property => ({ property, message: 'Data is text: use element().' }))],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: Object.fromEntries(['process', 'console', 'fetch', 'setTimeout', 'clearTimeout', 'document', 'URL', 'Buffer'].map(name => [name, 'readonly'])) } },
);
