import type { Access } from '../../shared/api.ts';
import type { Loaded } from './load-meeting.ts';
import type { HeldElsewhere, MeetingLock } from './meeting-lock.ts';

/** What another machine has open is to be read only here. */
export async function underLock(loaded: Loaded, lock: MeetingLock | undefined): Promise<Loaded> {
  const held = heldAccess(await lock?.heldElsewhere());
  return held && loaded.access.kind === 'write' ? { ...loaded, access: held } : loaded;
}

export function heldAccess(held: HeldElsewhere | null | undefined): Access | null {
  if (!held) return null;
  const { host, user, since } = held.by;
  return {
    kind: 'readOnly',
    why: { kind: 'heldElsewhere', host, user, since, canTakeOver: held.isOld },
  };
}
