import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildApp } from './setup/app-build.mjs';
import { appProgram } from './setup/app-program.mjs';
import { installedElectron } from './setup/electron.mjs';
import { out } from './setup/paths.mjs';
import { prepare, prepareModules } from './setup/prepare.mjs';
import { Stop, say, script } from './setup/say.mjs';

/**
 * `npm run --silent cli -- …`: the command line from source. It needs no display, and Electron only to make a
 * PDF; stdout is the command's alone.
 */
const built = join(out, 'main', 'cli.js');
const words = process.argv.slice(2);
let ready = false;
await script(async () => {
  await prepareModules();
  await buildApp(['main'], () => {}); // stderr is the command's as well: one line when it fails
  if (words.includes('export') && words.some((word) => /\.pdf$/i.test(word)))
    await prepareToPrint();
  ready = true;
  return 0;
});
if (ready) {
  process.env['NOTULIST_APP'] = JSON.stringify(appProgram());
  process.argv = [process.execPath, built, ...words];
  await import(pathToFileURL(built).href);
}

/** Where Electron cannot be had the command itself says that there is no PDF without the app. */
async function prepareToPrint() {
  if (installedElectron() !== null) return;
  try {
    await prepare(['start']);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(error.message);
  }
}
