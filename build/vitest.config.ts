import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  cacheDir: resolve(root, 'out/cache/vite'),
  plugins: [react()],
  test: {
    passWithNoTests: false,
    // Long enough for a machine that is busy with other things: no test is about time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Views are written as .test.tsx and get a page; everything else runs in plain Node.
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'views',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          exclude: ['tests/e2e/**'],
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['{shared,main,preload,renderer}/**/*.{ts,tsx}'],
      reportsDirectory: resolve(root, 'out/coverage'),
    },
  },
});
