import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  attachmentsFolder,
  besideMeeting,
  indexFile,
  journalFile,
  meetingFile,
  meetingFolder,
  seriesFile,
} from '../../main/storage/layout.ts';
import { setAside } from '../../main/storage/set-aside.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { aDecision, aMeeting, anAction, anItem, aSeries } from '../support/builders.ts';
import { tempFolder } from '../support/disk.ts';
import { aRun, placeFile, placeMeeting, titled, valueOf, type Run } from '../support/store.ts';

async function view(run: Run) {
  return valueOf(await run.library.view());
}

function titles(rows: readonly { readonly title: string }[]): readonly string[] {
  return rows.map(({ title }) => title);
}

async function filesUnder({ layout }: Run): Promise<readonly string[]> {
  return readdir(join(layout.library, '..'), { recursive: true });
}

describe('the library', () => {
  it('is empty where there is nothing yet', async () => {
    const run = aRun(await tempFolder());
    expect(await view(run)).toEqual({
      folder: run.layout.library,
      series: [],
      meetings: [],
      trash: [],
      unreadable: [],
    });
  });

  it('shows meetings newest first, those without a date on top, with what is in them', async () => {
    const run = aRun(await tempFolder());
    const items = [anItem('Opening', { durationMinutes: 5, items: [anItem('Sub')] })];
    const actions = [anAction(1), anAction(2, { status: 'done' })];
    await run.library.add(aMeeting({ title: 'Oud', date: '2026-01-09', items, actions }));
    await run.library.add(aMeeting({ title: 'Nieuw', date: '2027-02-05' }));
    await run.library.add(aMeeting({ title: 'Ooit', date: null }));
    const { meetings } = await view(run);
    expect(titles(meetings)).toEqual(['Ooit', 'Nieuw', 'Oud']);
    expect(meetings[2]).toMatchObject({
      itemCount: 2,
      actionCount: 2,
      openActionCount: 1,
      decisionCount: 0,
      plannedMinutes: 5,
    });
  });

  it('refuses to add a meeting twice, even when the first is in the trash', async () => {
    const run = aRun(await tempFolder());
    const meeting = aMeeting();
    valueOf(await run.library.add(meeting));
    expect(await run.library.add(meeting)).toMatchObject({ ok: false, error: { kind: 'exists' } });
    valueOf(await run.library.trash(meeting.id));
    expect(await run.library.add(meeting)).toMatchObject({ ok: false, error: { kind: 'exists' } });
  });

  it.each(['write', 'rename', 'syncFolder'] as const)(
    'adds a meeting again of which the disk refused the %s the first time',
    async (operation) => {
      const run = aRun(await tempFolder());
      const meeting = aMeeting();
      valueOf(await run.library.add(aMeeting()));
      run.disk.refuseNext(operation, 'ENOSPC');
      expect(await run.library.add(meeting)).toMatchObject({ ok: false, error: { cause: 'full' } });
      expect(await readdir(join(run.layout.library, 'meetings'))).not.toContain(meeting.id);
      valueOf(await run.library.add(meeting));
    },
  );

  it('moves a meeting to the trash with all that was typed, and back', async () => {
    const run = aRun(await tempFolder());
    const { id } = aMeeting();
    valueOf(await run.library.add(aMeeting({ id })));
    valueOf(await valueOf(await run.open.open(id)).record([titled('Getypt')]));
    valueOf(await run.library.trash(id));
    expect(await view(run)).toMatchObject({ meetings: [], trash: [{ title: 'Getypt' }] });
    valueOf(await run.library.restore(id));
    expect(await view(run)).toMatchObject({ meetings: [{ title: 'Getypt' }], trash: [] });
  });

  it('tells of what it cannot read, leaves it alone and shows the rest', async () => {
    const run = aRun(await tempFolder());
    const { library } = run.layout;
    await run.library.add(aMeeting({ title: 'Goed' }));
    const damaged = meetingFile(run.layout, 'meetings', 'damaged');
    await placeFile(damaged, '{"schema":');
    await placeFile(join(library, 'meetings', 'lost', 'versions', '1.json'), '{}');
    await placeMeeting(run, aMeeting({ id: 'original' }));
    await mkdir(join(library, 'meetings', 'copy'));
    await writeFile(
      meetingFile(run.layout, 'meetings', 'copy'),
      await readFile(meetingFile(run.layout, 'meetings', 'original')),
    );
    await placeFile(join(library, 'meetings', '.DS_Store'), '');
    await placeFile(join(library, 'meetings', 'notes.txt'), 'of someone');
    await placeFile(join(library, 'meetings', 'Oude stukken', 'a.doc'), '');
    await placeFile(join(library, 'series', 'broken.json'), 'no');

    const seen = await view(run);
    expect(titles(seen.meetings)).toEqual(expect.arrayContaining(['Goed']));
    expect(seen.meetings).toHaveLength(2);
    expect(seen.unreadable).toEqual(['copy', 'damaged', 'lost', 'broken.json']);
    expect(await readFile(damaged, 'utf8')).toBe('{"schema":');
  });

  it('keeps nothing beside it of a meeting that was thrown away for good, and all of others', async () => {
    const run = aRun(await tempFolder());
    const [gone, trashed] = [aMeeting({ title: 'Weg' }), aMeeting({ title: 'Prullenbak' })];
    const elsewhere = aMeeting({ title: 'Andere bibliotheek' });
    for (const { id } of [gone, trashed, elsewhere]) {
      for (const path of besideMeeting(run.layout, id)) await placeFile(path, '{}');
    }
    const left = async ({ id }: Meeting) =>
      (await Promise.all(besideMeeting(run.layout, id).map((path) => run.disk.stat(path)))).filter(
        (found) => found !== undefined,
      ).length;
    for (const meeting of [gone, trashed]) valueOf(await run.library.add(meeting));
    valueOf(await run.library.trash(gone.id));
    valueOf(await run.library.trash(trashed.id));
    await view(run);
    const before = await Promise.all([gone, trashed, elsewhere].map(left));
    await rm(meetingFolder(run.layout, 'trash', gone.id), { recursive: true });
    await view(run);
    expect(before.every((count) => count > 0)).toBe(true);
    const after = await Promise.all([gone, trashed, elsewhere].map(left));
    expect(after).toEqual([0, before[1], before[2]]);
  });

  it('takes the files of attachments along to the trash, back, and away for good', async () => {
    const run = aRun(await tempFolder());
    const { id } = aMeeting();
    valueOf(await run.library.add(aMeeting({ id })));
    const paper = join(attachmentsFolder(run.layout, id), 'begroting.pdf');
    await placeFile(paper, 'de begroting');
    valueOf(await run.library.trash(id));
    expect(await run.disk.stat(paper)).toBeUndefined();
    valueOf(await run.library.restore(id));
    expect(await readFile(paper, 'utf8')).toBe('de begroting');
    valueOf(await run.library.trash(id));
    valueOf(await run.library.removeForGood([id]));
    expect((await filesUnder(run)).filter((path) => path.includes('begroting'))).toEqual([]);
  });

  it('removes for good what is in the trash, with all that is kept of it anywhere', async () => {
    const run = aRun(await tempFolder());
    const [gone, other] = [aMeeting({ title: 'Weg' }), aMeeting({ title: 'Blijft' })];
    for (const { id } of [gone, other]) {
      valueOf(await run.library.add(aMeeting({ id })));
      const session = valueOf(await run.open.open(id));
      valueOf(await session.record([titled('Getypt')]));
      valueOf(await session.keepVersion('export'));
      valueOf(await run.library.trash(id));
      await setAside(run.disk, journalFile(run.layout, id), Buffer.from('half a line'), new Date());
    }
    valueOf(await run.library.removeForGood([gone.id]));
    const left = await filesUnder(run);
    expect(left.filter((path) => path.includes(gone.id))).toEqual([]);
    expect(left.some((path) => path.includes(other.id) && path.includes('versions'))).toBe(true);
    expect(left.some((path) => path.includes(`${other.id}.damaged-`))).toBe(true);
    expect((await view(run)).trash.map(({ id }) => id)).toEqual([other.id]);
  });

  it('removes nothing that is not in the trash', async () => {
    const run = aRun(await tempFolder());
    const { id } = aMeeting();
    valueOf(await run.library.add(aMeeting({ id })));
    const refused = await run.library.removeForGood([id]);
    expect(refused).toMatchObject({ ok: false, error: { kind: 'missing' } });
    expect(valueOf(await run.open.open(id)).meeting.id).toBe(id);
  });

  it('shows no half of a meeting that was being removed, and finishes it at the next start', async () => {
    const folder = await tempFolder();
    const run = aRun(folder);
    const { id } = aMeeting();
    valueOf(await run.library.add(aMeeting({ id })));
    valueOf(await run.library.trash(id));
    await placeFile(journalFile(run.layout, id), '');
    run.disk.refuseNext('syncFolder', 'EIO');
    expect(await run.library.removeForGood([id])).toMatchObject({ ok: false });
    expect(await view(run)).toMatchObject({ trash: [], unreadable: [] });
    const again = aRun(folder);
    expect(await view(again)).toMatchObject({ trash: [], unreadable: [] });
    expect((await filesUnder(again)).filter((path) => path.includes(id))).toEqual([]);
  });

  it('goes on, tried again, with the rest of the trash and with what was removed by half', async () => {
    const run = aRun(await tempFolder());
    const all = [aMeeting({ title: 'Eerst' }), aMeeting({ title: 'Dan' }), aMeeting()];
    const ids = all.map(({ id }) => id);
    for (const meeting of all) {
      valueOf(await run.library.add(meeting));
      valueOf(await run.library.trash(meeting.id));
    }
    valueOf(await run.library.removeForGood(ids.slice(0, 1)));
    run.disk.refuseNext('syncFolder', 'EIO');
    expect(await run.library.removeForGood(ids)).toMatchObject({ ok: false });
    valueOf(await run.library.removeForGood(ids));
    const left = await filesUnder(run);
    expect(left.filter((path) => ids.some((id) => path.includes(id)))).toEqual([]);
  });

  it('finishes every removal that it can, although one is refused', async () => {
    const folder = await tempFolder();
    const run = aRun(folder);
    const leaving = [aMeeting(), aMeeting()].map(({ id }) =>
      join(run.layout.library, 'trash', `.removed-${id}`),
    );
    for (const path of leaving) await placeFile(join(path, 'meeting.json'), '{}');
    run.disk.refuseNext('syncFolder', 'EIO');
    await view(run);
    const left = await Promise.all(leaving.map((path) => run.disk.stat(path)));
    expect(left).toEqual([undefined, undefined]);
  });

  it('keeps a series while a meeting that cannot be read may belong to it', async () => {
    const run = aRun(await tempFolder());
    const series = aSeries('Havenoverleg');
    valueOf(await run.library.saveSeries(series));
    const damaged = await placeMeeting(run, aMeeting({ seriesId: series.id }));
    await writeFile(damaged, '{"schema":');
    expect(await run.library.removeSeries(series.id)).toMatchObject({
      ok: false,
      error: { kind: 'seriesUnsure', count: 1 },
    });
    expect((await view(run)).series).toEqual([series]);
    await rm(join(damaged, '..'), { recursive: true });
    valueOf(await run.library.removeSeries(series.id));
  });

  it('removes a series only when no meeting belongs to it, in the trash or not', async () => {
    const run = aRun(await tempFolder());
    const series = aSeries('Havenoverleg');
    const { id } = aMeeting();
    valueOf(await run.library.saveSeries(series));
    valueOf(await run.library.add(aMeeting({ id, seriesId: series.id })));
    valueOf(await run.library.trash(id));
    expect(await run.library.removeSeries(series.id)).toMatchObject({
      ok: false,
      error: { kind: 'seriesInUse', count: 1 },
    });
    valueOf(await run.library.removeForGood([id]));
    valueOf(await run.library.removeSeries(series.id));
    expect((await view(run)).series).toEqual([]);
  });

  it('keeps series, by name, and knows one by its id', async () => {
    const run = aRun(await tempFolder());
    const series = [aSeries('Werkgroep Dijk'), aSeries('Bestuur', { lanes: ['Waterschap'] })];
    for (const one of series) valueOf(await run.library.saveSeries(one));
    expect((await view(run)).series).toEqual([series[1], series[0]]);
    expect(valueOf(await run.library.series(String(series[1]?.id)))).toEqual(series[1]);
    expect(valueOf(await run.library.series('none'))).toBeNull();
    const file = await readFile(seriesFile(run.layout, String(series[0]?.id)), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ schema: 'notulist/series@1', name: 'Werkgroep Dijk' });
  });

  it('shows what was typed in an open meeting, although its file is behind', async () => {
    const run = aRun(await tempFolder());
    const { id } = aMeeting();
    await run.library.add(aMeeting({ id, title: 'Oud' }));
    valueOf(await valueOf(await run.open.open(id)).record([titled('Nieuw')]));
    expect(titles((await view(run)).meetings)).toEqual(['Nieuw']);
  });

  it('brings meetings up to date that a crash left behind', async () => {
    const folder = await tempFolder();
    const before = aRun(folder);
    const { id } = aMeeting();
    await before.library.add(aMeeting({ id, title: 'Oud' }));
    valueOf(await valueOf(await before.open.open(id)).record([titled('Nieuw')]));

    const after = aRun(folder);
    expect(titles((await view(after)).meetings)).toEqual(['Nieuw']);
    const file = await readFile(meetingFile(after.layout, 'meetings', id), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ title: 'Nieuw' });
    expect(valueOf(await after.open.open(id)).replayed).toBe(1);
  });
});

