import { expect, it, vi } from 'vitest';
import { ok } from '../../../shared/result.ts';
import { alone } from '../../support/alone.ts';
import { anOpenedMeeting } from '../../support/builders.ts';

vi.stubGlobal('notulist', { call: () => Promise.resolve(ok(null)), on: () => () => undefined });
const { ConflictsDialog } = await import('../../../renderer/merging/ConflictsDialog.tsx');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { useUi } = await import('../../../renderer/stores/ui-store.ts');
const { onPage } = await import('../meeting/on-page.tsx');

it('the dialog is over once there is nothing left to choose, whoever chose it', () => {
  useUi.setState({ overlay: { kind: 'conflicts' } });
  const record = () => Promise.resolve(ok({ at: '2027-03-12T09:00:00.000Z' }));
  const store = createMeetingStore(anOpenedMeeting(), { ...alone, record });
  onPage(store, <ConflictsDialog store={store} />);
  expect(useUi.getState().overlay).toBeNull();
});
