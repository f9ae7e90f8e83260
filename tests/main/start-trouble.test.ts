import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startTrouble } from '../../main/start-trouble.ts';
import { realFiles } from '../../main/storage/files.ts';
import { folderTrouble } from '../../main/user-data-folder.ts';
import { tempFolder } from '../support/disk.ts';

describe('a start without a folder for the settings', () => {
  it('makes the folder, and the ones above it', async () => {
    const folder = join(await tempFolder(), 'config', 'Notulist');
    expect(folderTrouble(folder)).toBeUndefined();
    expect((await realFiles.stat(folder))?.isFolder).toBe(true);
    expect(folderTrouble(folder)).toBeUndefined();
  });

  it.each([
    ['nl', 'kan niet starten'],
    ['en', 'cannot start'],
  ] as const)('is told of in the language %s, with folder and cause', async (language, said) => {
    const inTheWay = join(await tempFolder(), 'config');
    await writeFile(inTheWay, '');
    const folder = join(inTheWay, 'Notulist');
    const { title, text } = startTrouble(language, folder, folderTrouble(folder));
    expect(title).toContain(said);
    expect(text).toContain(folder);
    expect(text).toContain('ENOTDIR');
  });
});
