import {
  isOpen,
  resolution,
  type Choice,
  type KeptConflict,
} from '../../shared/meeting/conflict.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { bridge } from '../bridge.ts';
import type { MeetingStore } from '../stores/meeting-store.ts';

/** Those that still ask something: what they are about may have been removed. */
export function openConflicts(
  meeting: Meeting,
  conflicts: readonly KeptConflict[],
): readonly KeptConflict[] {
  return conflicts.filter(({ conflict }) => isOpen(meeting, conflict));
}

/**
 * Carries out what the user chose, as one change that can be undone, and asks it no more. Says whether
 * it did: what the meeting refuses is asked still, or one of the two texts would be gone unchosen.
 */
export function choose(store: MeetingStore, kept: KeptConflict, choice: Choice): boolean {
  const { meeting, change, conflicts } = store.getState();
  const chosen = resolution(meeting, kept.conflict, choice);
  if (chosen) {
    change(chosen);
    if (store.getState().meeting === meeting) return false;
  }
  store.setState({ conflicts: conflicts.filter(({ id }) => id !== kept.id) });
  void bridge.call('merging.settle', meeting.id, kept.id);
  return true;
}
