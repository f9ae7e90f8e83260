import { addMonths, endOfMonth, firstOfMonth } from './calendar.ts';
import type { DayContext } from './day-form.ts';
import { daysFrom, dueOf } from './due.ts';
import { weekdayInFull } from './short-weekdays.ts';

/** "1-12-27", and "011227" as one types in a date field of the system. */
const figures = /^(?<day>\d{1,2})(?<mark>[-/. ])(?<month>\d{1,2})\k<mark>(?<year>\d{2}|\d{4})$/;
const figuresAlone = /^(?<day>\d\d)(?<month>\d\d)(?<year>\d{2}|\d{4})$/;

/**
 * The day that is meant in a field for one, as behind a marker ("1 nov", "vrijdag", "week 48"); there "vr", "15"
 * for a day of the month and "1-12-27" are days too. `null` when none is meant.
 */
export function typedDue(typed: string, context: DayContext): string | null {
  const text = typed.trim();
  if (/^\d{1,2}$/.test(text)) return dayOfMonth(Number(text), context.meetingDate);
  return dueOf(inFull(text), daysFrom(context));
}

function inFull(text: string): string {
  const { day, month, year } = (figures.exec(text) ?? figuresAlone.exec(text))?.groups ?? {};
  if (day !== undefined && month !== undefined && year !== undefined)
    return `${day}-${month}-${year.padStart(4, '20')}`;
  const [word = '', ...more] = text.split(/\s+/);
  return [weekdayInFull(word) ?? word, ...more].join(' ');
}

/** The first such day on or after this one. */
function dayOfMonth(day: number, from: string): string | null {
  for (let ahead = 0; ahead < 3; ahead++) {
    const month = addMonths(firstOfMonth(from), ahead);
    const date = `${month.slice(0, 8)}${String(day).padStart(2, '0')}`;
    if (day > 0 && date >= from && date <= endOfMonth(month)) return date;
  }
  return null;
}
