import { readNumbered } from './numbered-lines.ts';
import { mayBeItem, type PlainHeading, type PlainHeadings } from './plain-headings.ts';
import type { SourceLine } from './source-lines.ts';
import { minutesBetween, readClock } from './times.ts';

/** An agenda by the clock: "10.00 Opening", "10.15–10.30 uur Mededelingen". */
export interface TimedAgenda {
  readonly headings: PlainHeadings;
  readonly start: string;
  /** When the last item ends, or begins if that is the closing. */
  readonly end: string | null;
}

interface TimedLine {
  readonly index: number;
  readonly start: string;
  readonly end: string | null;
  readonly mark: string;
  readonly number: string | null;
  readonly title: string;
}

const closes = /^(?:einde|sluiting|afsluiting|end|close|closing|closure)\b|\sen\s(?:af)?sluiting$/i;

/** "Sluiting", "Rondvraag en sluiting": the meeting ends when it begins. */
export function closesMeeting(title: string): boolean {
  return closes.test(title);
}

/** Clock times that never go back, at the start of at least two lines. */
export function timedAgenda(lines: readonly SourceLine[]): TimedAgenda | undefined {
  const timed = lines.flatMap((line, index) => {
    const clock = readClock(line.text);
    if (!clock || !mayBeItem({ ...line, text: clock.rest })) return [];
    const numbered = readNumbered({ ...line, text: clock.rest });
    const number = numbered?.number ?? null;
    const mark = `${clock.mark}${numbered?.mark ?? ''}`;
    return [{ index, ...clock.value, mark, number, title: numbered?.text ?? clock.rest }];
  });
  const [first] = timed;
  const last = timed.at(-1);
  if (!first || !last || timed.length < 2) return undefined;
  // An item 2.10 looks like a clock time; no meeting starts in the night.
  const goesOn = timed.every(({ start }, at) => start >= (timed[at - 1]?.start ?? '06:00'));
  if (!goesOn) return undefined;
  const headings = timed.map((line, at) => [line.index, headingOf(line, timed[at + 1])] as const);
  const end = last.end ?? (closesMeeting(last.title) ? last.start : null);
  return { headings: new Map(headings), start: first.start, end };
}

function headingOf({ start, end, mark, number, title }: TimedLine, next?: TimedLine): PlainHeading {
  const until = end ?? next?.start;
  const minutes = until === undefined ? 0 : minutesBetween(start, until);
  return { depth: 0, number, title, mark, minutes: minutes > 0 ? minutes : null, pieces: [] };
}
