import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildApp } from './setup/app-build.mjs';
import { out } from './setup/paths.mjs';
import { prepareModules } from './setup/prepare.mjs';
import { script } from './setup/say.mjs';

/**
 * `npm run --silent cli -- …`: the command line from source. It needs no display and no Electron, and stdout
 * is the command's alone.
 */
const built = join(out, 'main', 'cli.js');
let ready = false;
await script(async () => {
  await prepareModules();
  await buildApp(['main'], () => {}); // stderr is the command's as well: one line when it fails
  ready = true;
  return 0;
});
if (ready) {
  process.argv = [process.execPath, built, ...process.argv.slice(2)];
  await import(pathToFileURL(built).href);
}
