import { defineConfig } from '@playwright/test';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const ci = Boolean(process.env['CI']);

/** The tests in tests/e2e drive the real app, on a display of their own where there is X. */
export default defineConfig({
  testDir: resolve(root, 'tests/e2e'),
  outputDir: resolve(root, 'out/test/e2e'),
  globalSetup: resolve(root, 'build/setup/display-for-tests.ts'),
  tsconfig: resolve(root, 'tests/tsconfig.json'),
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: ci,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: { trace: 'retain-on-failure' },
});
