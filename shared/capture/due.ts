import { dayInWeek } from './calendar.ts';
import {
  findApostropheYear,
  findDate,
  findDayAndMonth,
  findFigureDay,
  type FoundDay,
} from './dates.ts';
import type { DayContext } from './day-form.ts';
import { findRelativeDay } from './relative-days.ts';

/** Finds the first day that a text names. */
export type FindDay = (text: string) => FoundDay | undefined;

/**
 * Days written out, and those named from the meeting on where its date is known ("vrijdag", "eind Q1").
 * Without a year it is the first such day on or after the meeting.
 */
export function daysFrom(context: DayContext | null): FindDay {
  const date = context && context.meetingDate;
  return (text) =>
    findWeekOf(text, date) ??
    findDate(text) ??
    findApostropheYear(text) ??
    findDayAndMonth(text, date) ??
    (context ? findRelativeDay(text, context) : undefined) ??
    findFigureDay(text, date, (before) => ofFigure.test(before));
}

const weekOf = /\b(?:in\s)?(?:de\s|the\s)?week\s(?:van|of)\s/i;
const FRIDAY = 5;

/** "De week van 8 februari" is over on its Friday. */
function findWeekOf(text: string, from: string | null): FoundDay | undefined {
  const week = weekOf.exec(text);
  if (!week) return undefined;
  const behind = text.slice(week.index + week[0].length);
  const day = findDate(behind) ?? findDayAndMonth(behind, from);
  if (day?.index !== 0) return undefined;
  const length = week[0].length + day.length;
  return { value: dayInWeek(day.value, FRIDAY), index: week.index, length };
}

/** What "1.12" must have in front to be no version and no sum. */
const ofFigure =
  /(?:^|\s)(?:v[oó][oó]r|uiterlijk|before|due|deadline|gereed|wanneer):?\s(?:op\s)?$/iu;

const before =
  /(?:\b(?:v[oó][oó]r|uiterlijk|tot|per|op|by|before|due|on|deadline|gereed|wanneer)\b:?\s){1,2}$/iu;

/** "vóór december" is a day by itself, and the word is a part of it. */
const opensBefore = /^(?:v[oó][oó]r|tot|per|before)\s/iu;

/**
 * The date by which something must be done, from "vóór 1 november" or "deadline: 1-11-2027". `alone`:
 * the text is nothing but a date, so that it needs no "vóór" to be one.
 */
export function findDue(text: string, findDay: FindDay, alone = false): FoundDay | undefined {
  let rest = text;
  // "Past het verslag van 1 april aan vóór 1 mei": the first day may be another one.
  for (let tries = 0; tries < MOST_DAYS; tries++) {
    const found = findDay(rest);
    if (!found) return undefined;
    const due = asDue(text, found, alone);
    if (due) return due;
    rest = without(rest, found);
  }
  return undefined;
}

/** In a sentence: a text with more days is no sentence. */
const MOST_DAYS = 5;

/** Something that is no word of a day takes its place, so that all else stands where it stood. */
function without(text: string, { index, length }: FoundDay): string {
  return text.slice(0, index) + '·'.repeat(length) + text.slice(index + length);
}

function asDue(text: string, found: FoundDay, alone: boolean): FoundDay | undefined {
  const lead = before.exec(text.slice(Math.max(0, found.index - 30), found.index))?.[0] ?? '';
  const inside = opensBefore.test(text.slice(found.index));
  if (lead === '' && !inside && !alone) return undefined;
  if (found.isFigure && !alone && !ofFigure.test(text.slice(0, found.index))) return undefined;
  return { ...found, index: found.index - lead.length, length: found.length + lead.length };
}

/** The date that the whole text is. */
export function dueOf(text: string, findDay: FindDay): string | null {
  const found = findDue(text, findDay, true);
  const rest = found && text.slice(0, found.index) + text.slice(found.index + found.length);
  return found && /^[\s.,;:()]*$/.test(rest ?? '') ? found.value : null;
}
