import { defineConfig } from '@playwright/test';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const ci = Boolean(process.env['CI']);

/**
 * The tests in tests/e2e drive the real app, on a display of their own where there is X. The demo and the
 * pictures of the README are played the same way: NOTULIST_PLAYS names their folder.
 */
export default defineConfig({
  testDir: resolve(root, 'tests', process.env['NOTULIST_PLAYS'] ?? 'e2e'),
  outputDir: resolve(root, 'out/test/plays'),
  globalSetup: resolve(root, 'build/setup/display-for-tests.ts'),
  tsconfig: resolve(root, 'tests/tsconfig.json'),
  fullyParallel: false,
  workers: 1,
  // Where nobody is there to try again. A test that needs it is named and counted as flaky: a fault to find.
  retries: ci ? 1 : 0,
  forbidOnly: ci,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: { trace: 'retain-on-failure' },
});
