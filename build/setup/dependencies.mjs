import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modules, root } from './paths.mjs';
import { npm } from './run.mjs';
import { Stop, say, tellingLine } from './say.mjs';
import { hash, isFresh, writeStamp } from './stamp.mjs';

const lockFile = join(root, 'package-lock.json');
const installedFile = join(modules, '.package-lock.json');
const stamp = join(modules, '.notulist-lock');

/**
 * @typedef {{ version?: string, optional?: boolean, peer?: boolean, devOptional?: boolean, link?: boolean }} LockEntry
 * @typedef {{ packages?: Record<string, LockEntry> }} Lock
 */

/** Whether node_modules holds exactly what package-lock.json asks. A node_modules made by hand may do so too. */
export function dependenciesReady() {
  if (!existsSync(installedFile)) return false;
  const wanted = readFileSync(lockFile, 'utf8');
  const mark = hash(wanted);
  if (isFresh(stamp, mark)) return true;
  const installed = readFileSync(installedFile, 'utf8');
  if (!satisfies(JSON.parse(installed), JSON.parse(wanted))) return false;
  writeStamp(stamp, mark);
  return true;
}

/**
 * Whether what npm installed is what the lock file asks: the same versions, give or take optional packages,
 * which differ per system.
 * @param {Lock} installed npm's own record, node_modules/.package-lock.json
 * @param {Lock} wanted package-lock.json
 */
export function satisfies(installed, wanted) {
  const have = installed.packages ?? {};
  const want = wanted.packages ?? {};
  const isThere = Object.entries(want).every(
    ([path, entry]) =>
      path === '' ||
      (have[path] ? have[path].version === entry.version : entry.optional || entry.devOptional),
  );
  return isThere && Object.keys(have).every((path) => path in want);
}

export async function installDependencies() {
  say('installing the npm packages');
  const outcome = await npm(['ci', '--no-audit', '--no-fund'], { cwd: root });
  if (outcome.code === 127)
    throw new Stop('npm is not installed', 'install Node with npm from https://nodejs.org');
  if (outcome.code !== 0) {
    throw new Stop(
      `The npm packages could not be installed (${tellingLine(outcome.stderr)})`,
      'check the network and the free disk space (1 GB), then try again; `npm ci` shows all npm says',
    );
  }
  writeStamp(stamp, hash(readFileSync(lockFile)));
}
