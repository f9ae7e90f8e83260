import { agendaRows } from './agenda-rows.ts';
import { isUsualTitle } from './agenda-words.ts';
import type { PartChoices } from './choices.ts';
import { numberingStyle, unnumbered, type NumberingStyle } from './numbering-style.ts';
import { byHeading, plainHeadings, type PlainHeadings } from './plain-headings.ts';
import type { NumberedLine } from './numbered-lines.ts';
import type { SourceLine } from './source-lines.ts';
import type { Column } from './table-columns.ts';
import { timedAgenda, type TimedAgenda } from './timed-lines.ts';
import { unnumberedTitles } from './unnumbered-titles.ts';

type MeetingTimes = Pick<TimedAgenda, 'start' | 'end'> | null;

/**
 * How the document marks its items: by numbers, by the clock, or by the look of their titles. Beside
 * numbers the look tells the few that have none.
 */
export interface Outline {
  readonly numbering: NumberingStyle;
  readonly plain: PlainHeadings;
  readonly times: MeetingTimes;
}

const noOutline: Outline = { numbering: unnumbered, plain: new Map(), times: null };

/** `choices`: which lines are items because the user says so. */
export function outlineOf(lines: readonly SourceLine[], choices: PartChoices): Outline {
  const rows = agendaRows(lines);
  const numbering = numberingStyle(lines, choices);
  const tops = [...numbering.numbered].filter(([, { isTop }]) => isTop);
  if (rows.headings.size > 1 && !followsItems(lines, rows.headings, tops)) {
    return { ...noOutline, plain: rows.headings, times: rows.times };
  }
  const timed = timedAgenda(lines);
  if (timed && timed.headings.size >= tops.length) {
    return { ...noOutline, plain: timed.headings, times: timed };
  }
  const headings = byHeading(lines);
  if (headings.size > 1 && !carriesAgenda(lines, numbering, headings)) {
    return { ...noOutline, plain: headings };
  }
  const plain = tops.some(([, { text }]) => isUsualTitle(text)) ? new Map() : plainHeadings(lines);
  return plain.size > 0
    ? { ...noOutline, plain }
    : { ...noOutline, numbering, plain: unnumberedTitles(lines, numbering) };
}

/** A table of decisions below the items that it is about. */
function followsItems(
  lines: readonly SourceLine[],
  rows: PlainHeadings,
  tops: readonly (readonly [number, NumberedLine])[],
): boolean {
  const [first = 0] = rows.keys();
  const isList = !lines[first]?.row?.cells.some(({ column }) => ofItems.includes(column));
  return isList && tops.filter(([index]) => index < first).length > rows.size / 2;
}

/** Columns that only an agenda, or a report in a table, has. */
const ofItems: readonly Column[] = ['said', 'explanation', 'time', 'papers'];

/**
 * Whether the numbers, and not the headings, mark the items: the headings are numbered themselves,
 * or the numbers go on from one heading to the next.
 */
function carriesAgenda(
  lines: readonly SourceLine[],
  { numbered, kind }: NumberingStyle,
  headings: PlainHeadings,
): boolean {
  const tops = [...numbered].filter(([, { isTop }]) => isTop);
  if (tops.length < 2) return false;
  if (tops.every(([index]) => lines[index]?.hints?.heading !== undefined)) return true;
  const starts = tops.filter(([, { top }]) => top === 1).length;
  const below = [...headings.keys()].filter((index) => index < (tops[0]?.[0] ?? 0));
  return kind === 'counted' && starts === 1 && below.length <= headings.size / 2;
}
