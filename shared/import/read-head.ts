import type { Finding } from '../api.ts';
import type { Block } from '../meeting/schema.ts';
import { readField, type HeadField } from './head-lines.ts';
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

/** Fields that only the head has; others, as "Verslag:", may be of the text. */
const ofHead: readonly HeadField['name'][] = [
  ...(['when', 'time', 'place', 'chair'] as const),
  ...(['present', 'guests', 'excused', 'unexcused', 'absent'] as const),
];
/** "Vergadering nr. 7" may stand among them. */
const MOST_BETWEEN = 3;

/** Without items nothing says where the head ends: it goes on until the first plain text without a field below. */
export function splitHead(
  lines: readonly SourceLine[],
  years: () => readonly YearSource[],
  isReport: boolean,
): {
  readonly head: Head;
  readonly text: readonly SourceLine[];
} {
  const reader = new HeadReader(lines, null, isReport);
  const fields = lines.map(({ text }) => isFieldOfHead(text));
  const end = lines.findIndex((line, at) => {
    reader.read(line);
    return reader.intro.length > 0 && !fields.slice(at, at + 1 + MOST_BETWEEN).includes(true);
  });
  const at = end < 0 ? lines.length : end;
  return { head: readHead(lines.slice(0, at), years, isReport), text: lines.slice(at) };
}

function isFieldOfHead(text: string): boolean {
  const field = readField(text);
  return field !== undefined && field.value !== '' && ofHead.includes(field.name);
}
