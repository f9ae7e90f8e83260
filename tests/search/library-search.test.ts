import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LibrarySearch } from '../../main/search/library-search.ts';
import { writeMeetingFile } from '../../main/storage/meeting-file.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { aMeeting, anItem, text } from '../support/builders.ts';
import { Disk, tempFolder } from '../support/disk.ts';

/** A folder of meetings, one for each text, and a search over them. */
async function library(...said: readonly string[]) {
  const folder = await tempFolder();
  const disk = new Disk();
  const meetings = said.map((one, index) => meetingSaying(`m${String(index)}`, one));
  const put = async (meeting: Meeting, name: string = meeting.id) => {
    await mkdir(join(folder, name), { recursive: true });
    await writeMeetingFile(disk, join(folder, name, 'meeting.json'), { meeting, revision: 0 });
  };
  for (const meeting of meetings) await put(meeting);
  const search = new LibrarySearch(disk, folder);
  const find = async (words: string) => {
    const { hits } = await search.find({ text: words, except: null, most: 12 });
    return hits.map(({ meeting }) => meeting);
  };
  return { folder, disk, put, find };
}

function meetingSaying(id: string, said: string): Meeting {
  return aMeeting({ id, items: [anItem('Rondvraag', { id: 'r', discussion: text(said) })] });
}

describe('searching a library', () => {
  it('finds the meeting in which it was said', async () => {
    const { find } = await library('De dijk wordt verhoogd.', 'De sluis gaat dicht.');
    expect(await find('sluis')).toEqual(['m1']);
  });

  it('reads a file again only when it was written since', async () => {
    const { find, put, disk } = await library('De dijk.', 'De sluis.', 'De pont.');
    await find('dijk');
    disk.wasRead.length = 0;
    await put(meetingSaying('m1', 'Het gemaal wordt groter.'));
    expect(await find('gemaal')).toEqual(['m1']);
    expect(await find('sluis')).toEqual([]);
    expect(disk.wasRead).toHaveLength(1);
  });

  it('forgets a meeting that is gone, and takes one up that came', async () => {
    const { find, put, folder } = await library('De dijk.', 'De sluis.');
    expect(await find('sluis')).toEqual(['m1']);
    await rm(join(folder, 'm1'), { recursive: true });
    await put(meetingSaying('later', 'De pont.'));
    expect(await find('sluis')).toEqual([]);
    expect(await find('pont')).toEqual(['later']);
  });

  it('passes over what it cannot read, and copies under another name', async () => {
    const { find, put, folder } = await library('De dijk.');
    await mkdir(join(folder, 'stuk'));
    await writeFile(join(folder, 'stuk', 'meeting.json'), '{ half');
    await put(meetingSaying('m0', 'De dijk.'), 'm0 (kopie)');
    expect(await find('dijk')).toEqual(['m0']);
  });

  it('is over two hundred meetings the same, and asked twice at once too', async () => {
    const said = Array.from(
      { length: 200 },
      (_, index) => `Zitting nummer${String(index)} op maandag.`,
    );
    const { find, disk } = await library(...said);
    expect(await Promise.all([find('nummer137'), find('maandag nummer6')])).toEqual([
      ['m137'],
      expect.arrayContaining(['m6', 'm60']),
    ]);
    expect(disk.wasRead).toHaveLength(200);
  });
});
