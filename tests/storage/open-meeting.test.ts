import { copyFile, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { journalFile, meetingFile } from '../../main/storage/layout.ts';
import type { OpenMeeting } from '../../main/storage/open-meeting.ts';
import { changeFor, draws, meeting as anyMeeting } from '../support/arbitraries.ts';
import { aMeeting, anItem, text } from '../support/builders.ts';
import { tempFolder } from '../support/disk.ts';
import { aRun, placeMeeting, step, titled, valueOf, type Run } from '../support/store.ts';

async function opened(meeting: Meeting = aMeeting()) {
  const folder = await tempFolder();
  const run = aRun(folder);
  await placeMeeting(run, meeting);
  return { folder, run, ...(await open(run, meeting)) };
}

async function open(run: Run, { id }: Meeting) {
  const session: OpenMeeting = valueOf(await run.open.open(id));
  return {
    session,
    file: meetingFile(run.layout, 'meetings', id),
    journal: journalFile(run.layout, id),
  };
}

/** Opens again in a new run, as after a crash: nothing was closed. */
async function reopened(folder: string, meeting: Meeting) {
  return (await open(aRun(folder), meeting)).session;
}

describe('an open meeting', () => {
  it('is after a crash what it was after the last recorded change', async () => {
    await fc.assert(
      fc.asyncProperty(anyMeeting, draws, fc.nat(12), async (start, drawn, checkpointAt) => {
        const { folder, session } = await opened(start);
        for (const [index, draw] of drawn.entries()) {
          valueOf(await session.record([step(changeFor(session.meeting, draw))]));
          if (index === checkpointAt) valueOf(await session.checkpoint());
        }
        const again = await reopened(folder, start);
        expect(again.meeting).toEqual(session.meeting);
        expect(again.recovery?.journal?.unusable ?? 0).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  it('has its changes in meeting.json and no journal once it is closed', async () => {
    const { run, session, file, journal } = await opened();
    valueOf(await session.record([titled('Nieuw')]));
    valueOf(await run.open.close(session.meeting.id));
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ title: 'Nieuw', revision: 1 });
    expect(await readdir(dirname(journal))).toEqual([]);
  });

  it('skips what the file has already when a crash kept the journal from being cut', async () => {
    const item = anItem('Opening');
    const { folder, session, journal } = await opened();
    valueOf(
      await session.record([step({ type: 'item.add', parent: null, after: null, row: item })]),
    );
    await copyFile(journal, `${journal}.before`);
    valueOf(await session.checkpoint());
    await copyFile(`${journal}.before`, journal);

    const again = await reopened(folder, session.meeting);
    expect(again.meeting.items).toEqual([item]);
    expect(again.replayed).toBe(0);
    valueOf(await again.record([titled('Verder')]));
    expect((await reopened(folder, session.meeting)).meeting).toEqual(again.meeting);
  });

  it('keeps changes that are recorded while the file is being written', async () => {
    const { folder, session } = await opened();
    valueOf(await session.record([titled('Eerst')]));
    const writing = session.checkpoint();
    valueOf(await session.record([titled('Daarna')]));
    valueOf(await writing);
    expect((await reopened(folder, session.meeting)).meeting.title).toBe('Daarna');
  });

  it('replays up to a torn line, tells of it and keeps the journal as it was', async () => {
    const { folder, session, journal } = await opened();
    valueOf(await session.record([titled('Heel'), titled('Half')]));
    const whole = await readFile(journal);
    await truncate(journal, whole.length - 5);

    const again = await reopened(folder, session.meeting);
    expect([again.meeting.title, again.replayed, again.recovery?.journal?.unusable ?? 0]).toEqual([
      'Heel',
      1,
      1,
    ]);
    const kept = (await readdir(dirname(journal))).filter((name) => name.includes('.damaged-'));
    expect(kept).toHaveLength(1);
    expect(await readFile(`${dirname(journal)}/${String(kept[0])}`)).toEqual(
      whole.subarray(0, whole.length - 5),
    );

    valueOf(await again.record([titled('Verder')]));
    expect((await reopened(folder, session.meeting)).meeting.title).toBe('Verder');
  });

  it('goes on from its own copy when the file was put back from before its journal', async () => {
    const { folder, session, file } = await opened();
    const before = await readFile(file);
    valueOf(await session.record([titled('Eerst')]));
    valueOf(await session.checkpoint());
    valueOf(await session.record([titled('Daarna')]));
    await writeFile(file, before);

    const again = await reopened(folder, session.meeting);
    expect([again.replayed, again.recovery, again.meeting.title]).toEqual([1, null, 'Daarna']);
    valueOf(await again.checkpoint());
    expect(await readFile(file, 'utf8')).toContain('"title": "Daarna"');
  });

  it('records nothing of changes of which one does not fit', async () => {
    const { folder, session } = await opened();
    const refused = await session.record([
      titled('Nee'),
      step({ type: 'item.remove', item: 'nowhere' }),
    ]);
    expect(refused).toEqual({
      ok: false,
      error: { kind: 'misfit', change: { kind: 'missing', id: 'nowhere' } },
    });
    expect(session.meeting.title).not.toBe('Nee');
    valueOf(await session.record([titled('Ja')]));
    expect((await reopened(folder, session.meeting)).meeting.title).toBe('Ja');
  });

  it('takes changes back that the disk refuses, and takes them when they are offered again', async () => {
    const { folder, run, session } = await opened();
    valueOf(await session.record([titled('Veilig')]));
    run.disk.refuseNext('sync', 'ENOSPC');
    const item = anItem('Rondvraag');
    const change = step({ type: 'item.add', parent: null, after: null, row: item });
    const failing = session.record([change]);
    const behind = session.record([titled('Erachter')]);
    expect(await failing).toMatchObject({
      ok: false,
      error: { kind: 'unwritable', cause: 'full' },
    });
    expect((await behind).ok).toBe(false);
    expect([session.meeting.title, session.meeting.items]).toEqual(['Veilig', []]);

    valueOf(await session.record([change]));
    const again = await reopened(folder, session.meeting);
    expect([again.meeting.title, again.meeting.items]).toEqual(['Veilig', [item]]);
  });

  it('costs the disk as much for a change in a large meeting as in a small one', async () => {
    const speech = text('De planning blijft haalbaar. '.repeat(300));
    const sizes = [1, 200].map((count) =>
      Array.from({ length: count }, (_, at) =>
        anItem(`Punt ${String(at)}`, { id: `item${String(at)}`, discussion: speech }),
      ),
    );
    const costs = sizes.map(async (items) => {
      const { run, session, journal } = await opened(aMeeting({ items }));
      run.disk.done.length = 0;
      const set = { discussion: text('Akkoord.') };
      for (const kind of ['step', 'more', 'more'] as const) {
        const change = { type: 'item.set', item: 'item0', set } as const;
        valueOf(await session.record([{ change, kind }]));
      }
      return { done: run.disk.done, bytes: (await readFile(journal)).length };
    });
    const [small, large] = await Promise.all(costs);
    expect(large).toEqual(small);
  });

  it('keeps the journal when the file cannot be written', async () => {
    const { folder, run, session } = await opened();
    valueOf(await session.record([titled('Bewaard')]));
    run.disk.refuseNext('write', 'EACCES');
    expect(await session.checkpoint()).toMatchObject({ ok: false, error: { cause: 'denied' } });
    expect((await reopened(folder, session.meeting)).meeting.title).toBe('Bewaard');
    valueOf(await session.checkpoint());
  });
});
