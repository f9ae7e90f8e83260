import { create } from 'zustand';
import type { Id } from '../../shared/meeting/schema.ts';
import type { MeetingStore } from './meeting-store.ts';

interface LeftMeeting {
  readonly id: Id;
  readonly store: MeetingStore;
}

/** The meetings that no screen shows any more, while the disk has not yet taken all that was typed. */
export const useLeftMeetings = create<{ readonly left: readonly LeftMeeting[] }>(() => ({
  left: [],
}));
