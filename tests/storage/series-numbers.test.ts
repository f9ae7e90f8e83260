import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { aDecision, aMeeting, anAction } from '../support/builders.ts';
import { tempFolder } from '../support/disk.ts';
import { aRun, valueOf } from '../support/store.ts';

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
