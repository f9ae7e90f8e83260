import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Access } from '../../../shared/api.ts';
import type { KeptConflict } from '../../../shared/meeting/conflict.ts';
import { writing } from '../../support/alone.ts';
import { aMeeting, anOpenedMeeting } from '../../support/builders.ts';

const main = vi.hoisted(() => {
  const calls: string[] = [];
  const call = (name: string) => {
    calls.push(name);
    return Promise.resolve({ ok: true, value: null });
  };
  vi.stubGlobal('notulist', { call, on: () => () => undefined });
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  // The document of the tests has no modal windows.
  Object.assign(HTMLDialogElement.prototype, {
    showModal: () => undefined,
    close: () => undefined,
  });
  return { calls };
});

const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { choose } = await import('../../../renderer/merging/open-conflicts.ts');
const { ConflictBanner } = await import('../../../renderer/merging/ConflictBanner.tsx');
const { UnansweredDialog } = await import('../../../renderer/merging/UnansweredDialog.tsx');
const { MeetingContext } = await import('../../../renderer/meeting/meeting-context.ts');
const { ui, useUi } = await import('../../../renderer/stores/ui-store.ts');

const kept: KeptConflict = {
  id: 'twoPlaces',
  at: '2027-03-12T09:00:00.000Z',
  from: 'kantoor',
  conflict: {
    kind: 'value',
    owner: { of: 'meeting' },
    field: 'location',
    mine: 'Dijkhuis',
    theirs: 'Gemaal',
  },
};
const elsewhere: Access = { kind: 'readOnly', why: { kind: 'changingHands' } };

function adopted(access: Access = { kind: 'write' }) {
  const meeting = aMeeting({ status: 'adopted', location: 'Dijkhuis' });
  const opened = anOpenedMeeting({ meeting, access, conflicts: [kept] });
  return createMeetingStore(opened, writing);
}

beforeEach(() => {
  main.calls.length = 0;
  ui.closeOverlay();
});

describe('a choice between the texts of two machines', () => {
  it('is asked still when the meeting may not be changed', () => {
    const store = adopted();
    expect(choose(store, kept, 'theirs')).toBe(false);
    expect(store.getState().conflicts).toEqual([kept]);
    expect(main.calls).not.toContain('merging.settle');
  });

  it('is carried out and asked no more when it may', () => {
    const store = adopted();
    store.getState().editAnyway();
    expect(choose(store, kept, 'theirs')).toBe(true);
    expect(store.getState().meeting.location).toBe('Gemaal');
    expect(store.getState().conflicts).toEqual([]);
    expect(main.calls).toContain('merging.settle');
  });

  it('is settled when the meeting says already what was chosen', () => {
    const store = adopted();
    expect(choose(store, kept, 'mine')).toBe(true);
    expect(main.calls).toContain('merging.settle');
  });
});

describe.each([
  ['the banner', <ConflictBanner key="banner" />],
  ['the question before an export', <UnansweredDialog key="question" goOn={() => undefined} />],
])('%s about it', (_, view) => {
  function shown(access?: Access) {
    const store = adopted(access);
    const place = document.createElement('div');
    const root = createRoot(place);
    act(() => {
      root.render(<MeetingContext value={store}>{view}</MeetingContext>);
    });
    onTestFinished(() => {
      act(() => {
        root.unmount();
      });
    });
    const choosing = [...place.querySelectorAll('button')].find(({ textContent }) =>
      /kies/iu.test(textContent),
    );
    return { store, choosing };
  }

  it('lets adopted minutes be changed by who says so, and goes on to the choice', () => {
    const { store, choosing } = shown();
    expect(choosing?.textContent).toBe('Bewerk toch en kies…');
    act(() => {
      choosing?.click();
    });
    expect(useUi.getState().overlay).toEqual({ kind: 'conflicts' });
    expect(store.getState().access).toEqual({ kind: 'write' });
  });

  it('offers no choice where nothing may be written', () => {
    expect(shown(elsewhere).choosing).toBeUndefined();
  });
});
