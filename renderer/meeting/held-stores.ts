import type { AppError } from '../../shared/api.ts';
import type { Conflict } from '../../shared/meeting/conflict.ts';
import type { Edit } from '../../shared/meeting/history.ts';
import type { Id } from '../../shared/meeting/schema.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { bridge } from '../bridge.ts';
import { saveCopy } from '../exporting/save-copy.ts';
import { onFlush, onSaveCopies } from '../stores/flush.ts';
import { useLeftMeetings } from '../stores/left-meetings.ts';
import { createMeetingStore, type MeetingStore, type Refusal } from '../stores/meeting-store.ts';
import { forgetTrouble, tellTrouble } from '../stores/notices.ts';
import { openMeeting } from '../stores/read-ahead.ts';

type Opening = Promise<Result<MeetingStore, AppError>>;

interface Held {
  readonly opening: Opening;
  /** What is under way and will still change it, such as files that are copied; each goes when it is done. */
  readonly work: Set<Promise<void>>;
  /** No screen shows it any more: it only waits for the disk. */
  left: boolean;
}

/**
 * The meetings that this window holds. One that was left stays until all of it is on the disk; whoever
 * comes back before that gets the same store, or what is still waiting would be missing on screen.
 */
const held = new Map<Id, Held>();

export function holdMeeting(id: Id): Opening {
  const known = held.get(id);
  if (known) {
    known.left = false;
    forget(id);
    return known.opening;
  }
  const opening = open(id);
  held.set(id, { opening, work: new Set(), left: false });
  return opening;
}

/** What is refused now may be taken a moment later: then nothing is the matter any more. */
const CHANGING = 'changing';

const refusals = {
  doesNotFit: 'errors.changeRefused',
  readOnly: 'errors.meetingReadOnly',
} as const satisfies Readonly<Record<Refusal, AppError['key']>>;

async function open(id: Id): Opening {
  const opened = await openMeeting(id);
  if (!opened.ok) {
    held.delete(id);
    return fail(opened.error);
  }
  const record = (edits: readonly Edit[]) => bridge.call('meeting.record', id, [...edits]);
  const refused = (why: Refusal) => {
    tellTrouble({ key: refusals[why] }, [], CHANGING);
  };
  const follow = () => bridge.call('merging.follow', id);
  const ask = (conflicts: readonly Conflict[]) => bridge.call('merging.ask', id, [...conflicts]);
  const store = createMeetingStore(opened.value, { record, follow, ask, refused });
  store.subscribe(({ meeting }, before) => {
    if (meeting !== before.meeting) forgetTrouble(CHANGING);
  });
  return ok(store);
}

/** Has leaving the meeting, and quitting, wait for work that will still change it. */
export function holdFor(id: Id, work: Promise<void>): Promise<void> {
  const known = held.get(id);
  if (known) {
    const done = work
      .catch(() => undefined)
      .then(() => {
        known.work.delete(done);
      });
    known.work.add(done);
  }
  return work;
}

/** Closes the meeting once everything typed is on the disk, also when the app quits before that. */
export async function leaveMeeting(id: Id): Promise<void> {
  const known = held.get(id);
  if (!known) return;
  known.left = true;
  await waitForDisk(id, known);
  if (!known.left || held.get(id) !== known) return;
  held.delete(id);
  forget(id);
  await bridge.call('meeting.close', id);
}

/** Meanwhile the library shows it: what is only in memory may not vanish from the screen. */
async function waitForDisk(id: Id, known: Held): Promise<void> {
  const opened = await known.opening;
  if (!opened.ok) return;
  if (known.left) {
    forget(id);
    useLeftMeetings.setState(({ left }) => ({ left: [...left, { id, store: opened.value }] }));
  }
  await flushed(known);
}

function forget(id: Id): void {
  useLeftMeetings.setState(({ left }) => ({ left: left.filter((one) => one.id !== id) }));
}

/** Until no work is under way: who came back and left again may have begun with some meanwhile. */
async function flushed({ opening, work }: Held): Promise<void> {
  const opened = await opening;
  if (!opened.ok) return;
  do {
    await Promise.all(work);
    await opened.value.getState().flushed();
  } while (work.size > 0);
}

/** The store of a meeting that is on screen; `undefined` of one that is not, or not any more. */
export async function storeOf(id: Id): Promise<MeetingStore | undefined> {
  const opened = await held.get(id)?.opening;
  return opened?.ok ? opened.value : undefined;
}

onFlush(async () => {
  await Promise.all([...held.values()].map(flushed));
});

onSaveCopies(async () => {
  for (const { opening } of held.values()) {
    const opened = await opening;
    const isSaved = !opened.ok || opened.value.getState().save.kind === 'saved';
    // One question at a time; who cancels one stays.
    if (!isSaved && !(await saveCopy(opened.value))) return false;
  }
  return true;
});
