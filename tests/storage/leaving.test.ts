import { readdir, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Behind } from '../../main/storage/checkpoint-watch.ts';
import { journalFile, meetingFile } from '../../main/storage/layout.ts';
import { OpenMeetings } from '../../main/storage/open-meetings.ts';
import { aMeeting } from '../support/builders.ts';
import { purposeOf, tempFolder, type Disk } from '../support/disk.ts';
import { aRun, NOW, placeMeeting, titled, valueOf } from '../support/store.ts';

/** An open meeting in a run in which the test says when the time of the next try has come. */
async function anOpenMeeting() {
  const run = aRun(await tempFolder());
  const alarms = new Set<() => void>();
  const later = (_: number, work: () => void) => {
    alarms.add(work);
    return () => void alarms.delete(work);
  };
  const told: (Behind | null)[] = [];
  const behind = (_: unknown, news: Behind | null) => {
    told.push(news);
  };
  const open = new OpenMeetings({ ...run.around, later }, run.layout, { behind });
  const meeting = aMeeting();
  await placeMeeting(run, meeting);
  const session = valueOf(await open.open(meeting.id));
  valueOf(await session.record([titled('Getypt')]));
  return {
    ...run,
    open,
    session,
    id: meeting.id,
    told,
    file: meetingFile(run.layout, 'meetings', meeting.id),
    journals: dirname(journalFile(run.layout, meeting.id)),
    /** The next try of the checkpoint clock, to its end. */
    ring: async () => {
      const due = [...alarms];
      alarms.clear();
      due.forEach((work) => {
        work();
      });
      await open.find(meeting.id).then((found) => found?.checkpoint());
    },
    stickOut: () => rename(run.layout.library, `${run.layout.library}-out`),
    stickIn: () => rename(`${run.layout.library}-out`, run.layout.library),
  };
}

/** From here on the file is written slowly: not before the test says so. */
function slowly(disk: Disk) {
  const write = disk.write.bind(disk);
  let goOn = (): void => undefined;
  const told = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const begun = new Promise<void>((resolve) => {
    vi.spyOn(disk, 'write').mockImplementation(async (path, content) => {
      if (purposeOf(path) === 'meeting') {
        resolve();
        await told;
      }
      return write(path, content);
    });
  });
  return { begun, goOn };
}

const gone = { since: NOW, trouble: { kind: 'unwritable', cause: 'gone' } };

describe('a meeting that is left while its library is gone', () => {
  it('stays open with all that was typed, and is told of once', async () => {
    const { open, session, id, told, stickOut, ring } = await anOpenMeeting();
    await stickOut();
    expect(await open.leave(id)).toMatchObject({ ok: false, error: { cause: 'gone' } });
    await ring();
    await ring();
    expect(told).toMatchObject([gone]);
    expect(session.behind).toMatchObject(gone);
    expect(valueOf(await open.open(id))).toBe(session);
  });

  it('is written and closed by itself when the library is back', async () => {
    const { open, id, told, file, journals, stickOut, stickIn, ring } = await anOpenMeeting();
    await stickOut();
    await open.leave(id);
    await stickIn();
    await ring();
    valueOf(await open.close(id));
    expect(told).toMatchObject([gone, null]);
    expect(await open.find(id)).toBeUndefined();
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ title: 'Getypt' });
    expect(await readdir(journals)).toEqual([]);
  });

  it('stays open when the library is back for who has come back to it', async () => {
    const { open, session, id, stickOut, stickIn, ring } = await anOpenMeeting();
    await stickOut();
    await open.leave(id);
    await open.open(id);
    await stickIn();
    await ring();
    expect(await open.find(id)).toBe(session);
    valueOf(await session.record([titled('Verder')]));
  });

  it('tells the cause anew when it changes, and since when it has been so', async () => {
    const { disk, session, told, stickOut, stickIn } = await anOpenMeeting();
    await stickOut();
    await session.checkpoint();
    await stickIn();
    disk.refuseNext('write', 'ENOSPC');
    await session.checkpoint();
    valueOf(await session.checkpoint());
    expect(told).toMatchObject([gone, { since: NOW, trouble: { cause: 'full' } }, null]);
  });
});

describe('a meeting that is left', () => {
  it('is closed at once when its file takes it', async () => {
    const { open, id, told } = await anOpenMeeting();
    valueOf(await open.leave(id));
    expect(await open.find(id)).toBeUndefined();
    expect(told).toEqual([]);
  });

  it('stays open for who comes back before its file is written', async () => {
    const { disk, open, session, id } = await anOpenMeeting();
    const { begun, goOn } = slowly(disk);
    const leaving = open.leave(id);
    await begun;
    const back = open.open(id);
    goOn();
    valueOf(await leaving);
    expect(valueOf(await back)).toBe(session);
    expect(await open.find(id)).toBe(session);
    valueOf(await session.record([titled('Verder')]));
  });

  it('is closed when who came back leaves again', async () => {
    const { disk, open, id } = await anOpenMeeting();
    const { begun, goOn } = slowly(disk);
    const leaving = open.leave(id);
    await begun;
    const back = open.open(id);
    const again = open.leave(id);
    goOn();
    await Promise.all([leaving, back, again]);
    expect(await open.find(id)).toBeUndefined();
  });

  it('stays open for who comes back, also when its file was refused and then is not', async () => {
    const { disk, open, session, id, told, stickOut, stickIn, ring } = await anOpenMeeting();
    const { begun, goOn } = slowly(disk);
    const leaving = open.leave(id);
    await begun;
    await stickOut();
    const back = open.open(id);
    goOn();
    await Promise.all([leaving, back]);
    await stickIn();
    await ring();
    expect(told).toMatchObject([gone, null]);
    expect(await open.find(id)).toBe(session);
    valueOf(await session.record([titled('Verder')]));
  });

  it('needs not to be open', async () => {
    const { open } = await anOpenMeeting();
    valueOf(await open.leave('nowhere'));
  });
});
