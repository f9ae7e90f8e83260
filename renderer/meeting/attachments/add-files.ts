import type { AddedFiles, AppError, DroppedFile, Outcome } from '../../../shared/api.ts';
import { doubleFiles } from '../../../shared/meeting/double-files.ts';
import { attachFiles } from '../../../shared/meeting/attach-files.ts';
import type { Id } from '../../../shared/meeting/schema.ts';
import { bridge } from '../../bridge.ts';
import { isWritable, type MeetingStore } from '../../stores/meeting-store.ts';
import { forgetTrouble, say, tellDone, tellTrouble } from '../../stores/notices.ts';
import { say as speak } from '../../stores/spoken.ts';
import { ui, useUi } from '../../stores/ui-store.ts';
import { tellDoubles } from './tell-doubles.ts';
import { holdFor, storeOf } from '../held-stores.ts';

/** Which attachments get the files: those of an item, the first file that of `onto`. */
interface Target {
  readonly item: Id;
  readonly onto?: Id;
}

/** Lets the user pick files for the attachments of an item. */
export function pickFiles(store: MeetingStore, target: Target): Promise<void> {
  const { id } = store.getState().meeting;
  return holdFor(id, take(store, target, bridge.call('attachments.pick', id)));
}

/** Does so with what was dropped on them. */
export function dropFiles(
  store: MeetingStore,
  target: Target,
  files: readonly DroppedFile[],
): Promise<void> {
  const { id } = store.getState().meeting;
  return holdFor(id, take(store, target, bridge.addDropped(id, files)));
}

async function take(
  store: MeetingStore,
  target: Target,
  asked: Promise<Outcome<AddedFiles | null>>,
): Promise<void> {
  const answer = await asked;
  if (!answer.ok) {
    tellTrouble(answer.error);
    return;
  }
  if (!answer.value) return;
  const { added, refused } = answer.value;
  const before = store.getState().meeting;
  const why = added.length === 0 ? null : await addTo(store, target, added);
  const troubles: readonly AppError[] = why === null ? refused : [...refused, { key: why }];
  const doubles = why === null ? doubleFiles(store.getState().meeting, added) : [];
  if (troubles.length > 0) {
    tellAll(troubles);
    return;
  }
  forgetTrouble(ADDING);
  if (doubles.length > 0) tellDoubles(store, before, added);
  else if (added.length > 0) tellAdded(target.item, added.length);
}

/**
 * Gives the files to the item, or says why it could not. Copying takes a moment, in which it may have gone, the
 * meeting been handed to another machine, or been opened anew: what the store of before gets reaches no screen.
 */
async function addTo(
  store: MeetingStore,
  { item, onto }: Target,
  added: AddedFiles['added'],
): Promise<AppError['key'] | null> {
  const { id } = store.getState().meeting;
  if ((await storeOf(id)) !== store || !isWritable(store.getState())) return LATE;
  const { meeting, change } = store.getState();
  const made = attachFiles(meeting, item, added, () => crypto.randomUUID(), onto);
  if (!made) return discard(id, added);
  change(made);
  return null;
}

const LATE = 'errors.attachment.late';

/** No attachment would ever have the copies. */
async function discard(id: Id, added: AddedFiles['added']): Promise<AppError['key']> {
  const names = added.map(({ file }) => file);
  const discarded = await bridge.call('attachments.discard', id, names);
  return discarded.ok ? 'errors.attachment.itemGone' : LATE;
}

/** What a refused file is told of until another is taken. */
const ADDING = 'adding files';

/** Each says what to do about its own file. */
function tellAll(troubles: readonly AppError[]): void {
  const texts = new Set(troubles.map(({ key, values }) => say(key, values)));
  ui.tell({ tone: 'trouble', text: [...texts].join(' '), actions: [], deed: ADDING });
}

/** Where they can be seen it is only said aloud. */
function tellAdded(item: Id, count: number): void {
  const { screen, mode, currentItem } = useUi.getState();
  const isSeen = screen.name === 'meeting' && mode === 'prepare' && currentItem === item;
  if (isSeen) speak(say('meeting.filesAdded', { count }));
  else tellDone('meeting.filesAdded', { count });
}
