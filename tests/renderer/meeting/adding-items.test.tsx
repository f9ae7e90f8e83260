import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Meeting } from '../../../shared/meeting/schema.ts';
import { writing } from '../../support/alone.ts';
import {
  aMeeting,
  anAttachment,
  anAttendee,
  anItem,
  anOpenedMeeting,
} from '../../support/builders.ts';

vi.hoisted(() => {
  const call = () => Promise.resolve({ ok: true, value: null });
  vi.stubGlobal('notulist', { call, on: () => () => undefined });
  vi.stubGlobal('CSS', { escape: String });
  // The form of an item that is added is not on the page here, and does not come.
  vi.stubGlobal('requestIdleCallback', () => 0);
});

const { runCommand } = await import('../../../renderer/commands/registry.ts');
const { agendaRows } = await import('../../../renderer/meeting/agenda-view.ts');
const { AttendeeTable } = await import('../../../renderer/meeting/prepare/AttendeeTable.tsx');
const { ItemForm } = await import('../../../renderer/meeting/prepare/ItemForm.tsx');
const { StatusBar } = await import('../../../renderer/meeting/StatusBar.tsx');
const { useAgendaCommands } = await import('../../../renderer/meeting/use-agenda-commands.ts');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { useUi } = await import('../../../renderer/stores/ui-store.ts');
const { onPage } = await import('./on-page.tsx');

const item = anItem('Begroting');

function opened(fields: Partial<Meeting> = {}) {
  const meeting = aMeeting({ items: [item], ...fields });
  return createMeetingStore(anOpenedMeeting({ meeting }), writing);
}

function Commands() {
  useAgendaCommands();
  return null;
}

beforeEach(() => {
  useUi.setState({ mode: 'prepare', currentItem: item.id });
});

describe('a sub-item', () => {
  it('is added below the item on screen', () => {
    const store = opened();
    onPage(store, <Commands />);
    act(() => {
      runCommand('item.addBelow');
    });
    expect(store.getState().meeting.items).toMatchObject([{ id: item.id, items: [{}] }]);
  });

  it('is not offered where there is no item on screen', () => {
    useUi.setState({ currentItem: null });
    const store = opened();
    const page = onPage(
      store,
      <>
        <Commands />
        <StatusBar />
      </>,
    );
    expect(page.textContent).toContain('nieuw punt');
    expect(page.textContent).not.toContain('subpunt');
    expect(runCommand('item.addBelow')).toBe(false);
    expect(store.getState().meeting.items).toEqual([item]);
  });
});

describe('Enter in the title of an item', () => {
  function pressEnter(init: KeyboardEventInit = {}): number {
    const store = opened();
    const [row] = agendaRows(store.getState().meeting.items);
    if (!row) throw new Error('There should be an item');
    const page = onPage(store, <ItemForm row={row} />);
    act(() => {
      page
        .querySelector(`[data-field="${item.id}"]`)
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...init }));
    });
    return store.getState().meeting.items.length;
  }

  it('adds the next one', () => {
    expect(pressEnter()).toBe(2);
  });

  it.each([{ isComposing: true }, { altKey: true }, { ctrlKey: true }])(
    'adds nothing when it is meant for something else: %o',
    (init) => {
      expect(pressEnter(init)).toBe(1);
    },
  );
});

describe('Ctrl Enter in the last row of a list', () => {
  it.each(['attendees', 'attachments'] as const)('adds none to the %s, as Enter does', (list) => {
    const store = opened({
      items: [{ ...item, attachments: [anAttachment('Raming')] }],
      attendees: [anAttendee('Nora Kalf')],
    });
    const [row] = agendaRows(store.getState().meeting.items);
    if (!row) throw new Error('There should be an item');
    const page = onPage(
      store,
      <>
        <Commands />
        {list === 'attendees' ? <AttendeeTable /> : <ItemForm row={row} />}
      </>,
    );
    const of = list === 'attendees' ? store.getState().meeting : row.item;
    const [first] = 'attendees' in of ? of.attendees : of.attachments;
    const field = page.querySelector(`[data-field="${first?.id ?? ''}"]`);
    const press = (ctrlKey: boolean) => {
      act(() => {
        field?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ctrlKey }),
        );
      });
    };
    const count = () => {
      const { attendees, items } = store.getState().meeting;
      return list === 'attendees' ? attendees.length : items[0]?.attachments.length;
    };
    press(true);
    expect(count()).toBe(1);
    press(false);
    expect(count()).toBe(2);
  });
});
