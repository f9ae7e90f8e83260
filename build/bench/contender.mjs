import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { hasX, virtualDisplay } from '../setup/display.mjs';
import { sandboxArgs } from '../setup/sandbox.mjs';

const electron = /** @type {string} */ (createRequire(import.meta.url)('electron'));
const typist = fileURLToPath(new URL('typist.cjs', import.meta.url));
const sandbox = sandboxArgs();

/**
 * An Electron app with a typist in it, on a display of its own: each has the focus of its own screen, so
 * that several can take turns. `ask` has the typist do something, see there.
 *
 * @param {string} folder the app's
 * @param {string} field the selector of the text that is typed in
 * @param {Readonly<Record<string, string>>} [env]
 */
export async function startContender(folder, field, env = {}) {
  const screen = hasX ? await virtualDisplay() : undefined;
  const child = spawn(electron, ['-r', typist, folder, ...sandbox], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: {
      ...process.env,
      ...(screen ? { DISPLAY: screen.display } : {}),
      ...env,
      BENCH_FIELD: field,
    },
  });
  const ended = once(child, 'exit').then(() => ({ error: 'The app ended' }));
  const answer = async () => {
    const said = await Promise.race([
      new Promise((resolve) => child.once('message', resolve)),
      ended,
    ]);
    if (said.error !== undefined) throw new Error(said.error);
    return said.value;
  };
  await answer();
  const ask = (/** @type {string} */ deed, /** @type {unknown} */ how = null) => {
    child.send({ deed, how });
    return answer();
  };
  const end = async () => {
    await ended;
    screen?.stop();
  };
  return {
    pid: child.pid ?? 0,
    ask,
    quit: async () => {
      await ask('quit');
      await end();
    },
    stop: async () => {
      child.kill('SIGKILL');
      await end();
    },
  };
}
