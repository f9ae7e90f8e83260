import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Stamps remember what a step was done for, so that a second start does nothing: the step is fresh while its
 * stamp still says the same.
 */

/** @param {string} stamp @param {string} mark */
export function isFresh(stamp, mark) {
  try {
    return readFileSync(stamp, 'utf8') === mark;
  } catch {
    return false;
  }
}

/** @param {string} stamp @param {string} mark */
export function writeStamp(stamp, mark) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, mark);
}

/** @param {string | Buffer} content */
export function hash(content) {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * A mark of files and folders by name, size and time: it changes when one is edited, added or taken away, and
 * costs no reading. What is not there counts as nothing.
 * @param {string} root
 * @param {readonly string[]} paths
 */
export function markOf(root, paths) {
  /** @type {string[]} */
  const lines = [];
  /** @param {string} path */
  const add = (path) => {
    const about = statSync(path, { throwIfNoEntry: false });
    if (about?.isDirectory()) for (const name of readdirSync(path)) add(join(path, name));
    else if (about) lines.push(`${relative(root, path)} ${about.size} ${about.mtimeMs}`);
  };
  for (const path of paths) add(join(root, path));
  return hash(lines.sort().join('\n'));
}
