import { flushSync } from 'react-dom';
import type { MeetingSummary } from '../../shared/api.ts';
import type { Id } from '../../shared/meeting/schema.ts';
import { useLibrary } from '../stores/library-store.ts';
import { restoreMeeting, trashMeeting } from '../stores/trash.ts';

/** The meeting whose row has the focus, if one has. */
export function focusedMeeting(): MeetingSummary | null {
  const row = document.activeElement?.closest<HTMLElement>('[data-meeting]');
  const id = row?.dataset['meeting'];
  return useLibrary.getState().view?.meetings.find((meeting) => meeting.id === id) ?? null;
}

/** The buttons that open a meeting, in all lists on screen as if they were one. */
function openers(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-open]')];
}

/** Says whether there was one. */
export function focusFirst(): boolean {
  const [first] = openers();
  first?.focus();
  return first !== undefined;
}

/** The focus goes to the row that takes the place of the one that went. */
export async function trashAndStay(meeting: MeetingSummary): Promise<void> {
  const at = openers().findIndex((opener) => opener.closest(`[data-meeting="${meeting.id}"]`));
  const goOn = () => {
    const rest = openers();
    rest[Math.min(at, rest.length - 1)]?.focus();
  };
  const trashing = flushSync(() => trashMeeting(meeting));
  goOn();
  await trashing;
  // It may have come back, where the disk refused.
  if (document.activeElement === document.body) goOn();
}

/** Takes the last one out of the trash again, and goes to its row. */
export async function restoreLast(): Promise<void> {
  const id = useLibrary.getState().trashed.at(-1);
  if (id === undefined) return;
  const restoring = flushSync(() => restoreMeeting(id));
  openerOf(id)?.focus();
  await restoring;
  if (document.activeElement === document.body) openerOf(id)?.focus();
}

/** Moves the focus over the rows, and within one to its menu and back. */
export function moveRowFocus(event: React.KeyboardEvent): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const target = controlAfterKey(event.key);
  if (!target) return;
  event.preventDefault();
  target.focus();
}

function controlAfterKey(key: string): HTMLElement | null {
  const row = document.activeElement?.closest('[data-meeting]');
  if (key === 'ArrowRight') return row?.querySelector('[aria-haspopup=menu]') ?? null;
  if (key === 'ArrowLeft') return row?.querySelector('[data-open]') ?? null;
  const rows = openers();
  const at = rows.findIndex((opener) => opener === document.activeElement);
  const next = at === -1 ? null : rowAfterKey(key, at, rows.length);
  return next === null ? null : (rows[next] ?? null);
}

/** The focus goes to the row of the meeting that one comes from, if nothing else has it. */
export function focusMeeting(id: Id): void {
  if (document.activeElement !== document.body) return;
  openerOf(id)?.focus();
}

function openerOf(id: Id): HTMLElement | null {
  return document.querySelector(`[data-meeting="${CSS.escape(id)}"] [data-open]`);
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
