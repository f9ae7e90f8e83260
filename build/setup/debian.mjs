/** Which Debian packages each use of the project needs, under which name. Pure: asking dpkg is done elsewhere. */

/**
 * A need is met by any of its names; the first one is what gets installed. Names in t64 are those since the
 * 64-bit time transition (Debian 13, Ubuntu 24.04).
 * @typedef {readonly [string, ...string[]]} Need
 * @typedef {'start' | 'display' | 'word'} Purpose
 */

/** @type {Record<Purpose, readonly Need[]>} */
const needs = {
  start: [
    ['libgtk-3-0t64', 'libgtk-3-0'],
    ['libnss3'],
    ['libasound2t64', 'libasound2'],
    ['libgbm1'],
    ['libxss1'],
    ['libxtst6'],
  ],
  display: [['xvfb'], ['xauth']],
  word: [
    ['libreoffice-writer-nogui', 'libreoffice-writer'],
    ['fonts-crosextra-carlito'],
    ['fonts-liberation'],
    ['poppler-utils'],
    ['python3-docx'],
    ['pandoc'],
  ],
};

/** @param {readonly Purpose[]} purposes */
export function allNames(purposes) {
  return purposes.flatMap((purpose) => needs[purpose].flat());
}

/**
 * The packages to install for these purposes.
 * @param {readonly Purpose[]} purposes
 * @param {ReadonlySet<string>} installed
 * @param {boolean} isTime64 whether this release has the t64 names
 */
export function missingPackages(purposes, installed, isTime64) {
  return purposes
    .flatMap((purpose) => needs[purpose])
    .filter((need) => !need.some((name) => installed.has(name)))
    .map((need) => (need[0].endsWith('t64') && !isTime64 ? (need[1] ?? need[0]) : need[0]));
}

/** The packages that `dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n'` calls installed. @param {string} answer */
export function installedPackages(answer) {
  const lines = answer.split('\n').map((line) => line.trim().split(/\s+/));
  return new Set(
    lines.flatMap(([status, name]) => (/^[ih]i/.test(status ?? '') && name ? [name] : [])),
  );
}

/**
 * Whether a release has the t64 names, from its /etc/os-release. A derivative (Mint, Pop!_OS) goes by the
 * Ubuntu it is made from; an unknown or unnumbered one (Debian testing) counts as new.
 * @param {string} osRelease
 */
export function hasTime64Names(osRelease) {
  const field = (/** @type {string} */ name) =>
    new RegExp(`^${name}="?([^"\\n]*)"?$`, 'm').exec(osRelease)?.[1] ?? '';
  const version = Number.parseFloat(field('VERSION_ID'));
  if (field('ID') === 'debian') return !(version < 13);
  if (field('ID') === 'ubuntu') return !(version < 24.04);
  const old = ['bionic', 'focal', 'jammy', 'buster', 'bullseye', 'bookworm'];
  return !old.includes(
    field('UBUNTU_CODENAME') || field('DEBIAN_CODENAME') || field('VERSION_CODENAME'),
  );
}

/** The shared libraries that `ldd` did not find. @param {string} answer */
export function missingLibraries(answer) {
  return [...answer.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? '');
}
