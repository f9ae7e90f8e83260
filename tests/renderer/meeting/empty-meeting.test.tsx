import { beforeEach, expect, it, vi } from 'vitest';
import { ok } from '../../../shared/result.ts';
import { alone } from '../../support/alone.ts';
import { aMeeting, anOpenedMeeting } from '../../support/builders.ts';

vi.stubGlobal('notulist', { call: () => Promise.resolve(ok(null)), on: () => () => undefined });
const { useCommands } = await import('../../../renderer/commands/registry.ts');
const { LiveView } = await import('../../../renderer/meeting/live/LiveView.tsx');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { useUi } = await import('../../../renderer/stores/ui-store.ts');
const { click, onPage } = await import('./on-page.tsx');

const add = vi.fn();

function Commands() {
  useCommands({ 'item.add': add });
  return null;
}

beforeEach(() => {
  useUi.setState({ mode: 'live', currentItem: null });
});

it('a meeting without items says where its discussion goes, and makes the first item', async () => {
  const record = () => Promise.resolve(ok({ at: '2027-03-12T09:00:00.000Z' }));
  const meeting = aMeeting({ status: 'live', items: [] });
  const page = onPage(
    createMeetingStore(anOpenedMeeting({ meeting }), { ...alone, record }),
    <>
      <Commands />
      <LiveView />
    </>,
  );
  expect(page.querySelector('h2')?.textContent).toContain('nog geen agendapunten');
  await click(page, /^Nieuw agendapunt/);
  expect(add).toHaveBeenCalledOnce();
});
