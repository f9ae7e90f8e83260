import { act } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { writing } from '../../support/alone.ts';
import { aMeeting, anOpenedMeeting } from '../../support/builders.ts';
import '../main-process.ts';

const { runCommand } = await import('../../../renderer/commands/registry.ts');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { useUi } = await import('../../../renderer/stores/ui-store.ts');
const { onPage } = await import('./on-page.tsx');
const { MeetingCommands } = await import('./meeting-commands.tsx');

beforeEach(() => {
  const meeting = aMeeting({ status: 'live' });
  onPage(createMeetingStore(anOpenedMeeting({ meeting }), writing), <MeetingCommands />);
  useUi.setState({ mode: 'live', focusMode: true, agendaShown: true, recordsShown: false });
});

describe('while only the item is shown', () => {
  it.each([
    ['view.agenda', 'agendaShown'],
    ['view.records', 'recordsShown'],
  ] as const)('%s shows that rail, and leaves the other as it was', (command, flag) => {
    const before = useUi.getState();
    act(() => {
      runCommand(command);
    });
    const { focusMode, agendaShown, recordsShown } = useUi.getState();
    expect({ focusMode, agendaShown, recordsShown }).toEqual({
      focusMode: false,
      agendaShown: before.agendaShown,
      recordsShown: before.recordsShown,
      [flag]: true,
    });
  });
});

it('a rail that is seen goes, and comes again', () => {
  useUi.setState({ focusMode: false });
  for (const shown of [false, true]) {
    act(() => {
      runCommand('view.agenda');
    });
    expect(useUi.getState().agendaShown).toBe(shown);
  }
});
