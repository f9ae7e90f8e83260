import { existsSync } from 'node:fs';
import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  checkpointCopy,
  journalFile,
  meetingFile,
  recoveryNoteFile,
} from '../../main/storage/layout.ts';
import { OpenMeetings } from '../../main/storage/open-meetings.ts';
import { aMeeting, counter } from '../support/builders.ts';
import { tempFolder } from '../support/disk.ts';
import { aRun, placeMeeting, titled, valueOf } from '../support/store.ts';

/** A meeting with a version, and after it changes that are in the journal alone. */
async function crashed() {
  const folder = await tempFolder();
  const run = aRun(folder);
  const meeting = aMeeting({ title: 'Gemaakt' });
  await placeMeeting(run, meeting);
  const session = valueOf(await run.open.open(meeting.id));
  valueOf(await session.record([titled('In een versie')]));
  valueOf(await session.checkpoint());
  valueOf(await session.keepVersion('export'));
  valueOf(await session.record([titled('Een na laatste'), titled('Laatste')]));
  const file = meetingFile(run.layout, 'meetings', meeting.id);
  const journal = journalFile(run.layout, meeting.id);
  const copy = checkpointCopy(run.layout, meeting.id);
  return {
    layout: run.layout,
    id: meeting.id,
    session,
    file,
    journal,
    copy,
    start: () => aRun(folder),
  };
}

/** The content of every copy that was set aside beside a file. */
async function aside(path: string): Promise<readonly string[]> {
  const stem = basename(path).replace(/\.\w+$/, '.damaged-');
  const names = (await readdir(dirname(path))).filter((name) => name.startsWith(stem));
  return Promise.all(names.map((name) => readFile(join(dirname(path), name), 'latin1')));
}

type Damage = (path: string) => Promise<unknown>;

const cutOff: Damage = async (path) => truncate(path, (await readFile(path)).length - 9);
const flipByte =
  (word: string): Damage =>
  async (path) => {
    const content = await readFile(path);
    const at = content.indexOf(word);
    content[at] = (content[at] ?? 0) ^ 1;
    await writeFile(path, content);
  };
const fill =
  (content: string | Uint8Array): Damage =>
  (path) =>
    writeFile(path, content);
const noise = Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7919 + 13) % 256);

