import { electronExecutable, installedElectron } from './electron.mjs';
import { root } from './paths.mjs';
import { sandboxArgs } from './sandbox.mjs';

/** What starts the app from source, the program first; nothing where there is no Electron yet. Says nothing. */
export function appProgram() {
  if (installedElectron() === null) return [];
  return [electronExecutable(), root, ...sandboxArgs(() => {})];
}