describe('the first free numbers', () => {
  const decisions = [aDecision(4)];
  const actions = [anAction(11)];

  it('count decisions per series and year, and actions per series, the trash included', async () => {
    const run = aRun(await tempFolder());
    const add = (fields: Parameters<typeof aMeeting>[0]) => run.library.add(aMeeting(fields));
    await add({ seriesId: 'tf', date: '2027-01-08', decisions });
    await add({ seriesId: 'tf', date: '2026-11-06', decisions: [aDecision(30)], actions });
    await add({ seriesId: 'other', date: '2027-01-08', decisions: [aDecision(90)] });
    const gone = aMeeting({ seriesId: 'tf', date: '2027-02-05', decisions: [aDecision(6)] });
    await run.library.add(gone);
    await run.library.trash(gone.id);

    const meeting = aMeeting({ seriesId: 'tf', date: '2027-03-12', actions: [anAction(2)] });
    expect(valueOf(await run.library.nextNumbers(meeting))).toEqual({
      nextDecision: 7,
      nextAction: 12,
    });
  });

  it('count for a meeting alone when it belongs to no series', async () => {
    const run = aRun(await tempFolder());
    await run.library.add(aMeeting({ decisions, actions }));
    const meeting = aMeeting({ decisions: [aDecision(1)] });
    expect(valueOf(await run.library.nextNumbers(meeting))).toEqual({
      nextDecision: 2,
      nextAction: 1,
    });
  });
});

