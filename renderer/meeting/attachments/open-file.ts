import type { AppError } from '../../../shared/api.ts';
import type { Id } from '../../../shared/meeting/schema.ts';
import { bridge } from '../../bridge.ts';
import type { MeetingStore } from '../../stores/meeting-store.ts';
import { say, tellTrouble } from '../../stores/notices.ts';

/** Opens the file of an attachment in its own program; what Notulist will not open can be shown in its folder. */
export function openFile(store: MeetingStore, attachment: Id): Promise<void> {
  return ask(store, 'attachments.open', attachment);
}

export function revealFile(store: MeetingStore, attachment: Id): Promise<void> {
  return ask(store, 'attachments.reveal', attachment);
}

async function ask(
  store: MeetingStore,
  call: 'attachments.open' | 'attachments.reveal',
  attachment: Id,
): Promise<void> {
  const { meeting, save, flushed } = store.getState();
  // Main knows what was recorded; a paper of before opens also while the disk refuses.
  if (save.kind !== 'failed') await flushed();
  const done = await bridge.call(call, meeting.id, attachment);
  if (done.ok) return;
  const run = () => void revealFile(store, attachment);
  const actions = isThere.includes(done.error.key) ? [{ label: say('exporting.reveal'), run }] : [];
  tellTrouble(done.error, actions);
}

const isThere: readonly AppError['key'][] = [
  'errors.attachment.otherKind',
  'errors.attachment.noProgram',
];
