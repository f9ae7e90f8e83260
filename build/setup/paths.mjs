import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

export const out = join(root, 'out');
export const modules = join(root, 'node_modules');

/** Where downloads stay between two `npm ci`: the user's cache folder, as each system has it. */
export function cacheFolder(
  platform = process.platform,
  /** @type {Record<string, string | undefined>} */ env = process.env,
  home = homedir(),
) {
  if (env['XDG_CACHE_HOME']) return join(env['XDG_CACHE_HOME'], 'notulist');
  if (platform === 'win32')
    return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'notulist');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'notulist');
  return join(home, '.cache', 'notulist');
}
