import { expect, it } from 'vitest';
import { comeBack } from '../../../renderer/app/come-back.ts';
import { writePlace } from '../../../renderer/stores/place.ts';
import { useUi } from '../../../renderer/stores/ui-store.ts';

it('a page that comes back to a meeting does not offer that in the library as where one was', async () => {
  useUi.setState({ wasIn: 'taskforce' });
  const { mode, currentItem, recordsTab, agendaShown, recordsShown, focusMode, preparedUnfolded } =
    useUi.getState();
  writePlace({
    meeting: 'taskforce',
    view: {
      mode,
      currentItem,
      recordsTab,
      agendaShown,
      recordsShown,
      focusMode,
      preparedUnfolded,
    },
    cursor: null,
    scroll: 0,
  });
  await comeBack();
  expect(useUi.getState()).toMatchObject({
    screen: { name: 'meeting', id: 'taskforce' },
    wasIn: null,
  });
});
