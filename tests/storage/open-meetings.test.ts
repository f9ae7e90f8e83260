import { describe, expect, it } from 'vitest';
import { aMeeting } from '../support/builders.ts';
import { tempFolder } from '../support/disk.ts';
import { aRun, placeMeeting, titled, valueOf } from '../support/store.ts';

async function aRunWith(meeting = aMeeting()) {
  const run = aRun(await tempFolder());
  await placeMeeting(run, meeting);
  return { run, id: meeting.id };
}

describe('the open meetings', () => {
  it('open a meeting once, however often it is asked for', async () => {
    const { run, id } = await aRunWith();
    const [first, second] = await Promise.all([run.open.open(id), run.open.open(id)]);
    expect(valueOf(first)).toBe(valueOf(second));
  });

  it('wait with opening again until closing is done', async () => {
    const { run, id } = await aRunWith();
    const first = valueOf(await run.open.open(id));
    valueOf(await first.record([titled('Nieuw')]));
    const closing = run.open.close(id);
    await Promise.resolve();
    const second = valueOf(await run.open.open(id));
    valueOf(await closing);
    expect(second).not.toBe(first);
    expect(second.meeting.title).toBe('Nieuw');
    expect(second.replayed).toBe(0);
  });

  it('can be asked again for a meeting that was not there before', async () => {
    const run = aRun(await tempFolder());
    const meeting = aMeeting();
    expect(await run.open.open(meeting.id)).toMatchObject({
      ok: false,
      error: { kind: 'missing' },
    });
    await placeMeeting(run, meeting);
    expect(valueOf(await run.open.open(meeting.id)).meeting).toEqual(meeting);
  });

  it('are all in their files after closing them all', async () => {
    const { run, id } = await aRunWith();
    valueOf(await valueOf(await run.open.open(id)).record([titled('Nieuw')]));
    await run.open.closeAll();
    expect(await run.open.find(id)).toBeUndefined();
    expect(valueOf(await run.open.open(id)).meeting.title).toBe('Nieuw');
  });
});
