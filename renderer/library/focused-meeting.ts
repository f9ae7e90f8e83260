import type { MeetingSummary } from '../../shared/api.ts';
import { trashMeeting, useLibrary } from '../stores/library-store.ts';

/** The meeting whose row has the focus, if one has. */
export function focusedMeeting(): MeetingSummary | null {
  const row = document.activeElement?.closest<HTMLElement>('[data-meeting]');
  const id = row?.dataset['meeting'];
  return useLibrary.getState().view?.meetings.find((meeting) => meeting.id === id) ?? null;
}

/** The buttons that open a meeting, in all lists on screen as if they were one. */
function openers(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-meeting] [data-open]')];
}

/** The focus goes to the row that takes the place of the one that went. */
export async function trashAndStay(meeting: MeetingSummary): Promise<void> {
  const at = openers().findIndex((opener) => opener.closest(`[data-meeting="${meeting.id}"]`));
  await trashMeeting(meeting);
  const rest = openers();
  rest[Math.min(at, rest.length - 1)]?.focus();
}

/** Moves the focus over the rows. */
export function moveRowFocus(event: React.KeyboardEvent): void {
  const rows = openers();
  const at = rows.findIndex((row) => row === document.activeElement);
  const target = rowAfterKey(event.key, at, rows.length);
  if (at === -1 || target === null || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  rows[target]?.focus();
}

function rowAfterKey(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
