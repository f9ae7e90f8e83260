import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { alone } from '../../support/alone.ts';
import { aMeeting, anAction, anOpenedMeeting } from '../../support/builders.ts';

vi.stubGlobal('notulist', { call: () => new Promise(() => undefined), on: () => () => undefined });
const { ActionList } = await import('../../../renderer/meeting/live/ActionList.tsx');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { useUi } = await import('../../../renderer/stores/ui-store.ts');
const { click, onPage, typeIn } = await import('./on-page.tsx');

const action = { ...anAction(30), due: '2027-03-19' };

/** The card of an action, with this typed for its day; every change of it is counted. */
async function typed(text: string) {
  const meeting = aMeeting({ date: '2027-03-12', actions: [action] });
  const record = () => new Promise<never>(() => undefined);
  const store = createMeetingStore(anOpenedMeeting({ meeting }), { ...alone, record });
  const change = vi.spyOn(store.getState(), 'change');
  const page = onPage(store, <ActionList />);
  await click(page, action.text);
  const field = page.querySelector<HTMLInputElement>('[data-part=due]');
  if (!field) throw new Error('There is no field for the day');
  typeIn(field, text);
  const press = (key: string) => {
    act(() => {
      field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    });
  };
  return { store, change, press };
}

describe('a day that is typed for an action', () => {
  it('is taken once by Esc, which closes the card', async () => {
    const { store, change, press } = await typed('1 apr');
    press('Escape');
    expect(store.getState().meeting.actions[0]?.due).toBe('2027-04-01');
    expect(change).toHaveBeenCalledTimes(1);
  });

  it('that is none is told of once by Esc', async () => {
    const { change, press } = await typed('zomaar');
    const told = vi.fn();
    const stop = useUi.subscribe(({ notice }, before) => {
      if (notice && notice !== before.notice) told(notice.text);
    });
    press('Escape');
    stop();
    expect(told).toHaveBeenCalledTimes(1);
    expect(change).not.toHaveBeenCalled();
  });
});
