/**
 * What Electron runs when it is started with a path: the part of its own default app that development and tests
 * need. The Electron from the npm registry comes without one (see electron-registry.mjs).
 */
import { existsSync, readFileSync } from 'node:fs';
import { Module } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app as published } from 'electron';

/**
 * Electron keeps these two for its own default app.
 * @typedef {{ setVersion(version: string): void, setAppPath(path: string): void }} Unpublished
 */
const app = /** @type {typeof published & Unpublished} */ (published);

// A copy: the modules behind -r may rewrite process.argv (Playwright's does).
const args = process.argv.slice(1);

/** @type {string[]} */
const required = [];
let target = '';
for (let i = 0; i < args.length && target === ''; i++) {
  const arg = args[i] ?? '';
  if (arg === '-r' || arg === '--require') required.push(args[++i] ?? '');
  else if (arg === '-v' || arg === '--version') {
    console.log(`v${process.versions['electron']}`);
    process.exit(0);
  } else if (!arg.startsWith('-')) target = arg;
}

// @ts-expect-error Node does not publish it; Electron's own default app leans on it just so.
if (required.length > 0) Module._preloadModules(required);

if (target === '') {
  console.error('Electron: give the path of an app.');
  process.exit(1);
}

const folder = resolve(target);
const manifest = join(folder, 'package.json');
let main = folder;
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
if (existsSync(manifest)) {
  const about = JSON.parse(readFileSync(manifest, 'utf8'));
  if (about.version) app.setVersion(about.version);
  app.setName(about.productName ?? about.name);
  if (process.platform === 'linux') app.setDesktopName(about.desktopName ?? `${app.name}.desktop`);
  app.setAppPath(folder);
  main = join(folder, about.main ?? 'index.js');
} else app.setAppPath(dirname(folder));

try {
  await import(pathToFileURL(main).href);
} catch (error) {
  console.error('App threw an error during load');
  console.error(error);
  process.exit(1);
}
