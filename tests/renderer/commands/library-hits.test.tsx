import { act } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { ok } from '../../../shared/result.ts';
import type { SearchHit } from '../../../shared/search/search-index.ts';
import { aMeeting, anOpenedMeeting } from '../../support/builders.ts';
import { writing } from '../../support/alone.ts';
import { aLibrary } from '../library/summaries.ts';

/** What is asked for, with what it takes to answer it. */
const main = vi.hoisted(() => {
  const asked: { args: unknown[]; answer: (value: unknown) => void }[] = [];
  const call = (name: string, ...args: unknown[]) =>
    new Promise((answer) => {
      if (name === 'search.find') asked.push({ args, answer });
    });
  vi.stubGlobal('notulist', { call, on: () => () => undefined });
  HTMLDialogElement.prototype.showModal = () => undefined;
  HTMLDialogElement.prototype.close = () => undefined;
  HTMLElement.prototype.scrollIntoView = () => undefined;
  return asked;
});

const { Palette } = await import('../../../renderer/commands/Palette.tsx');
const { ShelfView } = await import('../../../renderer/library/ShelfView.tsx');
const { useLibrary } = await import('../../../renderer/stores/library-store.ts');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { ui, useUi } = await import('../../../renderer/stores/ui-store.ts');
const { click, onPage, typeIn } = await import('../meeting/on-page.tsx');

const store = createMeetingStore(anOpenedMeeting({ meeting: aMeeting() }), writing);

function aHit(meeting: string): SearchHit {
  return {
    meeting,
    title: meeting,
    date: '2027-03-12',
    status: 'adopted',
    kind: 'discussion',
    item: null,
    record: null,
    heading: '1. Sluis',
    snippet: { before: '', match: 'sluis', after: '' },
    from: { offset: 0, before: '', after: 'sluis' },
    to: { offset: 5, before: 'sluis', after: '' },
  };
}

/** The answer to the last question, once it is asked. */
async function answer(query: string, hits: readonly SearchHit[], total = hits.length) {
  await expect.poll(() => main.at(-1)?.args[0]).toBe(query);
  await act(async () => {
    main.splice(0).at(-1)?.answer(ok({ hits, total }));
    await Promise.resolve();
  });
}

beforeEach(() => {
  main.length = 0;
  useLibrary.setState({ view: aLibrary({}), query: '' });
  ui.showLibrary();
});

it('Enter in the palette never opens what was found for an earlier word', async () => {
  const page = onPage(store, <Palette query="sluis" />);
  await answer('sluis', [aHit('oud')]);
  expect(page.querySelectorAll('[role=option]')).toHaveLength(1);
  const field = page.querySelector('input');
  if (!field) throw new Error('The palette has a field');
  typeIn(field, 'gemaal');
  act(() => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  expect(useUi.getState().screen).toEqual({ name: 'library' });
});

it('the palette says of how many texts it shows the first', async () => {
  const page = onPage(store, <Palette query="sluis" />);
  const some = Array.from({ length: 12 }, (_, at) => aHit(`m${String(at)}`));
  await answer('sluis', some, 46);
  expect(page.textContent).toContain('In de teksten · 12 van 46');
  expect(page.querySelector('[role=status]')?.textContent).toBe('46 keuzes');
  const groups = [...page.querySelectorAll('[role=group]')];
  expect(groups.map((group) => group.getAttribute('aria-label'))).toEqual([
    'In de teksten · 12 van 46',
  ]);
});

it('the palette counts nothing where it shows all there is', async () => {
  const page = onPage(store, <Palette query="sluis" />);
  await answer('sluis', [aHit('oud')]);
  expect(page.textContent).toContain('In de teksten');
  expect(page.textContent).not.toContain('1 van 1');
});

it('the library says how many texts there are, and shows more of them when asked', async () => {
  useLibrary.setState({ query: 'sluis' });
  const some = Array.from({ length: 12 }, (_, at) => aHit(`m${String(at)}`));
  const page = onPage(store, <ShelfView view={aLibrary({})} />);
  await answer('sluis', some, 30);
  expect(page.textContent).toContain('30 teksten');
  expect(page.textContent).toContain('12 van 30 teksten');
  await click(page, 'Toon meer');
  await expect.poll(() => main.at(-1)?.args).toEqual(['sluis', null, 24]);
  await answer('sluis', [...some, ...some.map(({ meeting }) => aHit(`${meeting} later`))], 30);
  expect(page.querySelectorAll('[data-hit]')).toHaveLength(24);
});

it('looks for two digits, but for no two letters', async () => {
  onPage(store, <Palette query="25" />);
  await answer('25', []);
  onPage(store, <Palette query="de" />);
  await answer('', []);
});
