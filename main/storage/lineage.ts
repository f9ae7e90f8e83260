import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Id } from '../../shared/meeting/schema.ts';
import type { StoredMeeting } from './meeting-file.ts';

/**
 * Which saves a file builds on: of every opening of the meeting that ever wrote it, how many times
 * (a version vector). It tells a later state of the file from one that went its own way.
 */
export type Seen = Readonly<Record<Id, number>>;
export const seenSchema: z.ZodType<Seen> = z.record(z.string(), z.int().min(1));

/** Of a file from elsewhere, or from before this was kept, its content is what tells it apart. */
export function seenOf(state: StoredMeeting): Seen {
  return state.seen ?? seenByContent(state);
}

/** It is asked more than once while a meeting is opened, and a long meeting is long to read. */
const byContent = new WeakMap<StoredMeeting, Seen>();

function seenByContent(state: StoredMeeting): Seen {
  const known = byContent.get(state);
  if (known) return known;
  const { meeting, revision, recordedAt } = state;
  const content = JSON.stringify([revision, recordedAt ?? null, meeting]);
  const seen = { [createHash('sha256').update(content).digest('hex').slice(0, 16)]: 1 };
  byContent.set(state, seen);
  return seen;
}

/** Older openings are forgotten. */
const MOST_SESSIONS = 100;
/**
 * By the last of these alone two states are compared, for the one may have forgotten what the other
 * still knows. No two machines go on for as many openings as lie between without seeing each other's work.
 */
const COMPARED_SESSIONS = 50;

/** Whether `later` builds on everything that `earlier` does. */
export function includes(later: Seen, earlier: Seen): boolean {
  const last = Object.entries(earlier).slice(-COMPARED_SESSIONS);
  return last.every(([session, saves]) => (later[session] ?? 0) >= saves);
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
 * The newest state of the file that both sides build on, of those that are known: the base of a
 * merge. An older one than there could be only leads to more questions; one that they do not build on
 * would take our changes for things that they removed, one that we do not, theirs for things that we did.
 */
export function commonState(
  known: readonly StoredMeeting[],
  ours: Seen,
  theirs: Seen,
): StoredMeeting | undefined {
  let newest: StoredMeeting | undefined;
  for (const state of known) {
    const seen = seenOf(state);
    if (!includes(ours, seen) || !includes(theirs, seen)) continue;
    if (!newest || !includes(seenOf(newest), seen)) newest = state;
  }
  return newest;
}
