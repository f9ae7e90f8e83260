import { beforeEach, expect, it, vi } from 'vitest';
import type { Meeting } from '../../../shared/meeting/schema.ts';
import { writing } from '../../support/alone.ts';
import { aMeeting, anItem, anOpenedMeeting } from '../../support/builders.ts';
import '../main-process.ts';

const { useCommands } = await import('../../../renderer/commands/registry.ts');
const { AgendaRail } = await import('../../../renderer/meeting/agenda/AgendaRail.tsx');
const { LiveView } = await import('../../../renderer/meeting/live/LiveView.tsx');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { useUi } = await import('../../../renderer/stores/ui-store.ts');
const { click, onPage } = await import('./on-page.tsx');

const add = vi.fn();
const paste = vi.fn();

function Commands() {
  useCommands({ 'item.add': add, 'import.paste': paste });
  return null;
}

function aStore(meeting: Meeting) {
  return createMeetingStore(anOpenedMeeting({ meeting }), writing);
}

beforeEach(() => {
  useUi.setState({ mode: 'live', currentItem: null });
});

it('a meeting without items says where its discussion goes, and makes the first item', async () => {
  const page = onPage(
    aStore(aMeeting({ status: 'live', items: [] })),
    <>
      <Commands />
      <LiveView />
    </>,
  );
  expect(page.querySelector('h2')?.textContent).toContain('nog geen agendapunten');
  await click(page, /^Nieuw agendapunt/);
  expect(add).toHaveBeenCalledOnce();
});

it.each([
  ['prepare', <AgendaRail key="rail" />],
  ['live', <LiveView key="live" />],
] as const)(
  'a meeting without items takes an agenda that is there already, in %s',
  async (mode, part) => {
    useUi.setState({ mode });
    paste.mockClear();
    const page = onPage(
      aStore(aMeeting({ items: [] })),
      <>
        <Commands />
        {part}
      </>,
    );
    expect(page.textContent).toContain('Importeer agenda');
    await click(page, /^Importeer geplakte tekst/);
    expect(paste).toHaveBeenCalledOnce();
  },
);

it('an agenda that is there is not imported again from beside it', () => {
  useUi.setState({ mode: 'prepare' });
  const page = onPage(aStore(aMeeting({ items: [anItem('Kades')] })), <AgendaRail />);
  expect(page.textContent).not.toContain('Importeer');
});