describe('a damaged meeting.json', () => {
  const damages: readonly (readonly [string, Damage])[] = [
    ['is cut off', cutOff],
    ['is empty', fill('')],
    ['holds other bytes', fill(noise)],
    ['holds zeros', fill(new Uint8Array(4_000))],
    ['holds JSON of another shape', fill('[1, 2, 3]')],
    ['calls itself a meeting and is none', fill('{"schema":"notulist/meeting@1","items":"none"}')],
  ];

  it.each(damages)('that %s opens from its version, with its journal', async (_, damage) => {
    const { id, file, start } = await crashed();
    await damage(file);
    const damaged = await readFile(file, 'latin1');

    const session = valueOf(await start().open.open(id));
    expect(session.meeting.title).toBe('Laatste');
    expect(session.access).toEqual({ kind: 'write' });
    expect(session.recovery).toMatchObject({
      file: { from: 'version', replayed: 2 },
      journal: null,
    });
    expect(await aside(file)).toEqual([damaged]);

    valueOf(await session.close());
    const again = valueOf(await start().open.open(id));
    expect(again.meeting.title).toBe('Laatste');
  });

  it.each(damages)('that %s stands in the library as any meeting does', async (_, damage) => {
    const { id, file, journal, start } = await crashed();
    await rm(journal);
    await damage(file);
    for (const run of [start(), start()]) {
      const { meetings, unreadable } = valueOf(await run.library.view());
      expect(meetings).toMatchObject([{ id, title: 'In een versie' }]);
      expect(unreadable).toEqual([]);
    }
  });

  it.each(damages)(
    'that %s and of which nothing else was kept is told of and left as it is',
    async (_, damage) => {
      const { id, file, journal, copy, start } = await crashed();
      await rm(join(dirname(file), 'versions'), { recursive: true });
      await rm(copy);
      await damage(file);
      const before = [await readFile(file), await readFile(journal)];

      const run = start();
      expect(await run.open.open(id)).toMatchObject({ ok: false, error: { path: file } });
      expect(valueOf(await run.library.view()).unreadable).toEqual([id]);
      expect([await readFile(file), await readFile(journal)]).toEqual(before);
    },
  );

  it('that is gone is written again from its version and journal', async () => {
    const { id, file, start } = await crashed();
    await rm(file);
    const run = start();
    expect(valueOf(await run.library.view()).meetings).toMatchObject([{ id, title: 'Laatste' }]);
    const session = valueOf(await run.open.open(id));
    expect(session.recovery).toMatchObject({ file: { keptAs: null, replayed: 2 } });
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ title: 'Laatste' });
  });

  it('lacks nothing when the meeting was closed before it was damaged', async () => {
    const { id, file, start } = await crashed();
    const session = valueOf(await start().open.open(id));
    valueOf(await session.record([titled('Bij het sluiten')]));
    valueOf(await session.close());
    await writeFile(file, noise);
    expect(valueOf(await start().open.open(id)).meeting.title).toBe('Bij het sluiten');
  });

  it('passes over a version that is damaged too', async () => {
    const { id, file, start } = await crashed();
    const run = start();
    const session = valueOf(await run.open.open(id));
    valueOf(await session.keepVersion('mode-finish'));
    valueOf(await session.close());
    const versions = join(dirname(file), 'versions');
    await writeFile(join(versions, (await readdir(versions)).at(-1) ?? ''), noise);
    await writeFile(file, noise);
    const again = valueOf(await start().open.open(id));
    expect(again.meeting.title).toBe('In een versie');
  });

  it.each(damages)('that %s loses nothing that its newest version lacks', async (_, damage) => {
    const { id, file, session, start } = await crashed();
    valueOf(await session.checkpoint());
    valueOf(await session.record([titled('Na het schrijven')]));
    await damage(file);
    expect(valueOf(await start().library.view()).meetings).toMatchObject([
      { id, title: 'Na het schrijven' },
    ]);
    const again = valueOf(await start().open.open(id));
    expect(again.meeting.title).toBe('Na het schrijven');
    expect(again.recovery).toMatchObject({ file: { from: 'copy', replayed: 1 }, journal: null });
  });

  it('loses nothing of a first session either, of which there is no version yet', async () => {
    const { id, file, start } = await crashed();
    await rm(join(dirname(file), 'versions'), { recursive: true });
    await writeFile(file, noise);
    expect(valueOf(await start().open.open(id)).meeting.title).toBe('Laatste');
  });

  it('is not brought back by the copy when someone removed the whole meeting', async () => {
    const { id, file, start } = await crashed();
    await rm(dirname(file), { recursive: true });
    expect(await start().open.open(id)).toMatchObject({ ok: false, error: { kind: 'missing' } });
  });

  it('is set aside once, however often the app dies before it is written again', async () => {
    const { id, file, start } = await crashed();
    await writeFile(file, noise);
    for (const run of [start(), start(), start()]) valueOf(await run.open.open(id));
    expect(await aside(file)).toHaveLength(1);
  });

  it('opens to read only when the damaged file cannot be kept, and nothing is written over it', async () => {
    const { id, file, journal, start } = await crashed();
    await writeFile(file, noise);
    const run = start();
    run.disk.refuseNext('write', 'ENOSPC');
    const before = await readFile(journal);
    const toRead = valueOf(await run.open.open(id));
    expect(toRead.access).toMatchObject({ why: { kind: 'cannotRecover' } });
    expect([toRead.meeting.title, toRead.recovery]).toEqual(['Laatste', null]);
    expect(await toRead.record([titled('Nee')])).toMatchObject({ error: { kind: 'readOnly' } });
    valueOf(await run.open.close(id));
    expect((await readFile(file)).equals(noise)).toBe(true);
    expect(await readFile(journal)).toEqual(before);

    const again = valueOf(await run.open.open(id));
    expect(again.access).toEqual({ kind: 'write' });
    expect([again.meeting.title, await aside(file)]).toMatchObject(['Laatste', { length: 1 }]);
  });
});

