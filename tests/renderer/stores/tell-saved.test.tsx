import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, ok } from '../../../shared/result.ts';
import { alone } from '../../support/alone.ts';
import { anOpenedMeeting, aMeeting } from '../../support/builders.ts';
import { aLibrary } from '../library/summaries.ts';

vi.stubGlobal('notulist', {
  call: () => Promise.resolve(),
  on: () => () => undefined,
});
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { useCheckpoints } = await import('../../../renderer/stores/checkpoints.ts');
const { useLeftMeetings } = await import('../../../renderer/stores/left-meetings.ts');
const { useLibrary } = await import('../../../renderer/stores/library-store.ts');
const { tellSaved } = await import('../../../renderer/stores/tell-saved.ts');
const { useUi } = await import('../../../renderer/stores/ui-store.ts');

const takes = () => Promise.resolve(ok({ at: '2027-03-12T09:00:00.000Z' }));
const refuses = () => Promise.resolve(fail({ key: 'errors.recording.full' } as const));

/** A meeting that something was typed in, on a disk that answers like this. */
function typedIn(record: typeof takes | typeof refuses, title = 'Taskforce') {
  const opened = anOpenedMeeting({ meeting: aMeeting() });
  const store = createMeetingStore(opened, {
    ...alone,
    record,
    later: () => undefined,
  });
  store.getState().change({ type: 'meeting.set', set: { title } });
  return store;
}

function behind(id: string) {
  const since = Date.parse('2027-03-12T09:00:00.000Z');
  const error = {
    key: 'errors.checkpoint.gone',
    values: { folder: 'Notulist' },
  } as const;
  useCheckpoints.setState({
    behind: [{ id, title: 'Achterop', status: 'live', since, error }],
  });
}

const told = () => useUi.getState().notice;

beforeEach(() => {
  useUi.setState({ notice: null });
  useLibrary.setState({ view: aLibrary({}) });
  useLeftMeetings.setState({ left: [] });
  useCheckpoints.setState({ behind: [] });
});

describe('who asks whether all is saved', () => {
  it('hears where it is, when it is', async () => {
    await tellSaved(typedIn(takes));
    expect(told()).toMatchObject({ tone: 'done' });
    expect(told()?.text).toContain('in Notulist');
  });

  it('hears at once that the disk refuses, although that goes on', async () => {
    const store = typedIn(refuses);
    await tellSaved(store);
    expect(told()).toMatchObject({ tone: 'trouble' });
    expect(told()?.text).toMatch(/“Taskforce” is niet opgeslagen .*De schijf is vol/u);
    useUi.setState({ notice: null });
    await tellSaved(store);
    expect(told()).toMatchObject({ tone: 'trouble' });
  });

  it('hears no more of it once the disk has taken all', async () => {
    const now = vi.spyOn(Date, 'now');
    const store = typedIn(refuses);
    await tellSaved(store);
    now.mockReturnValue(Date.now() + 60_000);
    store.setState({ save: { kind: 'pending', since: 0 } });
    expect(told()).toMatchObject({ tone: 'trouble' });
    store.setState({ save: { kind: 'saved', at: 0 } });
    expect(told()).toBeNull();
    now.mockRestore();
  });

  it('hears that this meeting is behind in the library, and nothing of another', async () => {
    const store = typedIn(takes);
    behind(store.getState().meeting.id);
    await tellSaved(store);
    expect(told()).toMatchObject({ tone: 'trouble' });
    expect(told()?.text).toMatch(/“Achterop” staat .* niet bijgewerkt .*is weg/u);
    behind('another');
    await tellSaved(store);
    expect(told()).toMatchObject({ tone: 'done' });
  });

  it('hears in the library of every meeting that is behind', async () => {
    behind('another');
    await tellSaved();
    expect(told()?.text).toContain('“Achterop”');
  });

  it('hears in the library of what was left while the disk refused it', async () => {
    const store = typedIn(refuses, 'Verlaten');
    useLeftMeetings.setState({
      left: [{ id: store.getState().meeting.id, store }],
    });
    await tellSaved();
    expect(told()?.text).toContain('“Verlaten” is niet opgeslagen');
  });
});
