import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

test('the app itself is the command line, and needs no display for it', async () => {
  // The package exports the path of its binary to plain Node.
  const electron = createRequire(import.meta.url)('electron') as string;
  const env = { ...process.env };
  delete env['DISPLAY'];
  delete env['WAYLAND_DISPLAY'];
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const file = resolve(root, 'tests/fixtures/agenda-waterrand.txt');
  const { stdout } = await run(electron, [root, 'import', file, ...asRoot], { env });
  expect(JSON.parse(stdout)).toMatchObject({
    schema: 'notulist/meeting@1',
    title: 'Taskforce Waterrand',
    date: '2027-04-09',
  });
});
