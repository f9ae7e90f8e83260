import type { EditorView } from 'prosemirror-view';
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { alone } from '../../support/alone.ts';
import { aMeeting, anItem, anOpenedMeeting, aSpan } from '../../support/builders.ts';

vi.stubGlobal('notulist', { call: () => new Promise(() => undefined), on: () => () => undefined });
const { setActiveEditor } = await import('../../../renderer/editor/active-editor.ts');
const { ItemTime } = await import('../../../renderer/meeting/clock/ItemTime.tsx');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { onPage, typeIn } = await import('./on-page.tsx');

const item = anItem('Begroting', { id: 'item' });

it('the time of an item is corrected once at Enter, which goes back to the text', async () => {
  const clock = { openedAt: '2027-03-12T10:00:00', state: 'running' } as const;
  const meeting = aMeeting({ items: [item], clock });
  const record = () => new Promise<never>(() => undefined);
  const store = createMeetingStore(anOpenedMeeting({ meeting }), { ...alone, record });
  const page = onPage(store, <ItemTime item={item} number="1" />);
  const field = page.querySelector('input');
  if (!field) throw new Error('There is no field');
  const textPlace = page.appendChild(document.createElement('textarea'));
  // Of an editor only its focus matters here.
  setActiveEditor(textPlace as unknown as EditorView);
  typeIn(field, '12');
  await act(async () => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await Promise.resolve();
  });
  expect(document.activeElement).toBe(textPlace);
  expect(store.getState().meeting.items[0]?.timeCorrection).toBe(720);
  expect(store.getState().history.undoable).toHaveLength(1);
});

it('an item that takes longer than was planned says by how much', () => {
  const late = { ...item, durationMinutes: 10, spans: [aSpan('10:00', '10:13')] };
  const clock = { openedAt: '2027-03-12T10:00:00', state: 'running' } as const;
  const meeting = aMeeting({ items: [late], clock });
  const record = () => new Promise<never>(() => undefined);
  const store = createMeetingStore(anOpenedMeeting({ meeting }), { ...alone, record });
  const page = onPage(store, <ItemTime item={late} number="1" />);
  expect(page.textContent).toContain('3 min uitgelopen');
});
