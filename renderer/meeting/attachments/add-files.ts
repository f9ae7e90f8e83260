import type { AddedFiles, AppError, DroppedFile, Outcome } from '../../../shared/api.ts';
import { attachFiles } from '../../../shared/meeting/attach-files.ts';
import type { Id } from '../../../shared/meeting/schema.ts';
import { bridge } from '../../bridge.ts';
import { isWritable, type MeetingStore } from '../../stores/meeting-store.ts';
import { say, tellDone, tellTrouble } from '../../stores/notices.ts';
import { say as speak } from '../../stores/spoken.ts';
import { ui, useUi } from '../../stores/ui-store.ts';

/** Which attachments get the files: those of an item, the first file that of `onto`. */
interface Target {
  readonly item: Id;
  readonly onto?: Id;
}

/** Lets the user pick files for the attachments of an item. */
export async function pickFiles(store: MeetingStore, target: Target): Promise<void> {
  take(store, target, await bridge.call('attachments.pick', store.getState().meeting.id));
}

/** Does so with what was dropped on them. */
export async function dropFiles(
  store: MeetingStore,
  target: Target,
  files: readonly DroppedFile[],
): Promise<void> {
  take(store, target, await bridge.addDropped(store.getState().meeting.id, files));
}

/** Copying takes a moment, in which the item may have gone, or the meeting been handed to another machine. */
function take(
  store: MeetingStore,
  { item, onto }: Target,
  answer: Outcome<AddedFiles | null>,
): void {
  if (!answer.ok) {
    tellTrouble(answer.error);
    return;
  }
  if (!answer.value) return;
  const { added, refused } = answer.value;
  const { meeting, change } = store.getState();
  const made = attachFiles(meeting, item, added, () => crypto.randomUUID(), onto);
  const isLate = added.length > 0 && !(made && isWritable(store.getState()));
  if (made && !isLate) change(made);
  const troubles: readonly AppError[] = isLate
    ? [...refused, { key: 'errors.attachment.late' }]
    : refused;
  if (troubles.length > 0) tellAll(troubles);
  else if (added.length > 0) tellAdded(item, added.length);
}

/** Each says what to do about its own file. */
function tellAll(troubles: readonly AppError[]): void {
  const texts = new Set(troubles.map(({ key, values }) => say(key, values)));
  ui.tell({ tone: 'trouble', text: [...texts].join(' '), actions: [] });
}

/** Where they can be seen it is only said aloud. */
function tellAdded(item: Id, count: number): void {
  const { mode, currentItem } = useUi.getState();
  if (mode === 'prepare' && currentItem === item) speak(say('meeting.filesAdded', { count }));
  else tellDone('meeting.filesAdded', { count });
}
