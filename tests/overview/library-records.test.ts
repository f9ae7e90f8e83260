import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LibraryRecords } from '../../main/overview/library-records.ts';
import { meetingFile, versionsFolder } from '../../main/storage/layout.ts';
import { toInterchange } from '../../shared/meeting/interchange.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { aMeeting, anAction } from '../support/builders.ts';
import { Disk, tempFolder } from '../support/disk.ts';
import { placeFile } from '../support/store.ts';

async function aLibrary(count: number) {
  const folder = await tempFolder();
  const disk = new Disk();
  const layout = { library: folder, userData: join(folder, 'user-data') };
  const put = (meeting: Meeting, path = meetingFile(layout, 'meetings', meeting.id)) =>
    placeFile(path, JSON.stringify(toInterchange(meeting)));
  for (let index = 0; index < count; index++) await put(numbered(index));
  return { disk, layout, put, records: new LibraryRecords(disk, layout) };
}

function numbered(index: number): Meeting {
  return aMeeting({ id: `m${String(index)}`, actions: [anAction(index + 1)] });
}

describe('what was recorded in a library', () => {
  it('is read once of two hundred meetings, and again only of the one that was written since', async () => {
    const { records, disk, put } = await aLibrary(200);
    expect((await records.read()).meetings).toHaveLength(200);
    expect(disk.wasRead).toHaveLength(200);
    await put(aMeeting({ id: 'm7', actions: [anAction(8, { text: 'Opnieuw' })] }));
    const { meetings } = await records.read();
    expect(disk.wasRead).toHaveLength(201);
    const texts = meetings.flatMap(({ actions }) => actions.map(({ text }) => text));
    expect(texts).toContain('Opnieuw');
    expect(texts).not.toContain('Actie 8');
  });

  it('comes from the newest version where the file is damaged', async () => {
    const { records, layout, put } = await aLibrary(1);
    const version = join(
      versionsFolder(layout, 'meetings', 'm0'),
      '2027-03-12T09-30-00.000Z--closed.json',
    );
    await put(numbered(0), version);
    await placeFile(meetingFile(layout, 'meetings', 'm0'), '{"half":');
    expect(await records.read()).toMatchObject({
      meetings: [{ actions: [{ text: 'Actie 1' }] }],
      unreadable: 0,
    });
  });
});
