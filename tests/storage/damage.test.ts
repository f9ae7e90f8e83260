import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recoveryNoteFile } from '../../main/storage/layout.ts';
import { OpenMeetings } from '../../main/storage/open-meetings.ts';
import { toStored } from '../../shared/meeting/interchange.ts';
import { aMeeting, counter } from '../support/builders.ts';
import { tempFolder } from '../support/disk.ts';
import { aRun, placeMeeting, titled, valueOf } from '../support/store.ts';
import { aside, crashed, cutOff, fill, noise, type Damage } from './damaging.ts';

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

  it('passes over a version of another meeting, as a copied folder may have', async () => {
    const { id, file, copy, start } = await crashed();
    await rm(copy);
    const versions = join(dirname(file), 'versions');
    const other = JSON.stringify(toStored(aMeeting({ title: 'Een andere' })));
    await writeFile(join(versions, '2029-01-01T00-00-00.000Z--export.json'), other);
    await writeFile(file, noise);
    const { meeting } = valueOf(await start().open.open(id));
    expect([meeting.id, meeting.title]).toEqual([id, 'Laatste']);
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
