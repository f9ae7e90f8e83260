import { emptyItem } from '../../shared/meeting/agenda-edits.ts';
import type { Change } from '../../shared/meeting/change.ts';
import type { AgendaItem, Meeting } from '../../shared/meeting/schema.ts';
import type { MeetingStore } from '../stores/meeting-store.ts';
import { ui } from '../stores/ui-store.ts';
import { focusField } from './focus-field.ts';

/** Puts an empty item where `place` says, and the cursor in its title. */
export function addItem(
  store: MeetingStore,
  place: (meeting: Meeting, item: AgendaItem) => Change,
): void {
  const { meeting, change } = store.getState();
  const item = emptyItem(crypto.randomUUID());
  change(place(meeting, item));
  ui.goTo(item.id);
  focusField(item.id);
}
