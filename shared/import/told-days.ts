import type { Finding } from '../api.ts';
import { findDate, findDayAndMonth } from '../capture/dates.ts';
import { daysFrom } from '../capture/due.ts';
import type { ReadRecord } from './draft-records.ts';
import type { SourceLine } from './source-lines.ts';

/** Tells of each action whose day was reckoned from words such as "eind Q1", or from "1.12", which day that is. */
export function toldDays(
  records: readonly ReadRecord[],
  lines: readonly SourceLine[],
  date: string | null,
): readonly Finding[] {
  if (date === null || records.every(({ due }) => due === null)) return [];
  const wanted = new Set(records.map(({ line }) => line));
  const textOf = new Map(
    lines.flatMap(({ number, text }) => (wanted.has(number) ? [[number, text] as const] : [])),
  );
  return records.flatMap(({ due, line, text }) => {
    const words = due === null ? null : wordsFor(due, textOf.get(line) ?? '', date);
    if (due === null || words === null) return [];
    const reason = 'importing.findings.dueFromWords';
    return [{ kind: 'guess', line, reason, values: { words, date: due }, text } as const];
  });
}

/** `null` when the day is written out. */
function wordsFor(due: string, text: string, date: string): string | null {
  const isDue = (found: { readonly value: string } | undefined) => found?.value === due;
  if (isDue(findDate(text)) || isDue(findDayAndMonth(text, date))) return null;
  const findDay = daysFrom({ meetingDate: date, nextMeeting: null });
  for (let start = 0; start < text.length;) {
    const found = findDay(text.slice(start));
    if (!found) return null;
    const { index, length } = found;
    if (isDue(found)) return text.slice(start + index, start + index + length);
    start += index + length;
  }
  return null;
}