describe('a library of 200 meetings', () => {
  async function aLargeLibrary() {
    const folder = await tempFolder();
    const run = aRun(folder);
    for (let n = 0; n < 200; n++) {
      await placeMeeting(
        run,
        aMeeting({ title: `Vergadering ${String(n)}`, items: [anItem('A')] }),
      );
    }
    return { folder, first: await view(run) };
  }

  it('is read once: the next start reads only the meeting that changed', async () => {
    const { folder, first } = await aLargeLibrary();
    expect(first.meetings).toHaveLength(200);

    const run = aRun(folder);
    const changed = String(first.meetings[7]?.id);
    await placeMeeting(run, aMeeting({ id: changed, title: 'Door een ander veranderd' }));
    const second = await view(run);
    expect(titles(second.meetings)).toContain('Door een ander veranderd');
    expect(run.disk.wasRead.sort()).toEqual(
      [indexFile(run.layout), meetingFile(run.layout, 'meetings', changed)].sort(),
    );
  });

  it.each(['', '{"version":1,"meetings":{"x":1}}', '{"version":2,"meetings":{}}'])(
    'does not need its index: %j',
    async (content) => {
      const folder = await tempFolder();
      const run = aRun(folder);
      await placeMeeting(run, aMeeting({ title: 'Er is er een' }));
      await placeFile(indexFile(run.layout), content);
      expect(titles((await view(run)).meetings)).toEqual(['Er is er een']);
      expect(titles((await view(aRun(folder))).meetings)).toEqual(['Er is er een']);
    },
  );
});

