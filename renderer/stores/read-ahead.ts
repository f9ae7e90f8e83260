import type { OpenedMeeting, Outcome, ReadAheadMeeting } from '../../shared/api.ts';
import type { Id } from '../../shared/meeting/schema.ts';
import { ok } from '../../shared/result.ts';
import { bridge } from '../bridge.ts';

/** The meeting that is likely to be opened next, as its file was when it was read. */
let ahead: (ReadAheadMeeting & { readonly id: Id }) | null = null;

/** Has main read it, and holds it here, so that who opens it waits for neither. */
export async function readAhead(id: Id): Promise<void> {
  const read = await bridge.call('meeting.readAhead', id);
  ahead = read.ok && read.value ? { ...read.value, id } : null;
}

/** Opens a meeting with what was read ahead of it, if that is still what main has. */
export async function openMeeting(id: Id): Promise<Outcome<OpenedMeeting>> {
  const known = ahead;
  ahead = null;
  if (known?.id !== id) return bridge.call('meeting.open', id);
  const opened = await bridge.call('meeting.openReadAhead', id, known.number);
  if (!opened.ok) return opened;
  return ok({ ...opened.value, meeting: opened.value.meeting ?? known.meeting });
}
