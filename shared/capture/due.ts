import { findDate, findDayAndMonth, type Found } from './dates.ts';

/** Finds the first day that a text names. */
export type FindDay = (text: string) => Found<string> | undefined;

/** Days written out; those without a year are the first such day on or after the meeting. */
export function writtenDays(meetingDate: string | null): FindDay {
  return (text) => findDate(text) ?? findDayAndMonth(text, meetingDate);
}

const before =
  /(?:\b(?:v[oó][oó]r|uiterlijk|tot|per|op|by|before|due|on|deadline|gereed|wanneer)\b:?\s){1,2}$/iu;

/** "vóór december" is a day by itself, and the word is a part of it. */
const opensBefore = /^(?:v[oó][oó]r|tot|per|before)\s/iu;

/**
 * The date by which something must be done, from "vóór 1 november" or "deadline: 1-11-2027". `alone`:
 * the text is nothing but a date, so that it needs no "vóór" to be one.
 */
export function findDue(text: string, findDay: FindDay, alone = false): Found<string> | undefined {
  const found = findDay(text);
  if (!found) return undefined;
  const lead = before.exec(text.slice(Math.max(0, found.index - 30), found.index))?.[0] ?? '';
  const inside = opensBefore.test(text.slice(found.index));
  if (lead === '' && !inside && !alone) return undefined;
  return { ...found, index: found.index - lead.length, length: found.length + lead.length };
}

/** The date that the whole text is. */
export function dueOf(text: string, findDay: FindDay): string | null {
  const found = findDue(text, findDay, true);
  const rest = found && text.slice(0, found.index) + text.slice(found.index + found.length);
  return found && /^[\s.,;:()]*$/.test(rest ?? '') ? found.value : null;
}
