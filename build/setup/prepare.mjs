import { join } from 'node:path';
import { dependenciesReady, installDependencies } from './dependencies.mjs';
import { electronReady, ensureElectron } from './electron.mjs';
import { ensureLibraries, librariesReady } from './libraries.mjs';
import { withLock } from './lock.mjs';
import { requireNode } from './node-version.mjs';
import { out } from './paths.mjs';
import { say } from './say.mjs';
import { ensurePackages, packagesReady } from './system-packages.mjs';

/** @typedef {import('./debian.mjs').Purpose} Purpose */

const lock = join(out, '.setup', 'lock');

/** Node and the npm packages: all that the command line and the checks need. */
export async function prepareModules() {
  requireNode();
  if (!dependenciesReady()) await withLock(lock, installModules);
}

/**
 * Everything a window needs, on a machine with Node and git alone. The second time it finds all in place,
 * without asking the network.
 * @param {readonly Purpose[]} purposes
 */
export async function prepare(purposes) {
  requireNode();
  if (dependenciesReady() && electronReady() && packagesReady(purposes) && librariesReady()) return;
  await withLock(lock, () =>
    all([ensurePackages(purposes), installModules().then(ensureElectron)]),
  );
  await ensureLibraries();
}

async function installModules() {
  if (!dependenciesReady()) await installDependencies();
}

/**
 * Lets every task come to its end, so that none is cut off half-way; then stops with what went wrong. Two
 * things that went wrong are two lines, to be cured in one go.
 * @param {readonly Promise<void>[]} tasks
 */
async function all(tasks) {
  const results = await Promise.allSettled(tasks);
  const reasons = results.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  for (const reason of reasons.slice(0, -1)) say(String(reason.message));
  if (reasons.length > 0) throw reasons.at(-1);
}
