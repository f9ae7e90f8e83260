import { describe, expect, it, vi } from 'vitest';
import { noHistory } from '../../../shared/meeting/history.ts';
import { realFiles } from '../../../main/storage/files.ts';
import { journalFile, seriesFolder } from '../../../main/storage/layout.ts';
import { aDecision, aMeeting, anItem, aSeries } from '../../support/builders.ts';
import { anApp } from '../../support/desktop.ts';
import { systemError, tempFolder } from '../../support/disk.ts';
import { NOW, placeFile, placeMeeting, step, titled, valueOf } from '../../support/store.ts';

describe('working on a meeting', () => {
  it('opens it with its series and the first free numbers', async () => {
    const { handlers } = anApp(await tempFolder());
    const series = aSeries('Taskforce Waterrand');
    const meeting = aMeeting({ seriesId: series.id, date: '2027-03-12' });
    const earlier = aMeeting({
      seriesId: series.id,
      date: '2027-02-12',
      decisions: [aDecision(8)],
    });
    valueOf(await handlers['library.saveSeries'](series, null));
    valueOf(await handlers['library.add'](earlier));
    valueOf(await handlers['library.add'](meeting));
    expect(valueOf(await handlers['meeting.open'](meeting.id))).toEqual({
      meeting,
      access: { kind: 'write' },
      conflicts: [],
      recovery: null,
      series,
      nextDecision: 9,
      nextAction: 1,
      history: noHistory,
      replayed: 0,
    });
  });

  it('opens it without its series when that may not be read', async () => {
    const app = anApp(await tempFolder());
    const meeting = aMeeting({ seriesId: 'taskforce' });
    await placeMeeting(app, meeting);
    const folder = seriesFolder(app.layout);
    vi.spyOn(app.disk, 'list').mockImplementation((path) =>
      path === folder ? Promise.reject(systemError('EACCES', 'scandir')) : realFiles.list(path),
    );
    const opened = valueOf(await app.handlers['meeting.open'](meeting.id));
    expect(opened).toMatchObject({ meeting, series: null });
    expect(app.log).toHaveBeenCalledExactlyOnceWith(
      expect.any(String),
      expect.objectContaining({ cause: 'denied' }),
    );
  });

  describe('that was read ahead', () => {
    async function readAhead() {
      const app = anApp(await tempFolder());
      const meeting = aMeeting();
      await placeMeeting(app, meeting);
      const read = valueOf(await app.handlers['meeting.readAhead'](meeting.id));
      return { app, meeting, number: read?.number ?? NaN, read };
    }

    it('gives the window what it has already only by its number', async () => {
      const { app, meeting, number, read } = await readAhead();
      expect(read).toMatchObject({ meeting });
      const opened = valueOf(await app.handlers['meeting.openReadAhead'](meeting.id, number));
      expect(opened).toMatchObject({ meeting: null, access: { kind: 'write' }, replayed: 0 });
    });

    it('gives all of it where the file says something else by now', async () => {
      const { app, meeting, number } = await readAhead();
      const later = { ...meeting, title: 'Van een ander' };
      await placeMeeting(app, later);
      const opened = valueOf(await app.handlers['meeting.openReadAhead'](meeting.id, number));
      expect(opened.meeting).toEqual(later);
    });

    it('gives all of it where something else was read since', async () => {
      const { app, meeting, number } = await readAhead();
      const other = aMeeting();
      await placeMeeting(app, other);
      valueOf(await app.handlers['meeting.readAhead'](other.id));
      const opened = valueOf(await app.handlers['meeting.openReadAhead'](meeting.id, number));
      expect(opened.meeting).toEqual(meeting);
    });

    it('is nothing where there is no such meeting, or it is open', async () => {
      const { app, meeting } = await readAhead();
      expect(valueOf(await app.handlers['meeting.readAhead']('nowhere'))).toBeNull();
      valueOf(await app.handlers['meeting.open'](meeting.id));
      expect(valueOf(await app.handlers['meeting.readAhead'](meeting.id))).toBeNull();
    });
  });

  it('says when a change was on the disk', async () => {
    const app = anApp(await tempFolder());
    const meeting = aMeeting();
    await placeMeeting(app, meeting);
    valueOf(await app.handlers['meeting.open'](meeting.id));
    const saved = await app.handlers['meeting.record'](meeting.id, [titled('Nieuw')]);
    expect(saved).toEqual({ ok: true, value: { at: NOW.toISOString() } });
  });

  it('tells a full disk apart, and what is not open or does not fit', async () => {
    const app = anApp(await tempFolder());
    const { handlers, disk } = app;
    const meeting = aMeeting({ items: [anItem('Opening')] });
    await placeMeeting(app, meeting);
    expect(await handlers['meeting.record'](meeting.id, [titled('a')])).toMatchObject({
      error: { key: 'errors.meetingNotOpen' },
    });
    valueOf(await handlers['meeting.open'](meeting.id));
    disk.refuseNext('append', 'ENOSPC');
    expect(await handlers['meeting.record'](meeting.id, [titled('a')])).toMatchObject({
      error: { key: 'errors.recording.full' },
    });
    disk.refuseNext('write', 'EIO');
    expect(await handlers['meeting.record'](meeting.id, [titled('a')])).toMatchObject({
      error: { key: 'errors.recording.failing' },
    });
    const misfit = step({ type: 'item.remove', item: 'nowhere' });
    expect(await handlers['meeting.record'](meeting.id, [misfit])).toMatchObject({
      error: { key: 'errors.recordMisfit' },
    });
  });

  it('notes what of the journal could not be used', async () => {
    const app = anApp(await tempFolder());
    const meeting = aMeeting();
    await placeMeeting(app, meeting);
    await placeFile(journalFile(app.layout, meeting.id), 'torn');
    valueOf(await app.handlers['meeting.open'](meeting.id));
    expect(app.log).toHaveBeenCalledExactlyOnceWith(
      expect.any(String),
      expect.objectContaining({ id: meeting.id }),
    );
  });

  it('tells of a meeting that is gone', async () => {
    const { handlers } = anApp(await tempFolder());
    expect(await handlers['meeting.open']('nowhere')).toEqual({
      ok: false,
      error: { key: 'errors.meetingMissing' },
    });
  });
});
