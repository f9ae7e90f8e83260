import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { alone } from '../../support/alone.ts';
import { aMeeting, anAction, anOpenedMeeting } from '../../support/builders.ts';
import { beIdle, waiting } from '../idle.ts';

vi.stubGlobal('notulist', { call: () => new Promise(() => undefined), on: () => () => undefined });
// Ids are plain here.
vi.stubGlobal('CSS', { escape: (id: string) => id });

const { focusField } = await import('../../../renderer/meeting/focus-field.ts');
const { ActionList } = await import('../../../renderer/meeting/live/ActionList.tsx');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { onPage } = await import('./on-page.tsx');

const actions = Array.from({ length: 66 }, (_, at) => anAction(at + 1));
const [first] = actions;

function shown(): HTMLElement {
  const meeting = aMeeting({ actions });
  const record = () => new Promise<never>(() => undefined);
  const store = createMeetingStore(anOpenedMeeting({ meeting }), { ...alone, record });
  return onPage(store, <ActionList />);
}

async function askFor(id: string): Promise<void> {
  await act(() => {
    focusField(id);
    return Promise.resolve();
  });
}

const numbers = (page: HTMLElement) =>
  [...page.querySelectorAll('section')].map((card) =>
    Number(/\d+/.exec(card.getAttribute('aria-label') ?? '')?.[0]),
  );

beforeEach(() => {
  waiting.clear();
  document.body.focus();
});

describe('the actions of a long meeting', () => {
  it('are there as far as a screen goes, and all of them a moment later, the last one first', () => {
    const page = shown();
    const all = actions.map((_, at) => 66 - at);
    expect(numbers(page)).toEqual(all.slice(0, 12));
    while (waiting.size > 0) beIdle();
    expect(numbers(page)).toEqual(all);
  });

  it('have the one that is gone to right after opening, once it has come', async () => {
    shown();
    await askFor(first?.id ?? '');
    expect(document.activeElement).toBe(document.body);
    while (waiting.size > 0) beIdle();
    expect(document.activeElement?.getAttribute('data-field')).toBe(first?.id);
  });

  it('do not call back who went elsewhere meanwhile', async () => {
    const page = shown();
    await askFor(first?.id ?? '');
    const elsewhere = page.querySelector('button');
    elsewhere?.focus();
    while (waiting.size > 0) beIdle();
    expect(document.activeElement).toBe(elsewhere);
  });
});
