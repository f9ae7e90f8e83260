import { copyFile, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../shared/meeting/change.ts';
import { applyEdit, noHistory, type Edited, type History } from '../../shared/meeting/history.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { meetingFile, undoFile } from '../../main/storage/layout.ts';
import { Library } from '../../main/storage/library.ts';
import type { OpenMeeting } from '../../main/storage/open-meeting.ts';
import { OpenMeetings } from '../../main/storage/open-meetings.ts';
import { UndoFile } from '../../main/storage/undo-file.ts';
import {
  formatHistory,
  MOST_KEPT,
  parseHistory,
  type KeptHistory,
} from '../../main/storage/undo-lines.ts';
import { draws, editFor, type Draw, meeting as anyMeeting } from '../support/arbitraries.ts';
import { aMeeting, text } from '../support/builders.ts';
import { Disk, tempFolder } from '../support/disk.ts';
import { aRun, NOW, placeMeeting, titled, valueOf } from '../support/store.ts';

async function aMeetingOnDisk(meeting: Meeting = aMeeting()) {
  const folder = await tempFolder();
  const run = aRun(folder);
  await placeMeeting(run, meeting);
  /** A new run of the app; the one before it was closed, or not. */
  const start = (now: Date = NOW) => {
    const { around, layout, disk } = aRun(folder);
    const open = new OpenMeetings({ ...around, now: () => now }, layout);
    const library = new Library({ ...around, now: () => now }, layout, open);
    return { disk, open, library, session: async () => valueOf(await open.open(meeting.id)) };
  };
  const { layout } = run;
  return { layout, meeting, start, kept: undoFile(layout, meeting.id) };
}

async function work(session: OpenMeeting, ...titles: readonly string[]): Promise<void> {
  for (const title of titles) valueOf(await session.record([titled(title)]));
}

async function goAllTheWay(session: OpenMeeting, kind: 'undo' | 'redo'): Promise<Meeting> {
  const next = () => session.history[kind === 'undo' ? 'undoable' : 'redoable'].at(-1);
  for (let change = next(); change; change = next()) {
    valueOf(await session.record([{ change, kind }]));
  }
  return session.meeting;
}

const tomorrow = new Date(NOW.getTime() + 24 * 3_600_000);

describe('the steps of a meeting', () => {
  it('lead back to the start and forth to the end, however often the app was closed or killed', async () => {
    const ending = fc.constantFrom('goOn', 'checkpoint', 'close', 'kill');
    await fc.assert(
      fc.asyncProperty(anyMeeting, draws, fc.array(ending), async (start, drawn, endings) => {
        const place = await aMeetingOnDisk(start);
        let app = place.start();
        let edited: Edited = { meeting: start, history: noHistory };
        for (const [index, draw] of drawn.entries()) {
          const edit = editFor(edited, draw);
          edited = valueOf(applyEdit(edited, edit));
          valueOf(await (await app.session()).record([edit]));
          if (endings[index] === 'checkpoint') valueOf(await (await app.session()).checkpoint());
          if (endings[index] === 'close') valueOf(await app.open.close(start.id));
          if (endings[index] === 'kill') app = place.start();
        }
        const session = await place.start().session();
        expect(session.history).toEqual(edited.history);
        await goAllTheWay(session, 'redo');
        const end = session.meeting;
        expect(await goAllTheWay(session, 'undo')).toEqual(start);
        expect(await goAllTheWay(session, 'redo')).toEqual(end);
      }),
      { numRuns: 25 },
    );
  });

  it('are all there after a long day with breaks', async () => {
    const place = await aMeetingOnDisk();
    for (let part = 0; part < 5; part++) {
      const { open, session } = place.start();
      const titles = Array.from({ length: 60 }, (_, at) => `Deel ${String(part)}, ${String(at)}`);
      await work(await session(), ...titles);
      valueOf(await open.close(place.meeting.id));
    }
    const session = await place.start().session();
    expect(session.history.undoable).toHaveLength(300);
    expect((await goAllTheWay(session, 'undo')).title).toBe(place.meeting.title);
  });

  it('are kept beside the journal, for what is new only', async () => {
    const place = await aMeetingOnDisk();
    const session = await place.start().session();
    await work(session, 'Een');
    valueOf(await session.checkpoint());
    await work(session, 'Twee');
    valueOf(await session.checkpoint());
    const lines = (await readFile(place.kept, 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => (line.match(/meeting\.set/g) ?? []).length)).toEqual([1, 1]);
  });

  it('leave no file of a meeting in which nothing was done', async () => {
    const place = await aMeetingOnDisk();
    const { open, session } = place.start();
    await session();
    valueOf(await open.close(place.meeting.id));
    await expect(readdir(dirname(place.kept))).rejects.toThrow(/ENOENT/);
  });
});

describe('steps that are offered no more', () => {
  it('are those of yesterday, and the library throws them away', async () => {
    const place = await aMeetingOnDisk();
    const { open, session } = place.start();
    await work(await session(), 'Gisteren');
    valueOf(await open.close(place.meeting.id));
    expect((await place.start(tomorrow).session()).history).toEqual(noHistory);

    valueOf(await place.start(tomorrow).library.view());
    expect(await readdir(dirname(place.kept))).toEqual([]);
  });

  it('are those of a meeting that another machine went on with', async () => {
    const [here, there] = [await aMeetingOnDisk(), await aMeetingOnDisk()];
    for (const [place, title] of [[here, 'Hier'] as const, [there, 'Daar'] as const]) {
      const { open, session } = place.start(new Date(NOW.getTime() + title.length));
      await work(await session(), title);
      if (place === there) await work(await session(), 'Daar ook');
      valueOf(await open.close(place.meeting.id));
    }
    await copyFile(
      meetingFile(there.layout, 'meetings', there.meeting.id),
      meetingFile(here.layout, 'meetings', here.meeting.id),
    );
    const session = await here.start().session();
    expect(session.meeting.title).toBe('Daar ook');
    expect(session.history).toEqual(noHistory);
  });
});

describe('a file of steps', () => {
  it('that cannot be written leaves the meeting written, and is made good later', async () => {
    const place = await aMeetingOnDisk();
    const { disk, session } = place.start();
    const open = await session();
    await work(open, 'Een');
    disk.refuseNext('write', 'EACCES', 'undo');
    valueOf(await open.checkpoint());
    await work(open, 'Twee');
    valueOf(await open.checkpoint());
    const again = await place.start().session();
    expect([again.meeting.title, again.history.undoable.length]).toEqual(['Twee', 2]);
  });

  it('that is torn gives no steps that do not belong to the meeting', async () => {
    const place = await aMeetingOnDisk();
    const session = await place.start().session();
    await work(session, 'Een');
    valueOf(await session.checkpoint());
    await work(session, 'Twee');
    valueOf(await session.checkpoint());
    await truncate(place.kept, (await readFile(place.kept)).length - 5);
    const again = await place.start().session();
    expect([again.meeting.title, again.history]).toEqual(['Twee', noHistory]);
  });

  it('that holds something else altogether is written anew', async () => {
    const place = await aMeetingOnDisk();
    const { open, session } = place.start();
    await work(await session(), 'Een');
    valueOf(await open.close(place.meeting.id));
    await writeFile(place.kept, 'geen stappen\n');
    const { open: later, session: again } = place.start();
    await work(await again(), 'Twee');
    valueOf(await later.close(place.meeting.id));
    expect((await place.start().session()).history.undoable).toHaveLength(1);
  });
});

describe('the steps in a very long text', () => {
  /** Each as long as four million characters. */
  const longSteps = (count: number): readonly Change[] =>
    Array.from({ length: count }, (_, at) => {
      const discussion = text(`${String(at)} ${'woord '.repeat(700_000)}`);
      return { type: 'item.set', item: 'x', set: { discussion } };
    });
  const after = (revision: number, undoable: readonly Change[]): KeptHistory => ({
    revision,
    recordedAt: NOW.toISOString(),
    history: { undoable, redoable: [] },
  });
  const firstWords = (history: History | undefined) =>
    history?.undoable.map((step) => JSON.stringify(step).match(/\d+(?= woord)/)?.[0]);

  it('are kept as far as there is room, and the last ones are', async () => {
    const path = join(await tempFolder(), 'undo', 'x.ndjson');
    const steps = Array.from({ length: 100 }, () => longSteps(4)).flat();
    const file = await UndoFile.open(new Disk(), path);
    valueOf(await file.keep(after(400, steps)));
    expect(firstWords(file.kept?.history)).toEqual(['1', '2', '3']);
  });

  it('make no file that grows and grows, and stay readable', async () => {
    const path = join(await tempFolder(), 'undo', 'x.ndjson');
    const file = await UndoFile.open(new Disk(), path);
    const steps = longSteps(16);
    for (const at of steps.keys()) valueOf(await file.keep(after(at + 1, steps.slice(0, at + 1))));
    expect((await stat(path)).size).toBeLessThan(2 * MOST_KEPT + 1_000);
    const again = (await UndoFile.open(new Disk(), path)).kept;
    expect([again?.revision, firstWords(again?.history)]).toEqual([16, ['13', '14', '15']]);
  });

  it('of a file that is larger than any can be read count as never kept', async () => {
    const path = join(await tempFolder(), 'x.ndjson');
    await writeFile(path, '');
    await truncate(path, 600 * 1024 * 1024);
    expect((await UndoFile.open(new Disk(), path)).kept).toBeNull();
  });
});

describe('the lines in which steps are kept', () => {
  it('give back each history, as far as they are whole', () => {
    fc.assert(
      fc.property(anyMeeting, draws, fc.nat(), (start, drawn, cut) => {
        const kept = histories(start, drawn);
        const lines = kept.map((one, at) => formatHistory(kept[at - 1]?.history ?? noHistory, one));
        const text = lines.join('');
        expect(parseHistory(text)).toEqual(kept.at(-1));

        const torn = text.slice(0, cut % text.length);
        const whole = torn.split('\n').length - 1;
        const isAllBut = torn.length + 1 === lines.slice(0, whole + 1).join('').length;
        expect(parseHistory(torn)).toEqual(kept[isAllBut ? whole : whole - 1] ?? null);
      }),
    );
  });

  it('are not read on behind one that is missing', () => {
    const [first, second, third] = histories(aMeeting(), [1, 2, 3].map(aDraw));
    if (!first || !second || !third) throw new Error('There are three');
    const text = formatHistory(noHistory, first) + formatHistory(second.history, third);
    expect(parseHistory(text)).toEqual(first);
  });
});

function aDraw(kind: number): Draw {
  return { kind: kind * 10, a: 0, b: 2, text: `Titel ${String(kind)}`, blocks: [] };
}

function histories(start: Meeting, drawn: readonly Draw[]): readonly KeptHistory[] {
  const kept: KeptHistory[] = [];
  let edited: Edited = { meeting: start, history: noHistory };
  for (const [index, draw] of drawn.entries()) {
    edited = valueOf(applyEdit(edited, editFor(edited, draw)));
    kept.push({ revision: index + 1, recordedAt: NOW.toISOString(), history: edited.history });
  }
  return kept;
}
