import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writing } from '../../support/alone.ts';
import { aMeeting, anItem, anOpenedMeeting } from '../../support/builders.ts';

vi.hoisted(() => {
  const call = () => Promise.resolve({ ok: true, value: null });
  vi.stubGlobal('notulist', { call, on: () => () => undefined });
});

const { runCommand, useCommands } = await import('../../../renderer/commands/registry.ts');
const { useAgendaCommands } = await import('../../../renderer/meeting/use-agenda-commands.ts');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { useUi } = await import('../../../renderer/stores/ui-store.ts');
const { onPage } = await import('./on-page.tsx');

const items = [anItem('Opening', { id: 'a' }), anItem('Begroting', { id: 'b' })];

function opened() {
  const store = createMeetingStore(anOpenedMeeting({ meeting: aMeeting({ items }) }), writing);
  function Commands() {
    useAgendaCommands();
    useCommands({ 'edit.undo': () => void store.getState().undo() });
    return null;
  }
  onPage(store, <Commands />);
  return store;
}

beforeEach(() => {
  useUi.setState({ mode: 'prepare', currentItem: 'b', notice: null });
});

describe('an agenda item that is removed', () => {
  it('is named in a message, from which it comes back', () => {
    const store = opened();
    act(() => {
      runCommand('item.remove');
    });
    expect(store.getState().meeting.items.map(({ id }) => id)).toEqual(['a']);
    expect(useUi.getState().currentItem).toBe('a');
    const { notice } = useUi.getState();
    expect(notice?.text).toBe('Agendapunt 2 Begroting is verwijderd');
    act(() => notice?.actions[0]?.run());
    expect(store.getState().meeting.items).toEqual(items);
    expect(useUi.getState().notice).toBeNull();
  });
});