describe('a damaged meeting.json after the clock was put back', () => {
  /** A meeting in runs of which the test says what time it is. */
  async function atAnyTime() {
    const folder = await tempFolder();
    const { layout } = aRun(folder);
    const meeting = aMeeting({ title: 'Gemaakt' });
    const file = await placeMeeting(aRun(folder), meeting);
    let runs = 0;
    const openAt = async (hour: string) => {
      const time = { now: new Date(`2027-03-12T${hour}:00:00.000Z`) };
      const newId = counter(`run-${String((runs += 1))}-`);
      const around = { ...aRun(folder).around, now: () => time.now, newId };
      return { time, session: valueOf(await new OpenMeetings(around, layout).open(meeting.id)) };
    };
    return { file, openAt, beside: layout.userData };
  }

  it('opens from the copy that went further than the version', async () => {
    const { file, openAt } = await atAnyTime();
    const { session, time } = await openAt('11');
    valueOf(await session.record([titled('Een')]));
    valueOf(await session.keepVersion('export'));
    time.now = new Date('2027-03-12T09:00:00.000Z');
    valueOf(await session.record([titled('Twee')]));
    valueOf(await session.checkpoint());
    await writeFile(file, noise);
    expect((await openAt('10')).session.meeting.title).toBe('Twee');
  });

  it('opens from the version that builds on the others, though its name is older', async () => {
    const { file, openAt } = await atAnyTime();
    for (const [hour, title] of [
      ['11', 'Een'],
      ['09', 'Twee'],
      ['10', 'Drie'],
    ] as const) {
      const { session } = await openAt(hour);
      valueOf(await session.record([titled(title)]));
      valueOf(await session.close());
    }
    await writeFile(file, noise);
    const { session } = await openAt('08');
    expect(session.meeting.title).toBe('Drie');
    expect(session.recovery).toMatchObject({ file: { at: '2027-03-12T10:00:00.000Z' } });
  });

  it('opens from the version of after ten minutes of work, though one that was asked for has a newer name', async () => {
    const { file, openAt, beside } = await atAnyTime();
    const { session, time } = await openAt('11');
    valueOf(await session.record([titled('Een')]));
    valueOf(await session.checkpoint());
    valueOf(await session.keepVersion('export'));
    time.now = new Date('2027-03-12T09:00:00.000Z');
    valueOf(await session.record([titled('Twee')]));
    valueOf(await session.checkpoint());
    time.now = new Date('2027-03-12T09:10:00.000Z');
    valueOf(await session.record([titled('Drie')]));
    valueOf(await session.keepVersion('export'));
    // As another machine finds it.
    await rm(beside, { recursive: true });
    const versions = join(dirname(file), 'versions');
    const [newest = ''] = (await readdir(versions)).filter((name) => name.includes('T09-10'));
    await rm(join(versions, newest));
    await writeFile(file, noise);
    expect((await openAt('10')).session.meeting.title).toBe('Twee');
  });
});

describe('a damaged journal', () => {
  it.each([
    ['has a torn last line', cutOff, 'Een na laatste', 1],
    ['has a flipped byte in its first line', flipByte('Een na'), 'In een versie', 2],
    ['has a flipped byte in its last line', flipByte('Laatste'), 'Een na laatste', 1],
    ['holds other bytes', fill('\u0000\u0001\u0002'.repeat(99)), 'In een versie', 1],
  ] as const)('that %s is used as far as it goes', async (_, damage, title, unusable) => {
    const { id, journal, start } = await crashed();
    await damage(journal);
    const damaged = await readFile(journal, 'latin1');

    const session = valueOf(await start().open.open(id));
    expect(session.meeting.title).toBe(title);
    expect(session.recovery).toMatchObject({ file: null, journal: { unusable, why: 'damaged' } });
    expect(await aside(journal)).toEqual([damaged]);
  });

  it('opens also when no copy of it can be made, and is not written over before there is one', async () => {
    const { id, journal, start } = await crashed();
    await cutOff(journal);
    const damaged = await readFile(journal, 'latin1');
    const { disk, open } = start();
    disk.refuseNext('write', 'ENOSPC');
    const session = valueOf(await open.open(id));
    expect(session.meeting.title).toBe('Een na laatste');
    expect(session.recovery).toMatchObject({ journal: { keptAs: null, unusable: 1 } });

    disk.refuseNext('write', 'ENOSPC');
    expect(await session.record([titled('Vol')])).toMatchObject({ error: { cause: 'full' } });
    expect(await readFile(journal, 'latin1')).toBe(damaged);
    expect(await aside(journal)).toEqual([]);

    valueOf(await session.record([titled('Weer ruimte')]));
    expect(await aside(journal)).toEqual([damaged]);
    expect(valueOf(await start().open.open(id)).meeting.title).toBe('Weer ruimte');
  });

  it('of which no copy could be made is left as it is when the meeting is closed', async () => {
    const { id, journal, start } = await crashed();
    await flipByte('Een na')(journal);
    const damaged = await readFile(journal, 'latin1');
    const { disk, open } = start();
    disk.refuseNext('write', 'EDQUOT');
    const session = valueOf(await open.open(id));
    disk.refuseNext('write', 'EDQUOT');
    await session.close();
    expect(await readFile(journal, 'latin1')).toBe(damaged);
    expect(valueOf(await start().open.open(id)).recovery).toMatchObject({
      journal: { keptAs: expect.any(String) as string },
    });
    expect(await aside(journal)).toEqual([damaged]);
  });

  it('that is empty has nothing to tell of', async () => {
    const { id, journal, start } = await crashed();
    await writeFile(journal, '');
    const session = valueOf(await start().open.open(id));
    expect([session.meeting.title, session.recovery]).toEqual(['In een versie', null]);
  });
});

