import { beforeEach, expect, it, vi } from 'vitest';
import { writing } from '../../support/alone.ts';
import { aMeeting, anOpenedMeeting } from '../../support/builders.ts';
import '../main-process.ts';

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
  const meeting = aMeeting({ status: 'live', items: [] });
  const page = onPage(
    createMeetingStore(anOpenedMeeting({ meeting }), writing),
    <>
      <Commands />
      <LiveView />
    </>,
  );
  expect(page.querySelector('h2')?.textContent).toContain('nog geen agendapunten');
  await click(page, /^Nieuw agendapunt/);
  expect(add).toHaveBeenCalledOnce();
});
