import { createHash } from 'node:crypto';
import type { Id } from '../../shared/meeting/schema.ts';
import type { StoredMeeting } from './meeting-file.ts';

/**
 * Which saves a file builds on: of every opening of the meeting that ever wrote it, how many times
 * (a version vector). It tells a later state of the file from one that went its own way.
 */
export type Seen = Readonly<Record<Id, number>>;

/** Of a file from elsewhere, or from before this was kept, its content is what tells it apart. */
export function seenOf({ meeting, revision, recordedAt, seen }: StoredMeeting): Seen {
  if (seen) return seen;
  const content = JSON.stringify([revision, recordedAt ?? null, meeting]);
  return { [createHash('sha256').update(content).digest('hex').slice(0, 16)]: 1 };
}

/** More openings than any two machines go without seeing each other's work; older ones are forgotten. */
const MOST_SESSIONS = 100;

/** Whether `later` builds on everything that `earlier` does. */
export function includes(later: Seen, earlier: Seen): boolean {
  return Object.entries(earlier).every(([session, saves]) => (later[session] ?? 0) >= saves);
}

export function joined(one: Seen, other: Seen): Seen {
  const all: Record<Id, number> = { ...one };
  for (const [session, saves] of Object.entries(other)) {
    all[session] = Math.max(all[session] ?? 0, saves);
  }
  return all;
}

/** What is seen once `session` has saved once more. The openings that saved last stand last. */
export function saved(seen: Seen, session: Id): Seen {
  const { [session]: saves = 0, ...others } = seen;
  const recent = Object.entries(others).slice(1 - MOST_SESSIONS);
  return { ...Object.fromEntries(recent), [session]: saves + 1 };
}

/**
 * The newest state of the file that `theirs` builds on too, of those that we know, newest first: the
 * base of a merge. An older one than there could be only leads to more questions, a state that they
 * do not build on would take our changes for things that they removed.
 */
export function commonState(
  known: readonly StoredMeeting[],
  theirs: StoredMeeting,
): StoredMeeting | undefined {
  const theirSeen = seenOf(theirs);
  return known.find((state) => includes(theirSeen, seenOf(state)));
}
