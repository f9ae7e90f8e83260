import type { Finding } from '../api.ts';
import type { Block } from '../meeting/schema.ts';
import { HeadReader } from './head-reader.ts';
import type { Person } from './person-notes.ts';
import type { SourceLine } from './source-lines.ts';
import type { TracedText } from './trace.ts';
import type { YearSource } from './year-guess.ts';

export interface Head {
  readonly title: string;
  readonly abbreviation: string | null;
  readonly date: string | null;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly location: string | null;
  readonly people: readonly Person[];
  readonly intro: readonly Block[];
  readonly findings: readonly Finding[];
  readonly trace: readonly TracedText[];
}

/**
 * What stands above the first item: title, date, place and people; the rest is the introduction.
 * `years` are asked for only when no date has a year of its own.
 */
export function readHead(
  lines: readonly SourceLine[],
  years: () => readonly YearSource[],
  isReport: boolean,
): Head {
  const head = read(lines, null, isReport);
  if (head.date !== null) return head;
  for (const year of years()) {
    const guessed = read(lines, year, isReport);
    if (guessed.date !== null) return guessed;
  }
  return head;
}

function read(lines: readonly SourceLine[], year: YearSource | null, isReport: boolean): Head {
  const reader = new HeadReader(lines, year, isReport);
  for (const line of lines) reader.read(line);
  return reader.head();
}

/** Without items nothing says where the head ends: it goes on until the first plain text. */
export function splitHead(
  lines: readonly SourceLine[],
  years: () => readonly YearSource[],
  isReport: boolean,
): {
  readonly head: Head;
  readonly text: readonly SourceLine[];
} {
  const reader = new HeadReader(lines, null, isReport);
  const end = lines.findIndex((line) => {
    reader.read(line);
    return reader.intro.length > 0;
  });
  const at = end < 0 ? lines.length : end;
  return { head: readHead(lines.slice(0, at), years, isReport), text: lines.slice(at) };
}
