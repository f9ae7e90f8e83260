import { act, type ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { alone } from '../../support/alone.ts';
import { aMeeting, anAction, anItem, anOpenedMeeting, text } from '../../support/builders.ts';

vi.stubGlobal('notulist', { call: () => new Promise(() => undefined), on: () => () => undefined });
const { useKeys } = await import('../../../renderer/commands/use-keys.ts');
const { ItemTime } = await import('../../../renderer/meeting/clock/ItemTime.tsx');
const { DueInput } = await import('../../../renderer/meeting/live/DueInput.tsx');
const { ToItem } = await import('../../../renderer/meeting/parking/ToItem.tsx');
const { useMeetingCommands } = await import('../../../renderer/meeting/use-meeting-commands.ts');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { ui } = await import('../../../renderer/stores/ui-store.ts');
const { onPage, typeIn } = await import('./on-page.tsx');

const item = anItem('Begroting', { id: 'item' });
const nothing = () => undefined;
const fields: readonly (readonly [string, ReactNode])[] = [
  [
    'the day of an action',
    <DueInput action={anAction(30)} label="Wanneer" className={undefined} onChange={nothing} />,
  ],
  ['the minutes of an item', <ItemTime item={item} number="1" />],
  ['the item of a remark', <ToItem label="Naar" className={undefined} onChoose={nothing} />],
];

/** A meeting in which a text was typed before the cursor came in this field. */
function meetingWith(field: ReactNode) {
  const clock = { openedAt: '2027-03-12T10:00:00', state: 'running' } as const;
  const meeting = aMeeting({ items: [item], clock });
  const record = () => new Promise<never>(nothing);
  const store = createMeetingStore(anOpenedMeeting({ meeting }), { ...alone, record });
  store
    .getState()
    .change({ type: 'item.set', item: item.id, set: { discussion: text('Een hele alinea.') } });
  const page = onPage(store, <Screen field={field} />);
  const input = page.querySelector('input');
  if (!input) throw new Error('There is no field');
  return { store, input, said: () => store.getState().meeting.items[0]?.discussion };
}

function Screen({ field }: { readonly field: ReactNode }) {
  useKeys();
  useMeetingCommands();
  return field;
}

/** Says who is to do with the key what it does. */
function pressUndo(field: HTMLElement): 'the browser' | 'the app' {
  const key = { key: 'z', ctrlKey: true, bubbles: true, cancelable: true };
  const event = new KeyboardEvent('keydown', key);
  act(() => {
    field.dispatchEvent(event);
  });
  return event.defaultPrevented ? 'the app' : 'the browser';
}

describe.each(fields)('undo in the field for %s', (_, field) => {
  beforeEach(() => {
    ui.showMeeting('m', 'live', item.id);
  });

  it('is about what is being typed there, and not about the meeting', () => {
    const { input, said } = meetingWith(field);
    typeIn(input, '1 apri');
    expect(pressUndo(input)).toBe('the browser');
    expect(said()).toEqual(text('Een hele alinea.'));
  });

  it('is about the meeting as long as nothing is typed there', () => {
    const { input, said } = meetingWith(field);
    input.focus();
    expect(pressUndo(input)).toBe('the app');
    expect(said()).toEqual([]);
  });
});
