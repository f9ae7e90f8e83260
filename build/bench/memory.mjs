import { readdirSync, readFileSync } from 'node:fs';

/**
 * The memory of a process and all under it in MB: their proportional set size, in which what processes
 * share is counted once. Only Linux says this; NaN elsewhere.
 *
 * @param {number} pid
 */
export function memoryOf(pid) {
  if (process.platform !== 'linux') return NaN;
  return Math.round([...family(pid)].reduce((sum, one) => sum + pssOf(one), 0) / 1024);
}

/** @param {number} pid @returns {Generator<number>} */
function* family(pid) {
  yield pid;
  for (const child of childrenOf(pid)) yield* family(child);
}

/** @param {number} pid */
function childrenOf(pid) {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8')
      .split(' ')
      .filter(Boolean)
      .map(Number),
  );
}

/** @param {number} pid in kB */
function pssOf(pid) {
  return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]);
}
