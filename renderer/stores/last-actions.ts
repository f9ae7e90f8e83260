import { create } from 'zustand';
import {
  actionsToCarry,
  carryChange,
  leftToCarry,
  type LastActions,
} from '../../shared/meeting/carried-actions.ts';
import type { AppError } from '../../shared/api.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { bridge } from '../bridge.ts';
import { shortDate } from '../library/dates.ts';
import { addMeeting } from './library-store.ts';
import type { MeetingStore } from './meeting-store.ts';
import { say, tellDone } from './notices.ts';
import type { Mode } from './ui-store.ts';
import { useSettings } from './settings-store.ts';

/** What the meeting before the one on screen left to do; `null` when there is none, or it is not known. */
export const useLastActions = create<{ readonly last: LastActions | null }>(() => ({ last: null }));

export async function readLastActions(meeting: Meeting): Promise<LastActions | null> {
  const { id, seriesId, date } = meeting;
  if (seriesId === null) return null;
  const asked = await bridge.call('library.lastActions', { id, seriesId, date });
  return asked.ok ? asked.value : null;
}

/**
 * Stores a new meeting and opens it, with the open actions of the one before when it is still to be held and
 * brings none of its own.
 */
export async function addNextMeeting(meeting: Meeting, mode: Mode): Promise<AppError | null> {
  const isAhead = meeting.status === 'draft' || meeting.status === 'sent';
  const last = isAhead && meeting.actions.length === 0 ? await readLastActions(meeting) : null;
  const actions = last ? actionsToCarry(last) : meeting.actions;
  const error = await addMeeting({ ...meeting, actions }, mode);
  if (!error && last && actions.length > 0) tellDone('carrying.taken', { count: actions.length });
  return error;
}

/** How many of the last meeting are still to be taken over. */
export function stillToCarry(store: MeetingStore): number {
  const { last } = useLastActions.getState();
  return last ? leftToCarry(store.getState().meeting, last) : 0;
}

/** Gives how many were taken over. */
export function carryActions(store: MeetingStore): number {
  const { last } = useLastActions.getState();
  if (!last) return 0;
  const { meeting, change } = store.getState();
  const count = leftToCarry(meeting, last);
  change(carryChange(meeting, last));
  return count;
}

export function dayOf({ date }: LastActions): string {
  return date === null ? say('library.noDate') : shortDate(date, useSettings.getState().language);
}
