import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { MeetingState, MeetingStore } from '../stores/meeting-store.ts';

export const MeetingContext = createContext<MeetingStore | null>(null);

export function useMeetingStore(): MeetingStore {
  const store = useContext(MeetingContext);
  if (!store) throw new Error('There is no open meeting around this component');
  return store;
}

/** What the selector takes from the open meeting; the component follows only that. */
export function useMeeting<T>(selector: (state: MeetingState) => T): T {
  return useStore(useMeetingStore(), selector);
}
