import { useEffect, useState } from 'react';
import type { AppError, Outcome, VersionList } from '../../shared/api.ts';
import type { Id, Meeting } from '../../shared/meeting/schema.ts';
import { fail, ok } from '../../shared/result.ts';
import { bridge } from '../bridge.ts';

/** `null` until main has answered. */
export function useVersionList(id: Id): Outcome<VersionList> | null {
  const [list, setList] = useState<Outcome<VersionList> | null>(null);
  useEffect(() => {
    let left = false;
    void bridge.call('versions.list', id).then((answer) => {
      if (!left) setList(answer);
    });
    return () => {
      left = true;
    };
  }, [id]);
  return list;
}

/** One of the two ends of a comparison: a kept version by its instant, or the meeting as it is now. */
export const NOW = 'now';

/** The chosen version beside what it is compared with, older first. */
export interface Pair {
  /** What was asked for, to tell a pair from the one that comes after it. */
  readonly chosen: string;
  readonly version: Meeting;
  readonly before: Meeting;
  readonly after: Meeting;
}

/** Holds the last pair until the next is read, so that nothing blinks while one walks through the list. */
export function usePair(
  current: Meeting,
  chosen: string | null,
  other: string,
): Outcome<Pair> | null {
  const [pair, setPair] = useState<Outcome<Pair> | null>(null);
  useEffect(() => {
    if (chosen === null) return undefined;
    let left = false;
    void readPair(current, chosen, other).then((read) => {
      if (!left) setPair(read);
    });
    return () => {
      left = true;
    };
  }, [current, chosen, other]);
  return pair;
}

async function readPair(current: Meeting, chosen: string, other: string): Promise<Outcome<Pair>> {
  const read = (at: string): Promise<Outcome<Meeting>> =>
    at === NOW ? Promise.resolve(ok(current)) : bridge.call('versions.read', current.id, at);
  const [version, beside] = await Promise.all([read(chosen), read(other)]);
  if (!version.ok) return fail<AppError>(version.error);
  if (!beside.ok) return fail<AppError>(beside.error);
  const isOlder = other === NOW || chosen < other;
  const [before, after] = isOlder ? [version.value, beside.value] : [beside.value, version.value];
  return ok({ chosen, version: version.value, before, after });
}
