import { copyFile, readdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realFiles } from '../../main/storage/files.ts';
import { meetingFile } from '../../main/storage/layout.ts';
import { saved, seenOf } from '../../main/storage/lineage.ts';
import { readMeetingFile } from '../../main/storage/meeting-file.ts';
import { toInterchange } from '../../shared/meeting/interchange.ts';
import { aMeeting } from '../support/builders.ts';
import { Disk, tempFolder } from '../support/disk.ts';
import { MachineDouble, SharedClock } from '../support/shared-library.ts';
import { step, titled, valueOf } from '../support/store.ts';

/** Another machine writes in the moment between our last look at the file and ours taking its place. */
class RacedDisk extends Disk {
  readonly #links: boolean;
  race: ((file: string) => Promise<void>) | undefined;

  constructor(links: boolean) {
    super();
    this.#links = links;
  }

  override async link(from: string, to: string): Promise<boolean> {
    if (this.#links) return super.link(from, to);
    await this.#run(from);
    return false;
  }

  override async write(path: string, content: string | Uint8Array): Promise<void> {
    await super.write(path, content);
    if (this.#links && basename(path).startsWith('.meeting.json.')) {
      await this.#run(join(dirname(path), 'meeting.json'));
    }
  }

  async #run(file: string): Promise<void> {
    const { race } = this;
    this.race = undefined;
    await race?.(file);
  }
}

const start = aMeeting({ title: 'Overleg', location: null });

async function raced(links: boolean) {
  const disk = new RacedDisk(links);
  const clock = new SharedClock();
  const anna = new MachineDouble(await tempFolder(), 'LAPTOP-ANNA', clock, disk);
  valueOf(await anna.library.add(start));
  const session = await anna.opens(start.id);
  const folder = dirname(meetingFile(anna.layout, 'meetings', start.id));
  return { anna, clock, disk, session, names: () => readdir(folder) };
}

/** The other machine goes on from what is in the file. */
async function replace(file: string, as = file): Promise<void> {
  const from = valueOf(await readMeetingFile(realFiles, file));
  const theirs = {
    ...toInterchange({ ...from.meeting, location: 'Deventer' }),
    revision: from.revision + 1,
    recordedAt: '2027-03-12T09:31:00.000Z',
    seen: saved(seenOf(from), 'there'),
  };
  await writeFile(`${file}.theirs`, JSON.stringify(theirs));
  await rename(`${file}.theirs`, as);
}

describe('a file that another machine wrote in the very moment that ours took its place', () => {
  it.each([
    ['where a file can have two names', true],
    ['where it cannot', false],
  ])('is merged, %s', async (_, links) => {
    const { disk, session, clock, anna, names } = await raced(links);
    disk.race = (file) => replace(file);
    valueOf(await session.record([titled('Hier')]));
    valueOf(await session.checkpoint());
    expect(session.meeting.location).toBeNull();
    await clock.pass(4_000);
    expect(session.meeting).toMatchObject({ title: 'Hier', location: 'Deventer' });
    expect(anna.news).toEqual(['merged']);
    expect((await names()).filter((name) => name.endsWith('.merged'))).toHaveLength(1);
  });

  it('leaves nothing beside the file when nobody wrote it', async () => {
    const { session, names } = await raced(true);
    for (const title of ['Een', 'Twee', 'Drie']) {
      valueOf(await session.record([titled(title)]));
      valueOf(await session.checkpoint());
    }
    expect(await names()).toEqual(['lock.json', 'meeting.json']);
  });

  it('is merged after a crash in that moment too, and what was ours is not taken for theirs', async () => {
    const { anna, session, clock, names } = await raced(true);
    valueOf(await session.record([titled('Hier')]));
    valueOf(await session.checkpoint());
    const file = meetingFile(anna.layout, 'meetings', start.id);
    await copyFile(file, join(dirname(file), '.meeting.json.aaaaaaaa.notulist-before'));
    await replace(file, join(dirname(file), '.meeting.json.bbbbbbbb.notulist-before'));
    valueOf(await session.record([step({ type: 'meeting.set', set: { abbreviation: 'OV' } })]));

    const folder = join(anna.layout.userData, '..');
    const again = await new MachineDouble(folder, 'LAPTOP-ANNA', clock).opens(start.id);
    expect(again.meeting).toMatchObject({
      title: 'Hier',
      location: 'Deventer',
      abbreviation: 'OV',
    });
    expect(await again.conflicts()).toEqual([]);
    expect((await names()).filter((name) => name.includes('notulist-before'))).toEqual([]);
    expect((await names()).filter((name) => name.endsWith('.merged'))).toHaveLength(1);
  });
});