describe('what the last meeting of a series left to do', () => {
  const meetingOn = (date: string, more: Partial<Meeting> = {}) =>
    aMeeting({ date, seriesId: 'tf', status: 'concept', actions: [anAction(1)], ...more });
  const next = { id: 'next', seriesId: 'tf', date: '2027-03-05' };

  it('is that of the meeting before it, also while that is open', async () => {
    const run = aRun(await tempFolder());
    const before = meetingOn('2027-02-05', { actions: [anAction(4), anAction(5)] });
    for (const meeting of [
      meetingOn('2027-01-08'),
      before,
      meetingOn('2027-03-05', { id: next.id }),
      meetingOn('2027-04-02'),
      meetingOn('2027-02-26', { seriesId: 'other' }),
      meetingOn('2027-02-26', { seriesId: null }),
    ])
      valueOf(await run.library.add(meeting));
    const left = { date: '2027-02-05', actions: before.actions };
    expect(valueOf(await run.library.lastActions(next))).toEqual(left);
    valueOf(await run.open.open(before.id));
    expect(valueOf(await run.library.lastActions(next))).toEqual(left);
  });

  it('is that of the newest for a meeting without a date', async () => {
    const run = aRun(await tempFolder());
    valueOf(await run.library.add(meetingOn('2027-01-08')));
    valueOf(await run.library.add(meetingOn('2027-04-02')));
    const last = valueOf(await run.library.lastActions({ ...next, date: null }));
    expect(last?.date).toBe('2027-04-02');
  });

  it.each(['draft', 'sent'] as const)('is not known while that is %s', async (status) => {
    const run = aRun(await tempFolder());
    valueOf(await run.library.add(meetingOn('2027-01-08')));
    valueOf(await run.library.add(meetingOn('2027-02-05', { status })));
    expect(valueOf(await run.library.lastActions(next))).toBeNull();
  });

  it('is nothing in the first meeting, nor of one in the trash', async () => {
    const run = aRun(await tempFolder());
    const trashed = meetingOn('2027-02-05');
    valueOf(await run.library.add(trashed));
    valueOf(await run.library.trash(trashed.id));
    expect(valueOf(await run.library.lastActions(next))).toBeNull();
  });
});
