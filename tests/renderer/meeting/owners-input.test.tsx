import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Action } from '../../../shared/meeting/schema.ts';
import { alone } from '../../support/alone.ts';
import { aMeeting, anAction, anAttendee, anOpenedMeeting } from '../../support/builders.ts';

vi.stubGlobal('notulist', { call: () => new Promise(() => undefined), on: () => () => undefined });
const { OwnersInput } = await import('../../../renderer/meeting/live/OwnersInput.tsx');
const { useMeeting } = await import('../../../renderer/meeting/meeting-context.ts');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { onPage, typeIn } = await import('./on-page.tsx');
const { ui, useUi } = await import('../../../renderer/stores/ui-store.ts');

const action = anAction(30);

function aStore() {
  const attendees = [anAttendee('Joris Tebbe'), anAttendee('Mirthe Aalbers')];
  const meeting = aMeeting({ attendees, actions: [action] });
  const record = () => new Promise<never>(() => undefined);
  return createMeetingStore(anOpenedMeeting({ meeting }), { ...alone, record });
}

/** The card, which is there in one view of the meeting only. */
function Card({ store }: { readonly store: ReturnType<typeof aStore> }) {
  const shown = useUi(({ mode }) => mode === 'live');
  const row = useMeeting(({ meeting }) => meeting.actions.find(({ id }) => id === action.id));
  if (!shown || !row) return null;
  const set = (owners: Action['owners']) => {
    store.getState().change({ type: 'row.set', list: 'actions', id: row.id, set: { owners } });
  };
  return <OwnersInput action={row} label="Wie" className={undefined} onChange={set} />;
}

function typedInto(store: ReturnType<typeof aStore>, text: string): HTMLInputElement {
  const field = onPage(store, <Card store={store} />).querySelector('input');
  if (!field) throw new Error('There is no field');
  typeIn(field, text);
  return field;
}

describe('names that are half typed', () => {
  beforeEach(() => {
    ui.showMeeting('m', 'live');
  });

  it('are written out when their field goes away under the cursor', () => {
    const store = aStore();
    typedInto(store, 'joris, mir');
    expect(store.getState().meeting.actions[0]?.owners).toEqual(['joris', 'mir']);
    act(() => {
      ui.setMode('finish');
    });
    expect(store.getState().meeting.actions[0]?.owners).toEqual(['Joris Tebbe', 'Mirthe Aalbers']);
  });

  it('are taken back by an undo, and stay away when one leaves the field', () => {
    const store = aStore();
    const field = typedInto(store, 'joris, ');
    expect(field.value).toBe('joris, ');
    act(() => {
      store.getState().undo();
    });
    expect(field.value).toBe('');
    act(() => {
      field.blur();
    });
    expect(store.getState().meeting.actions[0]?.owners).toEqual([]);
  });

  it('go with their action when that is what goes away', () => {
    const store = aStore();
    typedInto(store, 'joris, mir');
    act(() => {
      store.getState().change({ type: 'row.remove', list: 'actions', id: action.id });
    });
    expect(store.getState().meeting.actions).toEqual([]);
  });
});
