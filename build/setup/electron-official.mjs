import { existsSync, readdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { modules } from './paths.mjs';
import { run } from './run.mjs';
import { tellingLine } from './say.mjs';

/** @typedef {{ installed: true } | { installed: false, why: string }} Attempt */

/**
 * Electron by its own installer, which downloads a release. A host that does not answer costs six seconds, not minutes.
 * @param {string} version
 * @returns {Promise<Attempt>}
 */
export async function installOfficial(version) {
  if (!isDownloaded(version) && !process.env['ELECTRON_GET_USE_PROXY']) {
    const why = await unreachable(releaseUrl(version));
    if (why !== null) return { installed: false, why };
  }
  rmSync(join(modules, 'electron', 'dist'), { recursive: true, force: true });
  const installer = join(modules, 'electron', 'install.js');
  const outcome = await run(process.execPath, [installer], { timeoutMs: 15 * 60_000 });
  return outcome.code === 0
    ? { installed: true }
    : { installed: false, why: tellingLine(outcome.stderr) };
}

/**
 * Where the release stands, with the mirror settings that `@electron/get` knows.
 * @param {string} version
 * @param {Record<string, string | undefined>} env
 */
export function releaseUrl(
  version,
  env = process.env,
  platform = process.platform,
  arch = process.arch,
) {
  const mirror =
    env['npm_config_electron_mirror'] ??
    env['ELECTRON_MIRROR'] ??
    'https://github.com/electron/electron/releases/download/';
  return `${mirror}v${version}/electron-v${version}-${platform}-${arch}.zip`;
}

/**
 * Why a download would fail, or null when it can be had.
 * @param {string} url
 */
async function unreachable(url) {
  const host = new URL(url).host;
  try {
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(6000) });
    return answer.ok ? null : `${host} answers ${answer.status}`;
  } catch {
    return `${host} cannot be reached`;
  }
}

/** Whether `@electron/get` kept this release from an earlier download. @param {string} version */
function isDownloaded(version) {
  const home = homedir();
  const folders = [
    process.env['electron_config_cache'],
    join(process.env['XDG_CACHE_HOME'] ?? join(home, '.cache'), 'electron'),
    join(process.env['LOCALAPPDATA'] ?? home, 'electron', 'Cache'),
    join(home, 'Library', 'Caches', 'electron'),
  ];
  const name = `electron-v${version}-${process.platform}-${process.arch}.zip`;
  return folders.some(
    (folder) =>
      folder !== undefined &&
      existsSync(folder) &&
      readdirSync(folder, { recursive: true }).some((file) => String(file).endsWith(name)),
  );
}
