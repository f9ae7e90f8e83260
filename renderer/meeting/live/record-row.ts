import type { Id } from '../../../shared/meeting/schema.ts';
import { agendaRows } from '../agenda-view.ts';
import { useMeeting } from '../meeting-context.ts';

/** The number of the item that a record belongs to, `null` without one. */
export function useItemNumber(itemId: Id | null): string | null {
  return useMeeting(
    ({ meeting }) =>
      agendaRows(meeting.items).find(({ item }) => item.id === itemId)?.number ?? null,
  );
}
