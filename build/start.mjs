import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from './setup/app-build.mjs';
import { virtualDisplay } from './setup/display.mjs';
import { electronExecutable } from './setup/electron.mjs';
import { root } from './setup/paths.mjs';
import { prepare } from './setup/prepare.mjs';
import { sandboxArgs } from './setup/sandbox.mjs';
import { Stop, say, script } from './setup/say.mjs';

/** `npm start`: the app, from a fresh clone too. Where there is no screen the demo shows itself to nobody. */
await script(async () => {
  const { env, platform } = process;
  const hasScreen = platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
  await prepare(hasScreen ? ['start'] : ['start', 'display']);
  await buildApp();
  return hasScreen ? open() : demonstrate();
});

function open() {
  return show(electronExecutable(), [...sandboxArgs(), '.', ...process.argv.slice(2)], {});
}

async function demonstrate() {
  const demo = join(root, 'build', 'demo.mjs');
  say('this machine has no screen, so the demo runs on a virtual one');
  if (!existsSync(demo))
    throw new Stop('There is no demo yet', 'start Notulist where DISPLAY is set');
  const { display, stop } = await virtualDisplay();
  try {
    return await show(process.execPath, [demo, ...process.argv.slice(2)], { DISPLAY: display });
  } finally {
    stop();
  }
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} extra
 * @returns {Promise<number>} its exit code
 */
function show(command, args, extra) {
  const env = { ...process.env, ...extra };
  delete env['ELECTRON_RUN_AS_NODE'];
  const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
