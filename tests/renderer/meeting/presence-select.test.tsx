import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { anAttendee } from '../../support/builders.ts';

vi.hoisted(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const call = () => Promise.resolve({ ok: true, value: null });
  vi.stubGlobal('notulist', { call, on: () => () => undefined });
});

const { PresenceSelect } = await import('../../../renderer/meeting/PresenceSelect.tsx');

it.each(['present', 'excused'])('who is %s after all has no times any more', (choice) => {
  const place = document.createElement('div');
  const left = anAttendee('Linda Vos', { presence: 'partial', until: '11:30' });
  const chosen: unknown[] = [];
  act(() => {
    createRoot(place).render(
      <PresenceSelect attendee={left} onChange={(fields) => chosen.push({ ...left, ...fields })} />,
    );
  });
  const select = place.querySelector('select');
  if (!select) throw new Error('There is no choice');
  select.value = choice;
  act(() => {
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(chosen).toMatchObject([{ from: null, until: null }]);
});
