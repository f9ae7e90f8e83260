import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SearchIndex } from '../../../shared/search/search-index.ts';
import { aMeeting, anAction, anItem, aParkedRemark } from '../../support/builders.ts';

vi.stubGlobal('notulist', { call: () => new Promise(() => undefined), on: () => () => undefined });
const { openHit } = await import('../../../renderer/commands/open-hit.ts');
const { takeDueRecord } = await import('../../../renderer/stores/due-record.ts');
const { useUi } = await import('../../../renderer/stores/ui-store.ts');

const meeting = aMeeting({
  id: 'maart',
  status: 'concept',
  items: [anItem('Begroting', { id: 'begroting' })],
  actions: [
    anAction(1, { id: 'los', itemId: null, text: 'Zaal huren' }),
    anAction(2, { itemId: 'begroting', text: 'Raming maken' }),
  ],
  parked: [aParkedRemark('Fietsenstalling', { id: 'later', itemId: 'begroting' })],
});
const index = new SearchIndex();
index.put(meeting);

async function open(text: string) {
  const [hit] = index.find(text, null, 1).hits;
  if (!hit) throw new Error(`Nothing has ${text}`);
  await openHit(hit);
  const { mode, currentItem, recordsTab } = useUi.getState();
  return { mode, currentItem, recordsTab, record: takeDueRecord(meeting.id) };
}

beforeEach(() => {
  useUi.setState({ mode: 'prepare', recordsTab: 'attendance' });
});

describe('what was found in another meeting that is written out', () => {
  it('is read in the minutes, at its item', async () => {
    expect(await open('raming')).toMatchObject({ mode: 'finish', currentItem: 'begroting' });
  });

  it('is shown in the meeting itself where it is not printed', async () => {
    expect(await open('fietsen')).toMatchObject({
      mode: 'live',
      recordsTab: 'parked',
      record: 'later',
    });
  });

  it('is shown in the meeting itself where it is of no item', async () => {
    expect(await open('zaal')).toMatchObject({
      mode: 'live',
      recordsTab: 'actions',
      record: 'los',
    });
  });
});
