import { expect, it, vi } from 'vitest';
import { fail, ok } from '../../../shared/result.ts';
import { aMeeting, anOpenedMeeting } from '../../support/builders.ts';
import { writing } from '../../support/alone.ts';
import { aLibrary, aSummary } from './summaries.ts';
import { main } from '../main-process.ts';

vi.hoisted(() => {
  HTMLDialogElement.prototype.showModal = () => undefined;
  HTMLDialogElement.prototype.close = () => undefined;
  HTMLElement.prototype.scrollIntoView = () => undefined;
});

const { RemoveForGoodDialog } = await import('../../../renderer/library/RemoveForGoodDialog.tsx');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { click, onPage } = await import('../meeting/on-page.tsx');

it('tells what is left to remove, once the disk has refused a part', async () => {
  const [gone, kept] = [aSummary(), aSummary({ title: 'Havenoverleg' })];
  main.answers['library.removeForGood'] = fail({
    key: 'errors.writeDenied',
    values: { file: 'x' },
  });
  main.answers['library.view'] = ok(aLibrary({ trash: [kept] }));
  const store = createMeetingStore(anOpenedMeeting({ meeting: aMeeting() }), writing);
  const page = onPage(store, <RemoveForGoodDialog meetings={[gone, kept]} />);
  expect(page.textContent).toContain('2 vergaderingen');
  await click(page, 'Verwijder definitief');
  expect(page.textContent).toContain('“Havenoverleg” van 12 mrt');
});
