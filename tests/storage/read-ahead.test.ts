import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeMeetingFile } from '../../main/storage/meeting-file.ts';
import { ReadAhead } from '../../main/storage/read-ahead.ts';
import { aMeeting } from '../support/builders.ts';
import { Disk, tempFolder } from '../support/disk.ts';
import { aRun, placeFile, placeMeeting, titled, valueOf } from '../support/store.ts';

const stored = { meeting: aMeeting(), revision: 3 };
let path = '';
const ahead = () => new ReadAhead(new Disk());

beforeEach(async () => {
  path = join(await tempFolder(), 'meeting.json');
  valueOf(await writeMeetingFile(new Disk(), path, stored));
});

describe('what was read ahead of a meeting', () => {
  it('is there at once, for one opening', async () => {
    const reader = ahead();
    await reader.read(path);
    expect(await reader.take(path)).toEqual(stored);
    expect(await reader.take(path)).toBeUndefined();
  });

  it('is waited for while it is being read', async () => {
    const reader = ahead();
    void reader.read(path);
    expect(await reader.take(path)).toEqual(stored);
  });

  it('is of no use once the file says something else, or is gone', async () => {
    const reader = ahead();
    await reader.read(path);
    const changed = { ...stored, meeting: { ...stored.meeting, title: 'Een andere titel' } };
    valueOf(await writeMeetingFile(new Disk(), path, changed));
    expect(await reader.take(path)).toBeUndefined();
    await reader.read(path);
    await rm(path);
    expect(await reader.take(path)).toBeUndefined();
  });

  it('is that of one meeting only', async () => {
    const reader = ahead();
    await reader.read(path);
    const other = join(await tempFolder(), 'meeting.json');
    expect(await reader.take(other)).toBeUndefined();
    expect(await reader.take(path)).toEqual(stored);
  });

  it.each(['{ "schema": ', '{"a": 1}'])(
    'is nothing where the file is damaged: %s',
    async (text) => {
      await placeFile(path, text);
      const reader = ahead();
      await reader.read(path);
      expect(await reader.take(path)).toBeUndefined();
    },
  );
});

describe('a meeting that was read ahead', () => {
  it('opens as it is, with what another machine wrote meanwhile', async () => {
    const run = aRun(await tempFolder());
    const meeting = aMeeting();
    await placeMeeting(run, meeting);
    await run.open.readAhead(meeting.id);
    await placeMeeting(run, { ...meeting, title: 'Van een ander' });
    expect(valueOf(await run.open.open(meeting.id)).meeting.title).toBe('Van een ander');
  });

  it('opens with what its journal has', async () => {
    const folder = await tempFolder();
    const run = aRun(folder);
    const meeting = aMeeting();
    await placeMeeting(run, meeting);
    valueOf(await valueOf(await run.open.open(meeting.id)).record([titled('Net getypt')]));
    const next = aRun(folder);
    await next.open.readAhead(meeting.id);
    expect(valueOf(await next.open.open(meeting.id)).meeting.title).toBe('Net getypt');
  });

  it('that is not there tells so only when it is opened', async () => {
    const run = aRun(await tempFolder());
    await run.open.readAhead('not-there');
    expect(await run.open.open('not-there')).toMatchObject({ error: { kind: 'missing' } });
  });
});
