import { open } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * What no program that keeps a key on the disk can do without: append a line and fsync it, so many
 * times a second. Gives the milliseconds that each took.
 *
 * @param {string} path
 * @param {number} pace
 * @param {number} seconds
 */
export async function fsyncAtPace(path, pace, seconds) {
  /** @type {number[]} */
  const latencies = [];
  const file = await open(path, 'a');
  const begin = performance.now();
  for (let line = 0; line < seconds * pace; line++) {
    await sleep(Math.max(0, begin + (line * 1_000) / pace - performance.now()));
    const from = performance.now();
    await file.appendFile('one line\n');
    await file.sync();
    latencies.push(performance.now() - from);
  }
  await file.close();
  return latencies;
}
