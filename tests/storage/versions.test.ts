import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { meetingStatusChange } from '../../shared/meeting/agenda-edits.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { versionsFolder } from '../../main/storage/layout.ts';
import { readMeetingFile } from '../../main/storage/meeting-file.ts';
import type { FileTrouble } from '../../main/storage/file-trouble.ts';
import { OpenMeetings } from '../../main/storage/open-meetings.ts';
import { aMeeting, anItem, text } from '../support/builders.ts';
import { tempFolder } from '../support/disk.ts';
import { aRun, NOW, placeFile, placeMeeting, step, titled, valueOf } from '../support/store.ts';

const MINUTE = 60_000;

/** A meeting that is open, on a clock that the test turns. */
async function opened(meeting: Meeting = aMeeting({ title: 'Begin' }), folder?: string) {
  const run = aRun(folder ?? (await tempFolder()));
  if (!folder) await placeMeeting(run, meeting);
  let now = NOW.getTime();
  const around = { ...run.around, now: () => new Date(now) };
  const troubles: FileTrouble[] = [];
  const open = new OpenMeetings(around, run.layout, {
    versionTrouble: (trouble) => troubles.push(trouble),
  });
  const session = valueOf(await open.open(meeting.id));
  const versions = versionsFolder(run.layout, 'meetings', meeting.id);
  return {
    run,
    open,
    session,
    versions,
    troubles,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    change: async (title: string) => valueOf(await session.record([titled(title)])),
  };
}

/** Name and title of each, oldest first. */
async function titlesIn(folder: string): Promise<readonly (readonly [string, string])[]> {
  const names = await readdir(folder).catch(() => []);
  return Promise.all(
    names.sort().map(async (name) => {
      const content = JSON.parse(await readFile(join(folder, name), 'utf8')) as { title: string };
      return [name.replace(/^.*?T|\.json$/g, ''), content.title] as const;
    }),
  );
}

describe('keeping a version', () => {
  it('writes the meeting as it is on the disk, as its own file does', async () => {
    const meeting = aMeeting({ items: [anItem('Opening', { discussion: text('Welkom.') })] });
    const { run, session, versions, change } = await opened(meeting);
    await change('Nieuw');
    valueOf(await session.keepVersion('export'));
    const path = join(versions, '2027-03-12T09-30-00.000Z--export.json');
    expect(valueOf(await readMeetingFile(run.disk, path))).toMatchObject({
      meeting: { ...meeting, title: 'Nieuw' },
      revision: 1,
      recordedAt: NOW.toISOString(),
    });
  });

  it('writes nothing that the newest version says already, also not after a restart', async () => {
    const { run, session, versions, pass } = await opened();
    valueOf(await session.keepVersion('export'));
    pass(MINUTE);
    valueOf(await session.keepVersion('mode-finish'));
    const again = aRun(join(run.layout.library, '..'));
    const later = valueOf(await again.open.open(session.meeting.id));
    valueOf(await later.keepVersion('mode-live'));
    expect(await titlesIn(versions)).toEqual([['09-30-00.000Z--export', 'Begin']]);
  });

  it('gives each its own instant, even when the clock stands still', async () => {
    const { session, versions, change } = await opened();
    valueOf(await session.keepVersion('mode-live'));
    await change('Twee');
    valueOf(await session.keepVersion('export'));
    expect(await titlesIn(versions)).toEqual([
      ['09-30-00.000Z--mode-live', 'Begin'],
      ['09-30-00.001Z--export', 'Twee'],
    ]);
  });

  it('is one in ten minutes for who goes to and fro between the modes', async () => {
    const { session, versions, change, pass } = await opened();
    for (const title of ['Twee', 'Drie', 'Vier']) {
      valueOf(await session.keepVersion('mode-live'));
      pass(MINUTE);
      await change(title);
    }
    valueOf(await session.keepVersion('mode-finish'));
    expect(await titlesIn(versions)).toEqual([['09-33-00.000Z--mode-finish', 'Vier']]);
  });

  it('is there as it was exported, however one goes to and fro between the modes', async () => {
    const { session, versions, change, pass } = await opened();
    valueOf(await session.keepVersion('mode-finish'));
    pass(MINUTE);
    valueOf(await session.keepVersion('export'));
    pass(MINUTE);
    await change('Twee');
    valueOf(await session.keepVersion('mode-live'));
    await change('Drie');
    valueOf(await session.keepVersion('mode-finish'));
    expect(await titlesIn(versions)).toEqual([
      ['09-31-00.000Z--export', 'Begin'],
      ['09-32-00.001Z--mode-finish', 'Drie'],
    ]);
  });

  it('happens when the status of the meeting changes', async () => {
    const { open, session, versions } = await opened();
    valueOf(await session.record([step(meetingStatusChange(session.meeting, 'adopted'))]));
    valueOf(await open.close(session.meeting.id));
    expect(await titlesIn(versions)).toEqual([['09-30-00.000Z--status', 'Begin']]);
  });

  it('thins out what was kept on earlier days', async () => {
    const { session, versions, change, pass } = await opened();
    for (const title of ['Een', 'Twee', 'Drie']) {
      await change(title);
      valueOf(await session.keepVersion('export'));
      pass(MINUTE);
    }
    pass(24 * 60 * MINUTE);
    await change('Vier');
    valueOf(await session.keepVersion('export'));
    const titles = (await titlesIn(versions)).map(([, title]) => title);
    expect(titles).toEqual(['Drie', 'Vier']);
  });

  it('leaves names alone that are not its own', async () => {
    const { session, versions, pass, change } = await opened();
    await placeFile(join(versions, 'notitie.json'), '{"title":"van iemand anders"}');
    for (const title of ['Een', 'Twee']) {
      await change(title);
      valueOf(await session.keepVersion('export'));
      pass(48 * 60 * MINUTE);
    }
    expect(await readdir(versions)).toContain('notitie.json');
  });

  it('clears away what a power cut left half written', async () => {
    const { session, versions } = await opened();
    const half = '.2027-03-12T09-00-00.000Z--export.json.1a2b3c4d.notulist-tmp';
    await placeFile(join(versions, half), '{');
    valueOf(await session.keepVersion('export'));
    expect(await readdir(versions)).toEqual(['2027-03-12T09-30-00.000Z--export.json']);
  });
});

