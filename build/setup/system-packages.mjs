import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { allNames, hasTime64Names, installedPackages, missingPackages } from './debian.mjs';
import { out } from './paths.mjs';
import { run } from './run.mjs';
import { Stop, say, tellingLine } from './say.mjs';
import { isFresh, writeStamp } from './stamp.mjs';

/** @typedef {import('./debian.mjs').Purpose} Purpose */

const dpkgStatus = '/var/lib/dpkg/status';
export const isDebianLike = process.platform === 'linux' && existsSync(dpkgStatus);

/** @param {readonly Purpose[]} purposes */
function stampOf(purposes) {
  const { mtimeMs } = statSync(dpkgStatus);
  return { file: join(out, '.setup', purposes.join('-')), mark: String(mtimeMs) };
}

/** Whether nothing was installed or removed since the packages were last found complete. @param {readonly Purpose[]} purposes */
export function packagesReady(purposes) {
  if (!isDebianLike) return true;
  const { file, mark } = stampOf(purposes);
  return isFresh(file, mark);
}

/**
 * Makes sure of the Debian packages: installs them when it may, and otherwise says what to type. Without the
 * Word checkers the tests can still start; without the others nothing opens.
 * @param {readonly Purpose[]} purposes
 */
export async function ensurePackages(purposes) {
  if (packagesReady(purposes)) return;
  const missing = await whatIsMissing(purposes);
  if (missing.length > 0) {
    const complaint = await install(missing);
    const still = complaint === null ? [] : await whatIsMissing(purposes);
    const essential = await whatIsMissing(purposes.filter((purpose) => purpose !== 'word'));
    const cure = `type: sudo apt-get update && sudo apt-get install ${still.join(' ')}`;
    if (essential.length > 0)
      throw new Stop(`Debian packages are missing (${complaint}): ${essential.join(' ')}`, cure);
    if (still.length > 0) return say(`without some Word checkers (${complaint}). Cure: ${cure}`);
  }
  const { file, mark } = stampOf(purposes);
  writeStamp(file, mark);
}

/** @param {readonly Purpose[]} purposes */
async function whatIsMissing(purposes) {
  const query = ['-W', '-f', '${db:Status-Abbrev} ${Package}\\n', ...allNames(purposes)];
  const { stdout } = await run('dpkg-query', query);
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return missingPackages(purposes, installedPackages(stdout), hasTime64Names(release));
}

/**
 * @param {readonly string[]} packages
 * @returns {Promise<string | null>} why it did not work out
 */
async function install(packages) {
  const sudo = await administrator();
  if (sudo === null) return 'only an administrator may install them';
  say(`installing Debian packages: ${packages.join(' ')}`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const aptGet = (/** @type {string[]} */ ...args) => {
    const [command = 'apt-get', ...rest] = [
      ...sudo,
      'apt-get',
      '-o',
      'DPkg::Lock::Timeout=300',
      ...args,
    ];
    return run(command, rest, { env });
  };
  const wanted = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  if ((await aptGet(...wanted)).code === 0) return null;
  await aptGet('update', '-q'); // the package lists were missing, or too old
  const second = await aptGet(...wanted);
  return second.code === 0 ? null : tellingLine(second.stderr);
}

/**
 * How to run a command as administrator, or null when a person has to. A build server may have a sudo that
 * asks nothing; on somebody's own machine we do not use it unasked.
 */
async function administrator() {
  if (process.getuid?.() === 0) return [];
  if (process.env['CI'] && (await run('sudo', ['-n', 'true'])).code === 0)
    return ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive'];
  return null;
}
