import type { CallArgs, Outcome } from '../../shared/api.ts';
import { bridge } from '../bridge.ts';
import type { MeetingStore } from '../stores/meeting-store.ts';

/** Has a version kept of the meeting with all that was typed; waits for the disk to have that. */
export async function keepVersion(
  store: MeetingStore,
  reason: CallArgs<'versions.keep'>[1],
): Promise<Outcome<null>> {
  const { flushed, meeting } = store.getState();
  await flushed();
  return bridge.call('versions.keep', meeting.id, reason);
}
