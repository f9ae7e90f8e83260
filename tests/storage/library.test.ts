import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { meetingFile, seriesFile } from '../../main/storage/layout.ts';
import { aMeeting, aDecision, anAction, anItem, aSeries } from '../support/builders.ts';
import { tempFolder } from '../support/disk.ts';
import { aRun, placeFile, placeMeeting, titled, valueOf, type Run } from '../support/store.ts';

async function view(run: Run) {
  return valueOf(await run.library.view());
}

function titles(rows: readonly { readonly title: string }[]): readonly string[] {
  return rows.map(({ title }) => title);
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

  it('counts what was written, as the minutes do, and no decision or action that is still blank', async () => {
    const run = aRun(await tempFolder());
    const blank = { text: ' ' };
    const actions = [anAction(1), anAction(2, blank)];
    const decisions = [aDecision(1), aDecision(2, blank)];
    await run.library.add(aMeeting({ actions, decisions }));
    const { meetings } = await view(run);
    expect(meetings[0]).toMatchObject({ actionCount: 1, openActionCount: 1, decisionCount: 1 });
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

  it('keeps what another machine wrote of a series while it was changed here', async () => {
    const run = aRun(await tempFolder());
    const before = aSeries('Havenoverleg');
    valueOf(await run.library.saveSeries(before));
    valueOf(await run.library.saveSeries({ ...before, lanes: ['Noord'] }, before));
    valueOf(await run.library.saveSeries({ ...before, name: 'Kadeoverleg' }, before));
    expect((await view(run)).series).toEqual([
      { ...before, name: 'Kadeoverleg', lanes: ['Noord'] },
    ]);
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
