import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../../shared/api.ts';
import { defaultSettings } from '../../shared/defaults.ts';
import { openUserFile } from '../../main/user-file.ts';
import { Disk, tempFolder } from '../support/disk.ts';
import { placeFile } from '../support/store.ts';

const english = {
  language: 'en',
  theme: 'dark',
  textScale: 125,
  showTimes: true,
  presentRecords: false,
  presentTimes: false,
  completeNames: true,
  spelling: 'en',
} as const;

function settingsIn(folder: string, disk = new Disk()) {
  return openUserFile(disk, join(folder, 'settings.json'), settingsSchema, defaultSettings);
}

describe('a file of the user', () => {
  it('gives back what was set', async () => {
    const folder = await tempFolder();
    await settingsIn(folder).set(english);
    expect(settingsIn(folder).value).toEqual(english);
  });

  it.each(['', '{"language":', '{"language":"fy"}', '[]'])(
    'counts as never written when it holds %j',
    async (content) => {
      const folder = await tempFolder();
      await placeFile(join(folder, 'settings.json'), content);
      expect(settingsIn(folder).value).toEqual(defaultSettings);
    },
  );

  it('keeps to what was set when it cannot be written, and says so', async () => {
    const disk = new Disk();
    const settings = settingsIn(await tempFolder(), disk);
    disk.refuseNext('write', 'ENOSPC');
    expect(await settings.set(english)).toMatchObject({ ok: false, error: { cause: 'full' } });
    expect(settings.value).toEqual(english);
  });

  it('ends with what was set last', async () => {
    const folder = await tempFolder();
    const settings = settingsIn(folder);
    await Promise.all([settings.set(english), settings.set({ ...english, textScale: 90 })]);
    const written: unknown = JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'));
    expect(written).toEqual({ ...english, textScale: 90 });
  });
});
