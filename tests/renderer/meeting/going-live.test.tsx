import { act } from 'react';
import { describe, expect, it } from 'vitest';
import type { MeetingStatus } from '../../../shared/meeting/schema.ts';
import { writing } from '../../support/alone.ts';
import { aMeeting, anItem, anOpenedMeeting } from '../../support/builders.ts';
import '../main-process.ts';

const { runCommand } = await import('../../../renderer/commands/registry.ts');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { useUi } = await import('../../../renderer/stores/ui-store.ts');
const { onPage } = await import('./on-page.tsx');
const { MeetingCommands } = await import('./meeting-commands.tsx');

function goLive(status: MeetingStatus, date: string | null) {
  const items = [anItem('Opening'), anItem('Begroting', { id: 'prepared' })];
  const meeting = aMeeting({ status, date, items });
  onPage(createMeetingStore(anOpenedMeeting({ meeting }), writing), <MeetingCommands />);
  useUi.setState({ mode: 'prepare', currentItem: 'prepared' });
  act(() => {
    runCommand('mode.live');
  });
  return useUi.getState().currentItem;
}

describe('going to the meeting from its preparation', () => {
  it('begins it at its beginning, and not at the item that was prepared last', () => {
    expect(goLive('draft', '2021-09-17')).toBeNull();
    expect(goLive('sent', null)).toBeNull();
    expect(useUi.getState().previousItem).toBe('prepared');
  });

  it('stays at the item of a meeting that has begun, or of one of a later day', () => {
    expect(goLive('live', '2021-09-17')).toBe('prepared');
    expect(goLive('draft', '9999-12-31')).toBe('prepared');
  });
});