describe('while one works on', () => {
  it('keeps the meeting as it was after ten minutes, and no sooner', async () => {
    const { versions, change, pass, open, session } = await opened();
    await change('Na 0');
    pass(9 * MINUTE);
    await change('Na 9');
    expect(await titlesIn(versions)).toEqual([]);
    pass(MINUTE);
    await change('Na 10');
    pass(5 * MINUTE);
    await change('Na 15');
    valueOf(await open.close(session.meeting.id));
    expect(await titlesIn(versions)).toEqual([
      ['09-39-00.000Z--interval', 'Na 9'],
      ['09-45-00.000Z--closed', 'Na 15'],
    ]);
  });

  it('keeps nothing at the end when nothing was changed', async () => {
    const { versions, open, session } = await opened();
    valueOf(await open.close(session.meeting.id));
    expect(await titlesIn(versions)).toEqual([]);
  });

  it('counts ten minutes from whatever was kept last', async () => {
    const { versions, change, pass, open, session } = await opened();
    await change('Na 0');
    pass(8 * MINUTE);
    valueOf(await session.keepVersion('export'));
    pass(4 * MINUTE);
    await change('Na 12');
    valueOf(await open.close(session.meeting.id));
    expect(await titlesIn(versions)).toEqual([
      ['09-38-00.000Z--export', 'Na 0'],
      ['09-42-00.000Z--closed', 'Na 12'],
    ]);
  });

  it('keeps what was written after the last version of yesterday before anything is changed', async () => {
    const { run, session, versions, change, pass } = await opened();
    valueOf(await session.keepVersion('export'));
    pass(5 * MINUTE);
    // Nothing is closed in a crash.
    await change('Gisteren na de export');

    const today = await opened(session.meeting, join(run.layout.library, '..'));
    today.pass(24 * 60 * MINUTE);
    await today.change('Vandaag');
    valueOf(await today.open.close(session.meeting.id));
    // It is the newest of yesterday now, so the export before it is thinned out.
    expect(await titlesIn(versions)).toEqual([
      ['09-35-00.000Z--interval', 'Gisteren na de export'],
      ['09-30-00.000Z--closed', 'Vandaag'],
    ]);
  });
});

describe('a version that cannot be written', () => {
  it('holds up neither typing nor the end of the meeting, and is told of', async () => {
    const { run, open, session, troubles } = await opened();
    run.disk.refuseNext('write', 'ENOSPC');
    valueOf(await session.record([step(meetingStatusChange(session.meeting, 'adopted'))]));
    valueOf(await open.close(session.meeting.id));
    expect(troubles).toMatchObject([{ kind: 'unwritable', cause: 'full' }]);
  });

  it('leaves no half file, and is written when it is asked for again', async () => {
    const { run, session, versions } = await opened();
    run.disk.refuseNext('rename', 'EIO');
    expect(await session.keepVersion('export')).toMatchObject({ error: { kind: 'unwritable' } });
    expect(session.versionTrouble).toMatchObject({ kind: 'unwritable' });
    expect(await readdir(versions)).toEqual([]);
    valueOf(await session.keepVersion('export'));
    expect(session.versionTrouble).toBeNull();
    expect(await readdir(versions)).toHaveLength(1);
  });

  it('does not mind a newest version that is damaged', async () => {
    const { session, versions } = await opened();
    await placeFile(join(versions, '2027-03-01T08-00-00.000Z--export.json'), '');
    valueOf(await session.keepVersion('export'));
    expect(await readdir(versions)).toHaveLength(2);
  });
});

it('keeps nothing of a meeting that is closed', async () => {
  const { open, session, versions } = await opened();
  valueOf(await open.close(session.meeting.id));
  expect(await session.keepVersion('export')).toMatchObject({ error: { kind: 'notOpen' } });
  await expect(writeFile(join(versions, 'x'), '')).rejects.toMatchObject({ code: 'ENOENT' });
});
