import { meetingStatusChange } from './agenda-edits.ts';
import type { Change } from './change.ts';
import { batch, stepsOf } from './steps.ts';
import type { AgendaItem, Id, Meeting, MeetingClock, MeetingStatus, Span } from './schema.ts';
import { allItems } from './tree.ts';

/** The item that is on and since when, as far as it is not in the meeting yet. */
export interface Running {
  readonly item: Id;
  readonly span: Span;
}

/** A meeting may go on past midnight; one that nobody closed does not go on the next day. */
const LONGEST_MEETING = 18 * 3_600;

/** `YYYY-MM-DDTHH:MM:SS` on the clock of this machine. */
export function localTime(date: Date): string {
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 19);
}

/** `HH:MM` of a local time. */
export function clockTime(local: string): string {
  return local.slice(11, 16);
}

/** Seconds from one local time to another. */
export function secondsBetween(start: string, end: string): number {
  return (Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / 1_000;
}

/** Whether time is counted at this moment. */
export function isClockRunning({ clock }: Pick<Meeting, 'clock'>, now: string): boolean {
  if (clock?.state !== 'running') return false;
  return Math.abs(secondsBetween(clock.resumedAt ?? clock.openedAt, now)) < LONGEST_MEETING;
}

/** Seconds that an item itself was on. Where two machines counted the same time, it counts once. */
export function secondsAt(item: AgendaItem, running: Running | null = null): number {
  const spans = running?.item === item.id ? [...item.spans, running.span] : item.spans;
  return Math.max(0, secondsOf(spans) + item.timeCorrection);
}

/** Of an item and everything below it. */
export function secondsWithin(item: AgendaItem, running: Running | null = null): number {
  return allItems([item]).reduce((sum, one) => sum + secondsAt(one, running), 0);
}

/** Seconds as they are shown everywhere: whole minutes. */
export function wholeMinutes(seconds: number): number {
  return Math.round(seconds / 60);
}

/** Minutes planned for an item: its own, or those of what is below it; `null` when nothing is planned. */
export function plannedFor(item: AgendaItem): number | null {
  if (item.durationMinutes !== null) return item.durationMinutes;
  const below = item.items.map(plannedFor).filter((minutes) => minutes !== null);
  return below.length === 0 ? null : below.reduce((sum, minutes) => sum + minutes, 0);
}

/** Seconds covered by at least one of these. */
function secondsOf(spans: readonly Span[]): number {
  let total = 0;
  let until = '';
  for (const { start, end } of spans.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    const from = start > until ? start : until;
    if (end <= from) continue;
    total += secondsBetween(from, end);
    until = end;
  }
  return total;
}

/** The change after which an item and what is below it were on for so many minutes; what is counted later comes on top. */
export function correctedTime(item: AgendaItem, minutes: number, running: Running | null): Change {
  const counted = secondsWithin({ ...item, timeCorrection: 0 }, running);
  const set = { timeCorrection: minutes * 60 - Math.round(counted) };
  return { type: 'item.set', item: item.id, set };
}

/**
 * The meeting begins: its status where it was only prepared, and the clock, which knows the real opening
 * time. The time that it was called for stays what everybody was told.
 */
export function openedMeeting(meeting: Meeting, now: string): Change {
  const wasPrepared = meeting.status === 'draft' || meeting.status === 'sent';
  return batch([
    ...(wasPrepared ? stepsOf(meetingStatusChange(meeting, 'live')) : []),
    {
      type: 'meeting.set',
      set: {
        startTime: meeting.startTime ?? clockTime(now),
        clock: { openedAt: now, state: 'running' },
      },
    },
  ]);
}

/** `HH:MM` at which it really began, as far as that is known; else when it was to begin. */
export function actualStart(
  meeting: Pick<Meeting, 'clock' | 'date' | 'items' | 'startTime'>,
): string | null {
  const { clock, startTime } = meeting;
  return clock === null || wasReopened(clock, meeting) ? startTime : clockTime(clock.openedAt);
}

/** `HH:MM`, as far as it is known. */
export interface Times {
  readonly start: string | null;
  readonly end: string | null;
}
type Timed = Pick<Meeting, 'clock' | 'date' | 'items' | 'startTime' | 'endTime'>;

/** From when until when it was held: as it really went once it was closed, until then as it was planned. */
export function timesOfMinutes(meeting: Timed): Times {
  const { startTime, endTime } = meeting;
  return { start: wasClosed(meeting) ? actualStart(meeting) : startTime, end: endTime };
}

/** From when until when it was planned; the real end has taken the place of the planned one. */
export function timesOfAgenda(meeting: Timed): Times {
  const { startTime, endTime } = meeting;
  return { start: startTime, end: wasClosed(meeting) ? null : endTime };
}

function wasClosed({ clock, endTime }: Timed): boolean {
  return clock?.state === 'stopped' && endTime !== null;
}

/** Older files took the moment at which a meeting was reopened for that of its opening. */
function wasReopened({ openedAt }: MeetingClock, { date, items }: Pick<Meeting, 'date' | 'items'>) {
  const isOtherDay = date !== null && dayOf(openedAt) !== date;
  return isOtherDay || allItems(items).some(({ spans }) => spans.some(({ end }) => end < openedAt));
}

/** The user says when it was opened: on the day of the meeting, whenever its clock was started. */
export function openedAtTime(
  clock: MeetingClock,
  { date }: Pick<Meeting, 'date'>,
  time: string,
): Change {
  const day = dayOf(clock.openedAt);
  const openedAt = `${date ?? day}T${time}:00`;
  const goesOn = dayOf(openedAt) === day ? {} : { resumedAt: clock.resumedAt ?? clock.openedAt };
  return { type: 'meeting.set', set: { clock: { ...clock, ...goesOn, openedAt } } };
}

function dayOf(local: string): string {
  return local.slice(0, 10);
}

/** The meeting is over: its real end, no more is counted, and what there is now is a report to be written out. */
export function closedMeeting(clock: MeetingClock, status: MeetingStatus, now: string): Change {
  const set = {
    endTime: clockTime(now),
    clock: { ...clock, state: 'stopped' },
    ...(status === 'live' && ({ status: 'concept' } as const)),
  } as const;
  return { type: 'meeting.set', set };
}

/**
 * Closed by mistake, or somebody had something to say still: the clock goes on, of a meeting that was
 * opened long ago as of now. When it was opened stays.
 */
export function reopenedMeeting(closed: MeetingClock, status: MeetingStatus, now: string): Change {
  const clock = { ...closed, state: 'running' } as const;
  const goesOn = isClockRunning({ clock }, now);
  const set = {
    clock: goesOn ? clock : { ...clock, resumedAt: now },
    ...(status === 'concept' && ({ status: 'live' } as const)),
  } as const;
  return { type: 'meeting.set', set };
}

export function withClockState(clock: MeetingClock, state: MeetingClock['state']): Change {
  return { type: 'meeting.set', set: { clock: { ...clock, state } } };
}

/**
 * The local time at which all that is still planned will have had its time. The item that is on is
 * discussed from its first word, but has the rest of its time until it is left.
 */
export function expectedEnd(
  { items }: Meeting,
  now: string,
  running: Running | null,
  on: Id | null,
): string {
  const left = items.reduce((sum, item) => sum + secondsLeft(item, running, on), 0);
  return new Date(Date.parse(`${now}Z`) + left * 1_000).toISOString().slice(0, 19);
}

function secondsLeft(item: AgendaItem, running: Running | null, on: Id | null): number {
  const below = item.items.reduce((sum, one) => sum + secondsLeft(one, running, on), 0);
  if (!isToCome(item, on) || item.durationMinutes === null) return below;
  const isShared = item.items.every((one) => plannedFor(one) === null);
  const spent = isShared ? secondsWithin(item, running) : secondsAt(item, running);
  return below + Math.max(0, item.durationMinutes * 60 - spent);
}

function isToCome(item: AgendaItem, on: Id | null): boolean {
  const isOn = item.status === 'discussed' && allItems([item]).some(({ id }) => id === on);
  return item.status === 'open' || isOn;
}

/** Whether something is still to come for which no time was planned: then the expected end is the earliest there is. */
export function isEndOpen({ items }: Pick<Meeting, 'items'>, on: Id | null): boolean {
  return items.some((item) => {
    if (item.durationMinutes !== null) return false;
    return item.items.length === 0 ? isToCome(item, on) : isEndOpen(item, on);
  });
}
