const HOUR = 60;
const DAY = 24 * HOUR;

/**
 * Minutes from the opening of a meeting to a time on the clock, both `HH:MM`; negative before the opening.
 * A time has no day of its own: one that would lie more than half a day before the opening is of the
 * next day, for a meeting of the evening goes on past midnight. Without an opening it is one of the day itself.
 */
export function minutesAfterOpening(opening: string | null, time: string): number {
  const minutes = minutesOfDay(time) - minutesOfDay(opening ?? '00:00');
  return minutes < -DAY / 2 ? minutes + DAY : minutes;
}

function minutesOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * HOUR + minutes;
}

/** Minutes from one time to another in a meeting that opened then; `null` when one is missing or the order is wrong. */
export function minutesInMeeting(
  opening: string | null,
  start: string | null,
  end: string | null,
): number | null {
  if (start === null || end === null) return null;
  const minutes = minutesAfterOpening(opening, end) - minutesAfterOpening(opening, start);
  return minutes > 0 ? minutes : null;
}
