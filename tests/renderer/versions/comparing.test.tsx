import { act } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { ok } from '../../../shared/result.ts';
import { writing } from '../../support/alone.ts';
import { aMeeting, anItem, anOpenedMeeting, aSpan, text } from '../../support/builders.ts';

const item = anItem('Begroting', { id: 'begroting', discussion: text('Zoals het nu is.') });
const meeting = aMeeting({ items: [item] });
const before = { ...meeting, items: [{ ...item, discussion: text('Zoals het was.') }] };
const at = '2027-03-12T08:30:00.000Z';

const answers: Readonly<Record<string, unknown>> = {
  'versions.list': ok({
    versions: [{ at, reason: 'interval', title: meeting.title, words: 3 }],
    unreadable: 0,
    trouble: null,
  }),
  'versions.read': ok(before),
};
vi.stubGlobal('notulist', {
  call: (name: string) => Promise.resolve(answers[name] ?? ok(null)),
  on: () => () => undefined,
});

const { runCommand } = await import('../../../renderer/commands/registry.ts');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { VersionsView } = await import('../../../renderer/versions/VersionsView.tsx');
const { onPage } = await import('../meeting/on-page.tsx');

const scrolled = vi.fn();
beforeEach(() => {
  // Nothing is laid out here.
  Element.prototype.scrollTo = scrolled;
  Element.prototype.scrollIntoView = () => undefined;
  HTMLDialogElement.prototype.showModal = () => undefined;
  HTMLDialogElement.prototype.close = () => undefined;
  vi.stubGlobal('CSS', { escape: (name: string) => name });
});

it('what is compared stays where one reads it while the clock of the meeting goes on', async () => {
  const store = createMeetingStore(anOpenedMeeting({ meeting }), writing);
  const page = onPage(store, <VersionsView />);
  await vi.waitFor(async () => {
    await act(() => Promise.resolve());
    expect(page.textContent).toContain('Volgend verschil');
  }, 10_000);
  act(() => {
    runCommand('versions.next');
  });
  expect(page.textContent).toContain('1 van 1');
  const place = document.activeElement;
  scrolled.mockClear();
  await act(async () => {
    const row = aSpan('10:00', '10:01');
    const clock = { list: 'spans', item: item.id } as const;
    store.getState().change({ type: 'row.add', ...clock, after: null, row });
    await Promise.resolve();
  });
  expect(scrolled).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(place);
  expect(page.textContent).toContain('1 van 1');
});
