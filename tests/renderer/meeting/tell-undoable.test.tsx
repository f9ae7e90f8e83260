import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../../../shared/meeting/change.ts';
import { writing } from '../../support/alone.ts';
import { aMeeting, anAction, anItem, anOpenedMeeting, aSpan } from '../../support/builders.ts';

vi.hoisted(() => {
  const call = () => Promise.resolve({ ok: true, value: null });
  vi.stubGlobal('notulist', { call, on: () => () => undefined });
});

vi.stubGlobal(
  'ResizeObserver',
  class {
    observe = () => undefined;
    disconnect = () => undefined;
  },
);

const { NoticeBar } = await import('../../../renderer/app/NoticeBar.tsx');
const { runCommand } = await import('../../../renderer/commands/registry.ts');
const { useClockCommands } = await import('../../../renderer/meeting/clock/use-clock-commands.ts');
const { useRecordCommands } = await import('../../../renderer/meeting/use-record-commands.ts');
const { tellUndoable } = await import('../../../renderer/meeting/tell-undoable.ts');
const { useLastActions } = await import('../../../renderer/stores/last-actions.ts');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { ui, useUi } = await import('../../../renderer/stores/ui-store.ts');
const { onPage } = await import('./on-page.tsx');

const item = anItem('Opening');
const relocated: Change = { type: 'meeting.set', set: { location: 'Zaal 2' } };
const timed: Change = {
  type: 'row.add',
  list: 'spans',
  item: item.id,
  after: null,
  row: aSpan('10:00', '10:05'),
};

function opened() {
  const meeting = aMeeting({ date: '2027-03-12', items: [item] });
  return createMeetingStore(anOpenedMeeting({ meeting }), writing);
}

function Commands() {
  useClockCommands();
  useRecordCommands();
  return null;
}

beforeEach(() => {
  useUi.setState({ notice: null, mode: 'live' });
});

describe('what was just done', () => {
  it('can be taken back from its notice, until something else is done', () => {
    const store = opened();
    store.getState().change({ type: 'meeting.set', set: { title: 'Kade' } });
    tellUndoable(store, 'De naam is veranderd.');
    expect(useUi.getState().notice?.text).toBe('De naam is veranderd.');
    store.getState().change(relocated);
    expect(useUi.getState().notice).toBeNull();
  });

  it('is not offered on another screen, where undo takes back something else', () => {
    const store = opened();
    store.getState().change(relocated);
    tellUndoable(store, 'De plaats is veranderd.');
    ui.showLibrary();
    expect(useUi.getState().notice).toBeNull();
  });

  it('can still be taken back when the clock has gone on', () => {
    const store = opened();
    store.getState().change(relocated);
    tellUndoable(store, 'De plaats is veranderd.');
    store.getState().note(timed);
    expect(useUi.getState().notice?.text).toBe('De plaats is veranderd.');
  });

  it('can be taken back from a notice that one came to in the middle of a field', () => {
    const store = opened();
    const page = onPage(
      store,
      <>
        <Commands />
        <input data-draft />
        <NoticeBar />
      </>,
    );
    act(() => {
      store.getState().change(relocated);
      tellUndoable(store, 'De plaats is veranderd.');
    });
    const [field, button] = ['input', 'button'].map((tag) => page.querySelector<HTMLElement>(tag));
    act(() => {
      field?.focus();
      button?.focus();
      button?.click();
    });
    expect(document.activeElement).toBe(field);
    expect(store.getState().meeting.location).toBeNull();
  });

  it('cannot be taken back twice', () => {
    const store = opened();
    store.getState().change(relocated);
    tellUndoable(store, 'De plaats is veranderd.');
    store.getState().undo();
    expect(useUi.getState().notice).toBeNull();
  });
});

describe('a notice never takes back something else', () => {
  it('when a meeting was opened on another day', () => {
    const store = opened();
    onPage(store, <Commands />);
    runCommand('clock.open');
    expect(useUi.getState().notice?.actions).toMatchObject([{ label: 'Ongedaan maken' }]);
    store.getState().change(relocated);
    expect(useUi.getState().notice).toBeNull();
  });

  it('when a meeting was closed, from where one goes on to write it out', () => {
    const store = opened();
    onPage(store, <Commands />);
    runCommand('clock.open');
    runCommand('clock.close');
    expect(store.getState().meeting.status).toBe('concept');
    expect(useUi.getState().notice?.actions.map(({ label }) => label)).toEqual([
      'Uitwerken',
      'Ongedaan maken',
    ]);
    runCommand('clock.open');
    expect(store.getState().meeting.status).toBe('live');
    expect(useUi.getState().notice).toBeNull();
  });

  it('when actions of the last meeting were taken over', () => {
    const store = opened();
    useLastActions.setState({ last: { date: '2027-02-12', actions: [anAction(1)] } });
    onPage(store, <Commands />);
    act(() => {
      runCommand('record.carry');
    });
    expect(store.getState().meeting.actions).toHaveLength(1);
    expect(useUi.getState().notice?.actions).toMatchObject([{ label: 'Ongedaan maken' }]);
    store.getState().change(relocated);
    expect(useUi.getState().notice).toBeNull();
  });
});
