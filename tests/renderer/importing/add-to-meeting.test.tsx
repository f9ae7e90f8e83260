import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { draftFromLines } from '../../../shared/import/draft.ts';
import { linesOfText } from '../../../shared/import/hinted-line.ts';
import type { Meeting } from '../../../shared/meeting/schema.ts';
import { writing } from '../../support/alone.ts';
import { aMeeting, anItem, anOpenedMeeting, counter } from '../../support/builders.ts';

vi.hoisted(() => {
  const call = () => Promise.resolve({ ok: true, value: null });
  vi.stubGlobal('notulist', { call, on: () => () => undefined });
  HTMLDialogElement.prototype.showModal = () => undefined;
  HTMLDialogElement.prototype.close = () => undefined;
  HTMLElement.prototype.scrollIntoView = () => undefined;
});

const { ImportPreviewDialog } = await import('../../../renderer/importing/ImportPreviewDialog.tsx');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { useUi } = await import('../../../renderer/stores/ui-store.ts');
const { click, onPage } = await import('../meeting/on-page.tsx');

const lines = linesOfText('Dijkberaad\n1. Kades\n2. Post\n3. Gemaal');
const draft = { fileName: 'agenda.txt', lines, ...draftFromLines(lines, counter()) };

function opened(facts: Partial<Meeting> = {}) {
  const items = [anItem('Kades'), anItem('Post')];
  const meeting = aMeeting({ title: 'Dijkberaad', items, ...facts });
  return createMeetingStore(anOpenedMeeting({ meeting }), writing);
}

it('an agenda that was added to a meeting is not offered to be taken back once more was typed', async () => {
  const store = opened();
  const page = onPage(store, <ImportPreviewDialog draft={draft} open={store} />);
  await click(page, 'Vul aan');
  expect(store.getState().meeting.items.map(({ title }) => title)).toContain('Gemaal');
  const told = useUi.getState().notice;
  expect(told?.actions.map(({ label }) => label)).toEqual(['Ongedaan maken']);
  act(() => {
    store.getState().change({ type: 'meeting.set', set: { location: 'Zaal 2' } });
  });
  expect(useUi.getState().notice).toBeNull();
  expect(store.getState().meeting.location).toBe('Zaal 2');
});

it('an agenda for a meeting that has none yet becomes its agenda, and not another meeting', async () => {
  const store = opened({ items: [] });
  const page = onPage(store, <ImportPreviewDialog draft={draft} open={store} />);
  await click(page, 'Vul aan');
  expect(store.getState().meeting.items.map(({ title }) => title)).toEqual([
    'Kades',
    'Post',
    'Gemaal',
  ]);
});

it('an agenda of another day is for another meeting, also where one without items is open', () => {
  const store = opened({ items: [], date: '2027-03-12' });
  const other = { ...draft, meeting: { ...draft.meeting, date: '2027-04-09' } };
  const page = onPage(store, <ImportPreviewDialog draft={other} open={store} />);
  expect(page.textContent).toContain('Maak vergadering');
});