describe('what was recovered', () => {
  it('is told until it was read, also when the app was closed in between', async () => {
    const { id, file, start } = await crashed();
    await writeFile(file, noise);
    const first = valueOf(await start().open.open(id));
    const found = first.recovery;
    valueOf(await first.close());

    const second = valueOf(await start().open.open(id));
    expect(second.recovery).toEqual(found);
    await second.recoveryRead();
    expect(second.recovery).toBeNull();
    valueOf(await second.close());
    expect(valueOf(await start().open.open(id)).recovery).toBeNull();
  });
});

describe('what was recovered of a meeting that is thrown away', () => {
  it('is not told any more, nor kept outside the library', async () => {
    const { id, file, layout, copy, start } = await crashed();
    await writeFile(file, noise);
    const { open, library } = start();
    valueOf(await open.open(id));
    expect(existsSync(recoveryNoteFile(layout, id))).toBe(true);
    valueOf(await library.trash(id));
    expect(existsSync(recoveryNoteFile(layout, id))).toBe(false);
    expect(existsSync(copy)).toBe(false);
    valueOf(await library.restore(id));
    expect(valueOf(await open.open(id)).recovery).toBeNull();
  });
});

describe('a file from a newer app', () => {
  async function fromTheFuture(fields: object) {
    const past = await crashed();
    const content = JSON.parse(await readFile(past.file, 'utf8')) as object;
    await writeFile(past.file, JSON.stringify({ ...content, ...fields }));
    return past;
  }

  it.each([
    [
      { schema: 'notulist/meeting@9', title: 'Later' },
      { kind: 'newerVersion', version: 9 },
    ],
    [{ title: 'Later', colour: 'groen' }, { kind: 'unknownFields' }],
  ])('with %j opens to read only, and nothing of it is touched', async (fields, why) => {
    const { id, file, journal, start } = await fromTheFuture(fields);
    await rm(journal);
    const before = [await readFile(file), await readdir(dirname(file))];

    const run = start();
    expect(valueOf(await run.library.view()).meetings).toMatchObject([{ id, title: 'Later' }]);
    const session = valueOf(await run.open.open(id));
    expect(session.meeting.title).toBe('Later');
    expect(session.access).toEqual({ kind: 'readOnly', why });
    expect(await session.record([titled('Nee')])).toEqual({
      ok: false,
      error: { kind: 'readOnly', id },
    });
    valueOf(await session.checkpoint());
    valueOf(await session.close());
    expect([await readFile(file), await readdir(dirname(file))]).toEqual(before);
  });

  it('leaves the journal for the app that understands the file', async () => {
    const { id, journal, start } = await fromTheFuture({ schema: 'notulist/meeting@9' });
    const before = await readFile(journal);
    const session = valueOf(await start().open.open(id));
    expect(session.meeting.title).toBe('Laatste');
    valueOf(await session.close());
    expect(await readFile(journal)).toEqual(before);
  });

  it('is not replaced by a version when nothing of it is understood', async () => {
    const { id, file, start } = await crashed();
    await writeFile(file, '{"schema":"notulist/meeting@9","name":"Anders"}');
    const opened = await start().open.open(id);
    expect(opened).toMatchObject({ ok: false, error: { kind: 'newer', version: 9 } });
  });
});
