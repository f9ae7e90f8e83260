import type { Finding } from '../api.ts';
import type { Classified } from './classify.ts';
import { heldTimes } from './held-times.ts';
import type { Head } from './read-head.ts';
import type { SourceLine } from './source-lines.ts';
import { dateInName } from './year-guess.ts';

/** When the meeting is or was, wherever the document tells it. */
export interface MeetingWhen {
  readonly date: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly findings: readonly Finding[];
}

/** The head knows best, then the clock times beside the items, then what the minutes tell. */
export function whenOf(
  { date, startTime, endTime }: Head,
  { times }: Classified,
  lines: readonly SourceLine[],
  fileName: string | null,
): MeetingWhen {
  const [start, end] = [startTime ?? times?.start ?? null, endTime ?? times?.end ?? null];
  const held = heldTimes(lines);
  const wanted = { start: start === null, end: end === null };
  const named = date === null ? (dateInName(fileName) ?? null) : null;
  return {
    date: date ?? named,
    start: start ?? held.start?.time ?? null,
    end: end ?? held.end?.time ?? null,
    findings: [
      ...(wanted.start && held.start ? [held.start.finding] : []),
      ...(wanted.end && held.end ? [held.end.finding] : []),
      ...(named === null ? [] : [dateFromName(named)]),
    ],
  };
}

function dateFromName(date: string): Finding {
  const reason = 'importing.findings.dateFromFileName';
  return { kind: 'guess', line: 1, reason, values: { date }, text: '' };
}
