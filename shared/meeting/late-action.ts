import type { Action } from './schema.ts';

/**
 * Whether an action should have been done by now: on the day of the meeting, as its minutes go on saying, or
 * today when the meeting is still to come. ISO dates.
 */
export function isLate(
  { status, due }: Pick<Action, 'status' | 'due'>,
  meetingDate: string | null,
  today: string,
): boolean {
  const day = meetingDate !== null && meetingDate < today ? meetingDate : today;
  return status === 'open' && due !== null && due < day;
}
