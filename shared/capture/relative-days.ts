import { addDays, addMonths, dayInWeek, weekdayOf } from './calendar.ts';
import { anyCase, type DayContext, type DayForm } from './day-form.ts';
import type { Found } from './dates.ts';
import { numberMeant, numberWords } from './number-words.ts';
import { nextMeetingWords } from './next-meeting.ts';
import { periodForms } from './period-days.ts';

/**
 * The first day in the text that is named from the meeting on: "vrijdag", "morgen", "over twee weken",
 * "eind november", "week 48", "volgende vergadering".
 */
export function findRelativeDay(text: string, context: DayContext): Found<string> | undefined {
  if (!mayName.test(text)) return undefined;
  const found = [...forms, nextMeetingForm(context)].flatMap(({ pattern, day }) => {
    const match = pattern.exec(text);
    const value = match && day(match.groups ?? {}, context);
    return match && value ? [{ value, index: match.index, length: match[0].length }] : [];
  });
  // "volgende week vrijdag" says more than "vrijdag", although both are in it.
  return found.sort((a, b) => a.index - b.index || b.length - a.length)[0];
}

/** A text without a word of these needs no closer look; most have none. */
const mayName =
  /dag|day|vandaag|morgen|morrow|middag|avond|wee?k|wk|maand|mnd|month|jaar|year|kwartaal|quarter|q[1-4]|eo[dwm]|cob|volgend|komend|aanstaand|next|jan|feb|m(?:aa)?rt|mar|apr|mei|may|jun|jul|aug|sep|o[kc]t|nov|dec/i;

const weekdays = [
  ['zondag', 'sunday'],
  ['maandag', 'monday'],
  ['dinsdag', 'tuesday'],
  ['woensdag', 'wednesday'],
  ['donderdag', 'thursday'],
  ['vrijdag', 'friday'],
  ['zaterdag', 'saturday'],
] as const;
const weekday = `(?<weekday>${weekdays.flat().join('|')})`;
const count = `(?<count>\\d{1,3}|a|${numberWords})`;
/** In whole days: a week and a half are over on the eleventh. */
const andAHalf =
  '(?:anderhal(?:ve|f)\\s(?<dutch>dag|week|maand|jaar)|(?:a|one)\\s(?<one>day|week|month|year)\\sand\\sa\\shalf|one\\sand\\sa\\shalf\\s(?<more>days|weeks|months|years))';
const nearest = '(?:aanstaande|a\\.?s\\.?|aankomende|komende|eerstvolgende|this|coming)\\s';
const forms: readonly DayForm[] = [
  {
    pattern: anyCase(
      '(?:vandaag|vanmiddag|vanavond|today|eod|cob|(?:the\\s)?(?:eind(?:e)?|end)\\s(?:van\\s|of\\s)?(?:de\\s|the\\s)?(?:dag|middag|day))',
    ),
    day: (_, { meetingDate }) => meetingDate,
  },
  {
    pattern: anyCase('(?:morgen|tomorrow)'),
    day: (_, { meetingDate }) => addDays(meetingDate, 1),
  },
  { pattern: anyCase('overmorgen'), day: (_, { meetingDate }) => addDays(meetingDate, 2) },
  {
    pattern: anyCase(
      `(?:${nearest})?${weekday}(?:\\s(?:a\\.s\\.?|aanstaande))?(?<later>\\sover\\seen\\sweek)?`,
    ),
    day: ({ weekday: name = '', later }, { meetingDate }) =>
      addDays(nextWeekday(meetingDate, name), later === undefined ? 0 : 7),
  },
  {
    pattern: anyCase(`(?:volgende|next)(?:\\sweek(?:\\son)?)?\\s${weekday}`),
    day: ({ weekday: name = '' }, { meetingDate }) =>
      dayInWeek(addDays(meetingDate, 7), weekdayNumber(name)),
  },
  {
    pattern: anyCase(
      `(?:over|binnen|in|within)\\s${count}\\s(?<unit>dag(?:en)?|week|weken|wkn?|maand(?:en)?|mnd|half\\sjaar|jaar|days?|weeks?|months?|half\\syear|years?)`,
    ),
    day: ({ count: written = '', unit = '' }, { meetingDate }) => {
      const number = written.toLowerCase() === 'a' ? 1 : numberMeant(written);
      if (/^half/i.test(unit)) return addMonths(meetingDate, number * 6);
      if (/^[jy]/i.test(unit)) return addMonths(meetingDate, number * 12);
      if (/^m/i.test(unit)) return addMonths(meetingDate, number);
      return addDays(meetingDate, /^w/i.test(unit) ? number * 7 : number);
    },
  },
  {
    pattern: anyCase(`(?:over|binnen|in|within)\\s${andAHalf}`),
    day: ({ dutch, one, more = '' }, { meetingDate }) => {
      const unit = (dutch ?? one ?? more).toLowerCase();
      if (/^[jy]/.test(unit)) return addMonths(meetingDate, 18);
      if (unit.startsWith('m')) return addDays(addMonths(meetingDate, 1), 15);
      return addDays(meetingDate, unit.startsWith('w') ? 11 : 2);
    },
  },
  ...periodForms,
];

function nextMeetingForm({ bodies, nextMeeting }: DayContext): DayForm {
  return { pattern: nextMeetingWords(bodies), day: () => nextMeeting };
}

function weekdayNumber(name: string): number {
  return weekdays.findIndex((names) => names.some((each) => each === name.toLowerCase()));
}

/** The first such day after the meeting: who says "vrijdag" on a Friday means the next. */
function nextWeekday(from: string, name: string): string {
  const ahead = (weekdayNumber(name) - weekdayOf(from) + 7) % 7;
  return addDays(from, ahead === 0 ? 7 : ahead);
}
