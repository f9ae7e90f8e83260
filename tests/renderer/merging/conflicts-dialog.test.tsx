import { expect, it } from 'vitest';
import { writing } from '../../support/alone.ts';
import { anOpenedMeeting } from '../../support/builders.ts';
import '../main-process.ts';

const { ConflictsDialog } = await import('../../../renderer/merging/ConflictsDialog.tsx');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { useUi } = await import('../../../renderer/stores/ui-store.ts');
const { onPage } = await import('../meeting/on-page.tsx');

it('the dialog is over once there is nothing left to choose, whoever chose it', () => {
  useUi.setState({ overlay: { kind: 'conflicts' } });
  const store = createMeetingStore(anOpenedMeeting(), writing);
  onPage(store, <ConflictsDialog store={store} />);
  expect(useUi.getState().overlay).toBeNull();
});
