import { act } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ok } from '../../../shared/result.ts';
import { alone } from '../../support/alone.ts';
import { aMeeting, anAttendee, anOpenedMeeting } from '../../support/builders.ts';

vi.hoisted(() => {
  const call = () => Promise.resolve({ ok: true, value: null });
  vi.stubGlobal('notulist', { call, on: () => () => undefined });
});

const { LinkDialog } = await import('../../../renderer/meeting/LinkDialog.tsx');
const { ParkInput } = await import('../../../renderer/meeting/parking/ParkInput.tsx');
const { PresenceInput } = await import('../../../renderer/meeting/presence/PresenceInput.tsx');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { ui, useUi } = await import('../../../renderer/stores/ui-store.ts');
const { onPage, typeIn } = await import('./on-page.tsx');

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = () => undefined;
  HTMLDialogElement.prototype.close = () => undefined;
});

function aStore() {
  const record = () => Promise.resolve(ok({ at: '2027-03-12T09:00:00.000Z' }));
  const meeting = aMeeting({ attendees: [anAttendee('Linda Prins')] });
  return createMeetingStore(anOpenedMeeting({ meeting }), { ...alone, record });
}

const kinds = [
  ['a remark', 'park', <ParkInput key="park" />, 'De zaal'],
  ['who leaves', 'presence', <PresenceInput key="presence" />, 'Linda weg 11.30'],
] as const;

describe.each(kinds)('the line for %s', (_, kind, part, text) => {
  const opened = (store: ReturnType<typeof aStore>) => {
    ui.show({ kind });
    const page = onPage(store, part);
    const field = page.querySelector('input');
    if (!field) throw new Error('There is no field');
    return { page, field };
  };

  it('has again what was left in it by Esc, marked', () => {
    const store = aStore();
    typeIn(opened(store).field, text);
    const { field } = opened(store);
    expect(field.value).toBe(text);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, text.length]);
  });

  it('is empty again once it was taken, and in another meeting', () => {
    const store = aStore();
    const { page, field } = opened(store);
    typeIn(field, text);
    expect(opened(aStore()).field.value).toBe('');
    act(() => page.querySelector('form')?.requestSubmit());
    expect(opened(store).field.value).toBe('');
  });
});

it('the address of a link that was left by Esc can be opened again', () => {
  ui.show({ kind: 'link' });
  const page = onPage(aStore(), <LinkDialog />);
  const field = page.querySelector('input');
  if (!field) throw new Error('There is no field');
  typeIn(field, 'waterrand.example/stuk');
  act(() => {
    page.querySelector('dialog')?.dispatchEvent(new Event('cancel'));
  });
  expect(useUi.getState().overlay).toBeNull();
  expect(useUi.getState().notice?.actions.map(({ label }) => label)).toEqual(['Open opnieuw']);
});
