import { readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isConflictCopy } from '../../main/storage/conflict-copies.ts';
import { meetingFile } from '../../main/storage/layout.ts';
import { toInterchange } from '../../shared/meeting/interchange.ts';
import { aMeeting, anItem } from '../support/builders.ts';
import { tempFolder } from '../support/disk.ts';
import { aRun, placeMeeting, valueOf } from '../support/store.ts';

const copies = [
  'meeting (conflicted copy 2026-11-23).json',
  'meeting (conflicted copy 2026-11-23 101112).json',
  "meeting (Anna's conflicted copy 2026-11-23).json",
  'meeting.sync-conflict-20261123-101112-ABCDEFG.json',
  'meeting-DESKTOP-AB12.json',
];

describe('a conflict copy', () => {
  it.each(copies)('is known by its name: %s', (name) => {
    expect(isConflictCopy(name, 'meeting.json')).toBe(true);
  });

  it.each([
    'meeting.json',
    'meeting.damaged-2027-03-12T09-30-00Z.json',
    'meeting-DESKTOP-AB12.json.merged',
    'lock.json',
  ])('is not %s', (name) => {
    expect(isConflictCopy(name, 'meeting.json')).toBe(false);
  });

  it.each(copies)('is merged when the meeting is opened, and moved aside: %s', async (name) => {
    const run = aRun(await tempFolder());
    const meeting = aMeeting({ items: [anItem('Koers')] });
    await placeMeeting(run, meeting);
    const folder = dirname(meetingFile(run.layout, 'meetings', meeting.id));
    const theirs = { ...meeting, location: 'Deventer', items: [...meeting.items, anItem('Extra')] };
    await writeFile(join(folder, name), JSON.stringify(toInterchange(theirs)));

    const session = valueOf(await run.open.open(meeting.id));
    expect(session.meeting.items.map(({ title }) => title)).toEqual(['Koers', 'Extra']);
    expect(await session.conflicts()).toMatchObject([
      { conflict: { field: 'location', theirs: 'Deventer' } },
    ]);
    expect(await readdir(folder)).toContain(`${name}.merged`);
    expect(await readdir(folder)).not.toContain(name);
  });

  it('of another meeting, or that is no meeting, is left alone', async () => {
    const run = aRun(await tempFolder());
    const meeting = aMeeting();
    await placeMeeting(run, meeting);
    const folder = dirname(meetingFile(run.layout, 'meetings', meeting.id));
    const [one = '', other = ''] = copies;
    await writeFile(join(folder, one), '{"half": ');
    await writeFile(join(folder, other), JSON.stringify(toInterchange(aMeeting())));
    expect(valueOf(await run.open.open(meeting.id)).meeting).toEqual(meeting);
    expect(await readdir(folder)).toEqual(expect.arrayContaining([one, other]));
  });
});
