import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildApp } from '../setup/app-build.mjs';
import { hasX, virtualDisplay } from '../setup/display.mjs';
import { root } from '../setup/paths.mjs';
import { sandboxArgs } from '../setup/sandbox.mjs';
import { writeLibrary } from './library.mjs';
import { median, report } from './report.mjs';

/**
 * From the birth of the process to the first key that has an effect: Notulist with a library of 200
 * meetings, beside an empty Electron window with one textarea, turn by turn in the same run.
 */
const MEETINGS = 200;
const ROUNDS = 9;

const run = promisify(execFile);
const electron = /** @type {string} */ (createRequire(import.meta.url)('electron'));
const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'notulist-bench-'));
const sandbox = sandboxArgs();

/**
 * @param {string} app the folder of the app
 * @param {string} key
 * @param {string} taken
 */
async function firstKey(app, key, taken) {
  const { stdout } = await run(electron, ['-r', here('first-key.cjs'), app, ...sandbox], {
    timeout: 60_000,
    env: {
      ...process.env,
      BENCH_KEY: key,
      BENCH_TAKEN: taken,
      NOTULIST_LIBRARY: join(work, 'library'),
      NOTULIST_USER_DATA: join(work, 'user-data'),
    },
  });
  return Number(/first-key (\d+)/.exec(stdout)?.[1]);
}

const measure = {
  floor: () => firstKey(here('empty-window'), 'a', "document.querySelector('textarea').value"),
  notulist: () => firstKey(root, 'F1', "document.querySelector('dialog[open]')"),
};

await buildApp();
const screen = hasX ? await virtualDisplay() : undefined;
if (screen) process.env['DISPLAY'] = screen.display;
try {
  writeLibrary(join(work, 'library'), MEETINGS);
  await measure.floor();
  await measure.notulist(); // warms the disk cache and the library index
  /** @type {{ floor: number[], notulist: number[] }} */
  const times = { floor: [], notulist: [] };
  for (let round = 0; round < ROUNDS; round++) {
    times.floor.push(await measure.floor());
    times.notulist.push(await measure.notulist());
  }
  const floor = median(times.floor);
  const notulist = median(times.notulist);
  const ratio = Number((notulist / floor).toFixed(2));
  const row = (/** @type {string} */ what, /** @type {number[]} */ values) => ({
    what,
    'median ms': median(values),
    'fastest ms': Math.min(...values),
    'slowest ms': Math.max(...values),
    ratio: Number((median(values) / floor).toFixed(2)),
  });
  report(
    'start',
    [row('empty window', times.floor), row(`Notulist, ${MEETINGS} meetings`, times.notulist)],
    { meetings: MEETINGS, rounds: ROUNDS, floorMs: floor, notulistMs: notulist, ratio, times },
  );
} finally {
  screen?.stop();
  rmSync(work, { recursive: true, force: true });
}
