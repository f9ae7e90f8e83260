import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { modules, out, root } from './paths.mjs';
import { run } from './run.mjs';
import { Stop, say } from './say.mjs';
import { isFresh, markOf, writeStamp } from './stamp.mjs';

/** What each part of the app is built from. @typedef {keyof typeof sources} Part */
const sources = {
  main: ['main', 'shared'],
  preload: ['preload', 'shared'],
  renderer: ['renderer', 'shared'],
};
const tools = ['package-lock.json', 'build/electron.vite.config.ts'];

export const allParts = /** @type {readonly Part[]} */ (Object.keys(sources));

/** @param {Part} part */
function markOfPart(part) {
  return markOf(root, [...sources[part], ...tools]);
}

/** @param {readonly Part[]} parts */
function staleParts(parts) {
  return parts.filter((part) => !isFresh(join(out, part, '.sources'), markOfPart(part)));
}

/**
 * Builds the parts whose sources changed. They are made aside and swapped in whole, so a running command line
 * never meets half a build. All words go to stderr.
 * @param {readonly Part[]} [parts]
 * @param {(line: string) => void} [tell] hears what is being built
 */
export async function buildApp(parts = allParts, tell = say) {
  if (staleParts(parts).length === 0) return;
  await withLock(join(out, '.setup', 'build-lock'), async () => {
    const stale = staleParts(parts);
    if (stale.length === 0) return;
    tell(`building ${stale.join(', ')}`);
    await build(stale);
  });
}

/** @param {readonly Part[]} parts */
async function build(parts) {
  const marks = parts.map((part) => ({ part, mark: markOfPart(part) }));
  const aside = join(out, '.setup', 'build');
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  const electronVite = join(modules, 'electron-vite', 'bin', 'electron-vite.js');
  const args = [electronVite, 'build', '--config', 'build/electron.vite.config.ts'];
  const env = { NOTULIST_OUT: aside, NOTULIST_PARTS: parts.join(','), NODE_ENV: undefined };
  const outcome = await run(process.execPath, args, { cwd: root, env });
  if (outcome.code !== 0 || !parts.every((part) => existsSync(join(aside, part)))) {
    process.stderr.write(outcome.stdout + outcome.stderr);
    throw new Stop('The app could not be built', 'mend what is said above and try again');
  }
  for (const { part, mark } of marks) {
    writeStamp(join(aside, part, '.sources'), mark);
    rmSync(join(out, part), { recursive: true, force: true });
    renameSync(join(aside, part), join(out, part));
  }
}
