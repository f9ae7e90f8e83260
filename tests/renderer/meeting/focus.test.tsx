import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Meeting } from '../../../shared/meeting/schema.ts';
import { writing } from '../../support/alone.ts';
import {
  aMeeting,
  anAction,
  anItem,
  anOpenedMeeting,
  aParkedRemark,
} from '../../support/builders.ts';

vi.hoisted(() => {
  const call = () => Promise.resolve({ ok: true, value: null });
  vi.stubGlobal('notulist', { call, on: () => () => undefined });
});

const { useCommands } = await import('../../../renderer/commands/registry.ts');
const { AgendaRail } = await import('../../../renderer/meeting/agenda/AgendaRail.tsx');
const { ReadOnlyBanner } = await import('../../../renderer/meeting/banners/ReadOnlyBanner.tsx');
const { ActionList } = await import('../../../renderer/meeting/live/ActionList.tsx');
const { ParkedList } = await import('../../../renderer/meeting/parking/ParkedList.tsx');
const { RailButtons } = await import('../../../renderer/meeting/RailButtons.tsx');
const { useRecordCommands } = await import('../../../renderer/meeting/use-record-commands.ts');
const { useLastActions } = await import('../../../renderer/stores/last-actions.ts');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { useUi } = await import('../../../renderer/stores/ui-store.ts');
const { click, onPage } = await import('./on-page.tsx');

const items = [anItem('Opening', { id: 'een' }), anItem('Begroting', { id: 'twee' })];

function opened(fields: Partial<Meeting> = {}) {
  const meeting = aMeeting({ status: 'live', items, ...fields });
  return createMeetingStore(anOpenedMeeting({ meeting }), writing);
}

function Commands() {
  useRecordCommands();
  useCommands({
    'view.agenda': () => {
      useUi.setState({ agendaShown: true });
    },
  });
  return null;
}

beforeEach(() => {
  // Nothing is laid out here.
  Element.prototype.scrollIntoView = () => undefined;
  useUi.setState({ mode: 'live', currentItem: 'twee', agendaShown: false, focusMode: false });
});

describe('the keyboard goes on where the button went away', () => {
  it('in the text, once adopted minutes may be changed', async () => {
    const page = onPage(
      opened({ status: 'adopted' }),
      <>
        <ReadOnlyBanner />
        <main tabIndex={-1} />
      </>,
    );
    await click(page, 'Bewerk toch');
    expect(document.activeElement).toBe(page.querySelector('main'));
  });

  it('in the text, once the actions of the last meeting were taken over', async () => {
    useLastActions.setState({ last: { date: '2027-02-12', actions: [anAction(1)] } });
    const page = onPage(
      opened(),
      <>
        <Commands />
        <ActionList />
        <main tabIndex={-1} />
      </>,
    );
    await click(page, /1 open actie/);
    expect(document.activeElement).toBe(page.querySelector('main'));
  });

  it('on the page, once a record was removed in a meeting without items', async () => {
    const action = anAction(1, { text: 'Zaal huren' });
    const page = onPage(
      opened({ items: [], actions: [action] }),
      <>
        <ActionList />
        <main tabIndex={-1} />
      </>,
    );
    await click(page, /Zaal huren/);
    await click(page, '×');
    expect(document.activeElement).toBe(page.querySelector('main'));
  });

  it('on the page, once a parked remark was removed or became an action', async () => {
    const parked = [aParkedRemark('Huisvesting'), aParkedRemark('Fietsenstalling')];
    const page = onPage(
      opened({ items: [], parked }),
      <>
        <ParkedList />
        <main tabIndex={-1} />
      </>,
    );
    await click(page, '×');
    expect(document.activeElement).toBe(page.querySelector('main'));
    await click(page, 'Maak actie');
    expect(document.activeElement).toBe(page.querySelector('main'));
  });

  // Without a layout every button is one that cannot be seen.
  it('at the current item, once the agenda has a column of its own', async () => {
    const page = onPage(
      opened(),
      <>
        <Commands />
        <RailButtons />
        <AgendaRail />
      </>,
    );
    await click(page, /^Agenda/);
    expect(document.activeElement?.textContent).toContain('Begroting');
  });
});
