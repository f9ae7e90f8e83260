import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { aMeeting, anOpenedMeeting } from '../../support/builders.ts';
import { writing } from '../../support/alone.ts';
import { aLibrary, aSummary } from '../library/summaries.ts';

vi.hoisted(() => {
  vi.useFakeTimers({ now: new Date(2027, 2, 12, 23, 59) });
  const call = () => Promise.resolve({ ok: true, value: null });
  vi.stubGlobal('notulist', { call, on: () => () => undefined });
});

const { ShelfView } = await import('../../../renderer/library/ShelfView.tsx');
const { followDay } = await import('../../../renderer/stores/day-store.ts');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { onPage } = await import('../meeting/on-page.tsx');

const store = createMeetingStore(anOpenedMeeting({ meeting: aMeeting() }), writing);
const tomorrow = aSummary({ title: 'Dijkberaad', date: '2027-03-13', status: 'sent' });

let stop: () => void = () => undefined;
afterEach(() => {
  stop();
});

function library(): HTMLElement {
  stop = followDay();
  return onPage(store, <ShelfView view={aLibrary({ meetings: [tomorrow] })} />);
}

it('a meeting of tomorrow is that of today when midnight has gone by', () => {
  const page = library();
  expect(page.textContent).toContain('Volgende vergadering');
  act(() => {
    vi.advanceTimersByTime(120_000);
  });
  expect(page.textContent).toContain('Vergadering van vandaag');
});

it('so it is when one comes back to a machine that slept over it', () => {
  vi.setSystemTime(new Date(2027, 2, 12, 20, 0));
  const page = library();
  expect(page.textContent).toContain('Volgende vergadering');
  vi.setSystemTime(new Date(2027, 2, 13, 8, 0));
  act(() => {
    window.dispatchEvent(new Event('focus'));
  });
  expect(page.textContent).toContain('Vergadering van vandaag');
});
