import { findDate, findDayAndMonth, type Found } from './dates.ts';

const before =
  /(?:\b(?:v[oó][oó]r|uiterlijk|tot|per|op|by|before|due|on|deadline|gereed|wanneer)\b:?\s){1,2}$/iu;

/**
 * The date by which something must be done, from "vóór 1 november" or "deadline: 1-11-2027". Without
 * a year it is the first such day on or after the meeting. `alone`: the text is nothing but a date,
 * so that it needs no "vóór" to be one.
 */
export function findDue(
  text: string,
  meetingDate: string | null,
  alone = false,
): Found<string> | undefined {
  const found = findDate(text) ?? findDayAndMonth(text, meetingDate);
  if (!found) return undefined;
  const lead = before.exec(text.slice(Math.max(0, found.index - 30), found.index))?.[0] ?? '';
  const inside = before.test(text.slice(found.index, found.index + 4));
  if (lead === '' && !inside && !alone) return undefined;
  return { ...found, index: found.index - lead.length, length: found.length + lead.length };
}

/** The date that the whole text is. */
export function dueOf(text: string, meetingDate: string | null): string | null {
  const found = findDue(text, meetingDate, true);
  const rest = found && text.slice(0, found.index) + text.slice(found.index + found.length);
  return found && /^[\s.,;:()]*$/.test(rest ?? '') ? found.value : null;
}
