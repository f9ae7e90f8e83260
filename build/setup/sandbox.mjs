import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { electronExecutable } from './electron.mjs';
import { say } from './say.mjs';

/**
 * Chromium's sandbox stays on wherever the system lets an unpackaged program have it. As root there is none;
 * and some systems (Ubuntu 24.04, most containers) do not grant it. This is for development: the installed
 * app always runs sandboxed.
 * @param {(line: string) => void} [tell] hears that there is none
 */
export function sandboxArgs(tell = say) {
  if (process.platform !== 'linux') return [];
  if (process.getuid?.() === 0) return ['--no-sandbox'];
  if (mayIsolate() || isSetUid(join(dirname(electronExecutable()), 'chrome-sandbox'))) return [];
  tell('this system keeps its sandbox for installed programs; starting without it');
  return ['--no-sandbox'];
}

/**
 * Whether an ordinary user may make the namespaces that the sandbox is built of. Ubuntu's setting is asked
 * first, because its own `unshare` is an exception to it; in a container only trying tells.
 */
export function mayIsolate(read = setting, tryIt = makesNamespace) {
  return (
    read('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') !== '1' &&
    read('/proc/sys/kernel/unprivileged_userns_clone') !== '0' &&
    tryIt()
  );
}

/** Without the program that tries it (util-linux), nothing is known against it. */
function makesNamespace() {
  const { status } = spawnSync('unshare', ['--user', '--map-root-user', 'true']);
  return status === 0 || status === null;
}

/** @param {string} file */
function setting(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}

/** @param {string} file */
function isSetUid(file) {
  const about = statSync(file, { throwIfNoEntry: false });
  return about !== undefined && about.uid === 0 && (about.mode & 0o4000) !== 0;
}
