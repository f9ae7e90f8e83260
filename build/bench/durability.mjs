import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { buildApp } from '../setup/app-build.mjs';
import { hasX, virtualDisplay } from '../setup/display.mjs';
import { root } from '../setup/paths.mjs';
import { sandboxArgs } from '../setup/sandbox.mjs';
import { fsyncAtPace } from './floor.mjs';
import { writeLiveMeeting } from './library.mjs';
import { percentile, report } from './report.mjs';

/**
 * From a key to the acknowledgement that it is on the disk, for someone who types fast: in the real
 * app, in a meeting of 13 items and in one of 200 items and 2 MB, beside the least that any program
 * pays: one line and an fsync, at the same pace in the same run.
 */
const PACE = 15;
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '30' }, json: { type: 'boolean' } },
});
const seconds = Number(values.seconds);
const SMALL = { items: 13, bytes: 20_000 };
const LARGE = { items: 200, bytes: 2_000_000 };

const run = promisify(execFile);
const electron = /** @type {string} */ (createRequire(import.meta.url)('electron'));
const work = mkdtempSync(join(tmpdir(), 'notulist-bench-'));
const sandbox = sandboxArgs();

/**
 * @param {{ readonly items: number, readonly bytes: number }} size
 * @returns {Promise<{ readonly keys: number, readonly latencies: readonly number[] }>}
 */
async function typeIn({ items, bytes }) {
  const folder = join(work, String(items));
  writeLiveMeeting(join(folder, 'library'), items, bytes);
  const preload = fileURLToPath(new URL('durable-keys.cjs', import.meta.url));
  const { stdout } = await run(electron, ['-r', preload, root, ...sandbox], {
    timeout: (seconds + 60) * 1_000,
    env: {
      ...process.env,
      BENCH_SECONDS: String(seconds),
      BENCH_PACE: String(PACE),
      NOTULIST_LIBRARY: join(folder, 'library'),
      NOTULIST_USER_DATA: join(folder, 'user-data'),
    },
  });
  return JSON.parse(/^typed (.*)$/m.exec(stdout)?.[1] ?? 'null');
}

/** @param {readonly number[]} latencies */
function figures(latencies) {
  const at = (/** @type {number} */ percent) => percentile(latencies, percent);
  return { p50: at(50), p95: at(95), p99: at(99), max: at(100) };
}

await buildApp();
const screen = hasX ? await virtualDisplay() : undefined;
if (screen) process.env['DISPLAY'] = screen.display;
try {
  const floor = await fsyncAtPace(join(work, 'floor.txt'), PACE, seconds);
  const [small, large] = [await typeIn(SMALL), await typeIn(LARGE)];
  const measured = [
    { what: 'one line and fsync', keys: floor.length, latencies: floor },
    { what: 'Notulist, 13 items', ...small },
    { what: 'Notulist, 200 items, 2 MB', ...large },
  ];
  const rows = measured.map(({ what, keys, latencies }) => ({
    what,
    keys,
    'not on disk': keys - latencies.length,
    ...figures(latencies),
    'p50 ratio': Number((percentile(latencies, 50) / percentile(floor, 50)).toFixed(2)),
    'p99 ratio': Number((percentile(latencies, 99) / percentile(floor, 99)).toFixed(2)),
  }));
  report('durability', rows, { keysPerSecond: PACE, seconds, unit: 'ms', rows });
} finally {
  screen?.stop();
  rmSync(work, { recursive: true, force: true });
}
