import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../../../shared/meeting/change.ts';
import { fail, ok } from '../../../shared/result.ts';
import { anOpenedMeeting } from '../../support/builders.ts';

type Answer = () => Promise<unknown>;

/** What main answers; a test that needs a slow or failing main gives it another answer. */
const main = vi.hoisted(() => {
  const answers: Partial<Record<string, Answer>> = {};
  const calls: string[] = [];
  const call = (name: string) => {
    calls.push(name);
    return answers[name]?.() ?? Promise.resolve({ ok: true, value: null });
  };
  vi.stubGlobal('notulist', { call, on: () => () => undefined });
  return { answers, calls };
});

/** Makes every save wait until the function that it returns is called. */
function holdSaves(): () => void {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  main.answers['meeting.record'] = () => released.then(() => saved);
  return () => {
    release();
  };
}

const { useLeftMeetings } = await import('../../../renderer/stores/left-meetings.ts');
const { holdMeeting, leaveMeeting } = await import('../../../renderer/meeting/held-stores.ts');

const rename: Change = { type: 'meeting.set', set: { title: 'Nieuwe naam' } };
const saved = ok({ at: '2027-03-12T09:00:00.000Z' });
let count = 0;

async function opened(id: string) {
  const held = await holdMeeting(id);
  if (!held.ok) throw new Error('It should open');
  return held.value;
}

beforeEach(() => {
  main.calls.length = 0;
  main.answers['meeting.record'] = () => Promise.resolve(saved);
  main.answers['meeting.open'] = () => Promise.resolve(ok(anOpenedMeeting()));
});

describe('a meeting that is left', () => {
  it('closes when everything is on the disk, and not before', async () => {
    const id = `meeting${String(++count)}`;
    const release = holdSaves();
    const store = await opened(id);
    store.getState().change(rename);
    const leaving = leaveMeeting(id);
    expect(main.calls).not.toContain('meeting.close');

    release();
    await leaving;
    expect(main.calls.at(-1)).toBe('meeting.close');
  });

  it('is the same one, not yet closed, for who comes back while it is still being saved', async () => {
    const id = `meeting${String(++count)}`;
    const release = holdSaves();
    const store = await opened(id);
    store.getState().change(rename);
    const leaving = leaveMeeting(id);

    expect(await opened(id)).toBe(store);
    release();
    await leaving;
    expect(main.calls).not.toContain('meeting.close');
  });

  it('may be left before it is open', async () => {
    const id = `meeting${String(++count)}`;
    const opening = holdMeeting(id);
    await leaveMeeting(id);
    await opening;
    expect(main.calls).toEqual(['meeting.open', 'meeting.close']);
  });

  it('is opened afresh later', async () => {
    const id = `meeting${String(++count)}`;
    const store = await opened(id);
    await leaveMeeting(id);
    expect(await opened(id)).not.toBe(store);
  });
});

describe('the meetings that the library tells of', () => {
  const left = () => useLeftMeetings.getState().left.map(({ id }) => id);

  it('are those that were left before the disk had them, until it has', async () => {
    const id = `meeting${String(++count)}`;
    const release = holdSaves();
    const store = await opened(id);
    store.getState().change(rename);
    expect(left()).toEqual([]);
    const leaving = leaveMeeting(id);
    await expect.poll(left).toEqual([id]);
    release();
    await leaving;
    expect(left()).toEqual([]);
  });

  it('are not those to which the user has come back', async () => {
    const id = `meeting${String(++count)}`;
    const release = holdSaves();
    const store = await opened(id);
    store.getState().change(rename);
    const leaving = leaveMeeting(id);
    await expect.poll(left).toEqual([id]);
    await opened(id);
    expect(left()).toEqual([]);
    release();
    await leaving;
    expect(left()).toEqual([]);
  });
});

describe('a meeting that cannot be opened', () => {
  it('says why and holds nothing', async () => {
    main.answers['meeting.open'] = () => Promise.resolve(fail({ key: 'errors.meetingMissing' }));
    expect(await holdMeeting('gone')).toEqual({
      ok: false,
      error: { key: 'errors.meetingMissing' },
    });
    await leaveMeeting('gone');
    expect(main.calls).toEqual(['meeting.open']);
  });
});
