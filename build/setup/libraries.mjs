import { join } from 'node:path';
import { missingLibraries } from './debian.mjs';
import { electronExecutable } from './electron.mjs';
import { out } from './paths.mjs';
import { run } from './run.mjs';
import { Stop } from './say.mjs';
import { isFresh, writeStamp } from './stamp.mjs';
import { isDebianLike } from './system-packages.mjs';

/**
 * On a Linux whose packages we do not know (Fedora, Arch) the loader itself says which libraries Electron
 * lacks.
 */
const stamp = join(out, '.setup', 'libraries');
const mark = 'found';

export function librariesReady() {
  return process.platform !== 'linux' || isDebianLike || isFresh(stamp, mark);
}

export async function ensureLibraries() {
  if (librariesReady()) return;
  const { stdout } = await run('ldd', [electronExecutable()]);
  const missing = missingLibraries(stdout);
  if (missing.length > 0) {
    throw new Stop(
      `Electron lacks system libraries: ${missing.join(' ')}`,
      'install them (Fedora: gtk3 nss alsa-lib mesa-libgbm libXScrnSaver libXtst; Arch: gtk3 nss alsa-lib mesa libxss libxtst) and try again',
    );
  }
  writeStamp(stamp, mark);
}
