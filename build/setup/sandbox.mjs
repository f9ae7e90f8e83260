import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { electronExecutable } from './electron.mjs';
import { say } from './say.mjs';

/**
 * Chromium's sandbox stays on wherever the system lets an unpackaged program have it. As root there is none;
 * and some systems (Ubuntu 24.04) grant it to installed programs only. This is for development: the installed
 * app always runs sandboxed.
 */
export function sandboxArgs() {
  if (process.platform !== 'linux') return [];
  if (process.getuid?.() === 0) return ['--no-sandbox'];
  const forbidden =
    setting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    setting('/proc/sys/kernel/unprivileged_userns_clone') === '0';
  if (!forbidden || isSetUid(join(dirname(electronExecutable()), 'chrome-sandbox'))) return [];
  say('this system keeps its sandbox for installed programs; starting without it');
  return ['--no-sandbox'];
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
