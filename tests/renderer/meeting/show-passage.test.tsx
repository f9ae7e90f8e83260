import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { passagesOf, type PassageKind } from '../../../shared/search/passages.ts';
import { writing } from '../../support/alone.ts';
import {
  aDecision,
  aMeeting,
  anAction,
  anItem,
  anOpenedMeeting,
  aParkedRemark,
} from '../../support/builders.ts';
import '../main-process.ts';

vi.stubGlobal('CSS', { escape: String });

const { showPassage } = await import('../../../renderer/meeting/finding/show-passage.ts');
const { RecordsRail } = await import('../../../renderer/meeting/live/RecordsRail.tsx');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { useUi } = await import('../../../renderer/stores/ui-store.ts');
const { onPage } = await import('./on-page.tsx');

const meeting = aMeeting({
  status: 'concept',
  items: [anItem('Opening', { id: 'een' }), anItem('Begroting', { id: 'twee' })],
  decisions: [aDecision(1, { itemId: 'twee' })],
  actions: [anAction(1, { id: 'los', itemId: null })],
  parked: [aParkedRemark('Huisvesting', { id: 'later', itemId: 'twee' })],
});

async function show(kind: PassageKind) {
  const passage = passagesOf(meeting).find((one) => one.kind === kind);
  if (!passage) throw new Error(`There is no ${kind}`);
  await act(() => {
    showPassage(meeting.id, passage, { start: 0, end: 0 });
    return Promise.resolve();
  });
  const { mode, currentItem, recordsTab } = useUi.getState();
  return { mode, currentItem, recordsTab };
}

beforeEach(() => {
  useUi.setState({ mode: 'finish', currentItem: 'een', recordsTab: 'attendance' });
  onPage(createMeetingStore(anOpenedMeeting({ meeting }), writing), <RecordsRail />);
});

describe('what was found in minutes that are written out', () => {
  it('is shown on its page where it is printed', async () => {
    expect(await show('decision')).toMatchObject({ mode: 'finish', currentItem: 'twee' });
  });

  it('is shown in the meeting itself where it was parked', async () => {
    expect(await show('parked')).toMatchObject({ mode: 'live', recordsTab: 'parked' });
    expect(document.activeElement?.getAttribute('data-field')).toBe('later');
  });

  it('is shown in the meeting itself where it is an action of no item', async () => {
    expect(await show('action')).toMatchObject({ mode: 'live', recordsTab: 'actions' });
    expect(document.activeElement?.getAttribute('data-field')).toBe('los');
  });
});
