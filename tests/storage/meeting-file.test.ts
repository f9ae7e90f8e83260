import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMeetingFile, seenIn, writeMeetingFile } from '../../main/storage/meeting-file.ts';
import { meeting } from '../support/arbitraries.ts';
import { aMeeting } from '../support/builders.ts';
import { Disk, tempFolder } from '../support/disk.ts';
import { NOW, placeFile, valueOf } from '../support/store.ts';

const valid = {
  schema: 'notulist/meeting@1',
  title: 'Taskforce Waterrand',
  items: [{ title: 'Opening' }],
};

describe('meeting.json', () => {
  it('gives back the meeting that was written, with its revision and when that was made', async () => {
    const path = join(await tempFolder(), 'meeting.json');
    await fc.assert(
      fc.asyncProperty(meeting, fc.nat(), async (written, revision) => {
        const stored = { meeting: written, revision, recordedAt: NOW.toISOString() };
        await writeMeetingFile(new Disk(), path, stored);
        const read = await readMeetingFile(new Disk(), path);
        expect(read).toEqual({ ok: true, value: stored });
      }),
      { numRuns: 25 },
    );
  });

  it('of another hand starts at revision 0 and gets the ids that it lacks', async () => {
    const path = join(await tempFolder(), 'meeting.json');
    await placeFile(path, JSON.stringify(valid));
    const read = await readMeetingFile(new Disk(), path);
    expect(read.ok && read.value.revision).toBe(0);
    expect(read.ok && read.value.meeting.items[0]?.id).toMatch(/^[0-9a-f]{16}-\d$/);
  });

  it('of another hand is the same meeting each time that it is read, and another when it says more', async () => {
    const read = async (content: object, space = 0) => {
      const path = join(await tempFolder(), 'meeting.json');
      await placeFile(path, JSON.stringify(content, null, space));
      return valueOf(await readMeetingFile(new Disk(), path)).meeting;
    };
    const once = await read(valid);
    expect(await read(valid, 2)).toEqual(once);
    const [item] = (await read({ ...valid, location: 'Arnhem' })).items;
    expect(item?.id).not.toBe(once.items[0]?.id);
  });

  it.each([
    ['is cut off', JSON.stringify(valid).slice(0, 40), { kind: 'notJson' }],
    ['is empty', '', { kind: 'notJson' }],
    ['is of another program', '{"a": 1}', { kind: 'wrongShape', at: 'schema' }],
    [
      'has a wrong field',
      JSON.stringify({ ...valid, items: [{ title: 3 }] }),
      { kind: 'wrongShape', at: 'items.0.title' },
    ],
    [
      'comes from a newer app',
      JSON.stringify({ ...valid, schema: 'notulist/meeting@9' }),
      { kind: 'newer', version: 9 },
    ],
  ])('that %s is told of and left as it is', async (_, content, error) => {
    const path = join(await tempFolder(), 'meeting.json');
    await placeFile(path, content);
    const read = await readMeetingFile(new Disk(), path);
    expect(read).toMatchObject({ ok: false, error: { ...error, path } });
    expect(await readFile(path, 'utf8')).toBe(content);
  });

  it('that is not there is missing, and a full disk is an answer', async () => {
    const path = join(await tempFolder(), 'meeting.json');
    const disk = new Disk();
    expect(await readMeetingFile(disk, path)).toEqual({
      ok: false,
      error: { kind: 'missing', path },
    });
    disk.refuseNext('write', 'ENOSPC');
    expect(await writeMeetingFile(disk, path, { meeting: aMeeting(), revision: 1 })).toEqual({
      ok: false,
      error: { kind: 'unwritable', path, cause: 'full' },
    });
  });

  it('says at its end what it builds on, whatever its texts say', async () => {
    const path = join(await tempFolder(), 'meeting.json');
    const seen = { 'session-1': 3, 'session-2': 1 };
    const tricky = aMeeting({ title: '"seen": {}', location: '\n "seen": {"x": 1}' });
    await writeMeetingFile(new Disk(), path, { meeting: tricky, revision: 1, seen, savedBy: 'A' });
    const content = await readFile(path);
    expect(seenIn(content)).toEqual(seen);
    expect(seenIn(content.subarray(0, content.length - 30))).toBeUndefined();
    await writeMeetingFile(new Disk(), path, { meeting: tricky, revision: 1 });
    expect(seenIn(await readFile(path))).toBeUndefined();
  });
});
