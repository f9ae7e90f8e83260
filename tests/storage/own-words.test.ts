import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OwnWords } from '../../main/storage/own-words.ts';
import { tempFolder } from '../support/disk.ts';
import { aRun, valueOf } from '../support/store.ts';

async function aList() {
  const run = aRun(await tempFolder());
  const path = join(run.layout.library, 'woordenlijst.txt');
  return { run, path, list: new OwnWords(run.disk, run.layout) };
}

describe('the word list of a library', () => {
  it('is empty as long as nothing was added', async () => {
    const { list } = await aList();
    expect(valueOf(await list.read())).toEqual([]);
  });

  it('is a text file with a word on every line, in order, each once', async () => {
    const { list, path } = await aList();
    await list.change({ add: ['zaakgewijs', 'Élan'], remove: [] });
    const words = valueOf(await list.change({ add: ['doorzettingsraad', 'Élan'], remove: [] }));
    expect(words).toEqual(['doorzettingsraad', 'Élan', 'zaakgewijs']);
    expect(await readFile(path, 'utf8')).toBe('doorzettingsraad\nÉlan\nzaakgewijs\n');
  });

  it('keeps what another machine added meanwhile', async () => {
    const { list, run } = await aList();
    await list.change({ add: ['dijkraad'], remove: [] });
    await new OwnWords(run.disk, run.layout).change({ add: ['waterbrief'], remove: [] });
    expect(valueOf(await list.change({ add: [], remove: ['dijkraad'] }))).toEqual(['waterbrief']);
  });

  it('keeps all of many changes at once', async () => {
    const { list } = await aList();
    const words = ['aa', 'bb', 'cc', 'dd'];
    await Promise.all(words.map((word) => list.change({ add: [word], remove: [] })));
    expect(valueOf(await list.read())).toEqual(words);
  });

  it('takes in a conflict copy, which stays beside it', async () => {
    const { list, run, path } = await aList();
    await list.change({ add: ['dijkraad'], remove: [] });
    const copy = 'woordenlijst (conflicted copy 2026-11-23).txt';
    await writeFile(join(run.layout.library, copy), 'waterbrief\r\n');
    expect(valueOf(await list.read())).toEqual(['dijkraad', 'waterbrief']);
    await list.change({ add: ['oeverplan'], remove: [] });
    expect(await readFile(path, 'utf8')).toBe('dijkraad\noeverplan\nwaterbrief\n');
    expect(await readdir(run.layout.library)).toContain(`${copy}.merged`);
  });
});
