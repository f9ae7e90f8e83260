import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anApp } from '../../support/desktop.ts';
import { tempFolder } from '../../support/disk.ts';
import { placeFile } from '../../support/store.ts';

const list = 'nav = naar aanleiding van\nCG = Common Ground';

describe('a list of abbreviations', () => {
  it('is saved as a text file, and read again', async () => {
    const folder = await tempFolder();
    const { handlers, desktop } = anApp(folder);
    desktop.savesAt = join(folder, 'lijst');
    expect(await handlers['abbreviations.save'](list)).toMatchObject({ value: 'lijst.txt' });
    expect(await readFile(join(folder, 'lijst.txt'), 'utf8')).toBe(list);
    desktop.picks = join(folder, 'lijst.txt');
    expect(await handlers['abbreviations.pick']()).toMatchObject({ ok: true, value: list });
  });

  it('is neither when the user cancels', async () => {
    const { handlers } = anApp(await tempFolder());
    expect(await handlers['abbreviations.save'](list)).toMatchObject({ ok: true, value: null });
    expect(await handlers['abbreviations.pick']()).toMatchObject({ ok: true, value: null });
  });

  it('is no picture', async () => {
    const folder = await tempFolder();
    const { handlers, desktop } = anApp(folder);
    desktop.picks = join(folder, 'foto.txt');
    await placeFile(desktop.picks, '\u0000\u0001\u0002\u0003'.repeat(50));
    expect(await handlers['abbreviations.pick']()).toMatchObject({
      error: { key: 'errors.importBinary' },
    });
  });
});
