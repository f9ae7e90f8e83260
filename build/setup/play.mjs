import { join } from 'node:path';
import { buildApp } from './app-build.mjs';
import { modules, root } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { run } from './run.mjs';
import { say, script } from './say.mjs';

/**
 * Sets the machine up and plays the scripts of one folder of tests/ in the real app, on a virtual display.
 * @param {'demo' | 'screenshots'} folder
 * @param {string} result where the reader finds what it leaves
 */
export function play(folder, result) {
  return script(async () => {
    await prepare(['start', 'display']);
    await buildApp();
    const playwright = join(modules, '@playwright', 'test', 'cli.js');
    const args = [playwright, 'test', '--config=build/playwright.config.ts', '--reporter=list'];
    const env = { NOTULIST_PLAYS: folder };
    const { code } = await run(process.execPath, args, { cwd: root, show: true, env });
    if (code === 0) say(`look in ${result}`);
    return code;
  });
}
