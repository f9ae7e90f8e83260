import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startLocale } from '../../main/start-language.ts';
import { defaultSettings } from '../../shared/defaults.ts';

describe('the locale of date fields', () => {
  let folder = '';
  const file = () => join(folder, 'settings.json');
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'notulist-locale-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is Dutch on the first start', () => {
    expect(startLocale(file())).toBe('nl');
  });

  it('follows the language that was chosen', () => {
    writeFileSync(file(), JSON.stringify({ ...defaultSettings, language: 'en' }));
    expect(startLocale(file())).toBe('en-GB');
  });

  it('is Dutch when the settings are damaged', () => {
    writeFileSync(file(), '{"language":');
    expect(startLocale(file())).toBe('nl');
  });
});
