import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, ok } from '../../../shared/result.ts';
import { aMeeting, anOpenedMeeting, aSeries } from '../../support/builders.ts';
import { aLibrary, aSummary } from '../library/summaries.ts';

type Answer = () => Promise<unknown>;

const main = vi.hoisted(() => {
  const answers: Partial<Record<string, Answer>> = {};
  const call = (name: string) => answers[name]?.() ?? Promise.resolve({ ok: true, value: null });
  vi.stubGlobal('notulist', { call, on: () => () => undefined });
  return answers;
});

const { moveToSeries } = await import('../../../renderer/meeting/from-library.ts');
const { holdMeeting } = await import('../../../renderer/meeting/held-stores.ts');
const { ui, useUi } = await import('../../../renderer/stores/ui-store.ts');

const harbour = aSeries('Havenoverleg');
const told = () => useUi.getState().notice;

/** Adopted minutes that this window holds, as while they are on screen or wait for the disk. */
async function heldAdopted() {
  const meeting = aMeeting({ title: 'Vastgesteld', status: 'adopted' });
  main['meeting.open'] = () => Promise.resolve(ok(anOpenedMeeting({ meeting })));
  const held = await holdMeeting(meeting.id);
  if (!held.ok) throw new Error('It should open');
  return {
    store: held.value,
    summary: aSummary({ id: meeting.id, status: 'adopted' }),
  };
}

beforeEach(() => {
  ui.showLibrary();
  ui.tell(null);
  main['library.view'] = () => Promise.resolve(ok(aLibrary({ series: [harbour] })));
  main['meeting.record'] = () => Promise.resolve(ok({ at: '2027-03-12T09:00:00.000Z' }));
});

describe('adopted minutes that are moved to a series', () => {
  it('are guarded again behind it, and behind its undo', async () => {
    const { store, summary } = await heldAdopted();
    ui.showMeeting(summary.id, 'finish');
    const guarded = store.getState().access;
    await moveToSeries(summary, harbour);
    expect(store.getState().meeting.seriesId).toBe(harbour.id);
    expect(store.getState().access).toBe(guarded);
    told()?.actions[0]?.run();
    await expect.poll(() => store.getState().meeting.seriesId).toBeNull();
    expect(store.getState().access).toBe(guarded);
  });
});

describe('the undo of a move to a series', () => {
  it('leaves what was typed in the meeting since', async () => {
    const { store, summary } = await heldAdopted();
    ui.showMeeting(summary.id, 'finish');
    await moveToSeries(summary, harbour);
    const undo = told()?.actions[0];
    store.getState().editAnyway();
    store.getState().change({ type: 'meeting.set', set: { location: 'Zaal 2' } });
    undo?.run();
    await expect.poll(() => store.getState().meeting.seriesId).toBeNull();
    expect(store.getState().meeting.location).toBe('Zaal 2');
  });
});

describe('a meeting that is moved to a series while the disk refuses', () => {
  it('is told of, and not said to have moved', async () => {
    const { summary } = await heldAdopted();
    main['meeting.record'] = () => Promise.resolve(fail({ key: 'errors.recording.full' }));
    void moveToSeries(summary, harbour);
    await expect.poll(told).toMatchObject({ tone: 'trouble' });
    expect(told()?.text).toContain('“Vastgesteld” is niet opgeslagen');
  });
});
