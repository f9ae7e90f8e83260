import { useUi } from '../../stores/ui-store.ts';
import { agendaRow } from '../agenda-view.ts';
import { useMeeting } from '../meeting-context.ts';
import { ItemForm } from './ItemForm.tsx';
import { MeetingForm } from './MeetingForm.tsx';

/** Preparing: the meeting itself, or the item that is chosen in the agenda. Saved as it is typed. */
export function PrepareView() {
  const current = useUi((state) => state.currentItem);
  const row = useMeeting(({ meeting }) => agendaRow(meeting.items, current));
  return row ? <ItemForm key={row.item.id} row={row} /> : <MeetingForm />;
}
