import { isUsualTitle } from './agenda-words.ts';
import type { PartChoices } from './choices.ts';
import { countedItems } from './counted-items.ts';
import {
  readLettered,
  readNumbered,
  readRoman,
  readSmallBare,
  readSmallLettered,
  type NumberedLine,
} from './numbered-lines.ts';
import { seriesWithParts } from './series-parts.ts';
import type { SourceLine } from './source-lines.ts';

/** What the numbered lines of the whole document say together. */
export interface NumberingStyle {
  /** By index of the line. */
  readonly numbered: ReadonlyMap<number, NumberedLine>;
  /**
   * `flat`: a conversion made every number "1.", so the figures say nothing;
   * `counted`: the items count up.
   */
  readonly kind: 'flat' | 'counted';
  /** Lines of a list that starts at 1 and runs on without text between. */
  readonly inRun: ReadonlySet<number>;
  /** By index of the line: which numbers count the items, where they do. */
  readonly items: ReadonlySet<number>;
  /** All numbers that have only their first part. */
  readonly tops: ReadonlySet<number>;
}

type Numbered = readonly [index: number, line: NumberedLine];

export const unnumbered: NumberingStyle = styleOf([], [], new Map());

/** More numbered lines than any agenda has: some table of figures. */
const MOST_NUMBERED = 5_000;

/** `choices`: which lines are items because the user says so. */
export function numberingStyle(lines: readonly SourceLine[], choices: PartChoices): NumberingStyle {
  const parts = seriesWithParts(lines);
  if (parts.length > 0) return styleOf(lines, parts, choices);
  const all = inNumbers(lines);
  const series = inSeries(lines);
  const isSeries = series.length > 2 && longestCount(series) > longestCount(all);
  const isNumbered = all.some(([, { isTop }]) => isTop) || areItems(all);
  const numbered = !isSeries && isNumbered ? all : series;
  const found = numbered.length > 0 ? numbered : inSmall(lines);
  return found.length > MOST_NUMBERED
    ? unnumbered
    : styleOf(lines, withLook(lines, found), choices);
}

function inNumbers(lines: readonly SourceLine[]): readonly Numbered[] {
  const all = withoutBrackets(withoutNotes(read(lines, readNumbered)));
  const marked = all.filter(([, { bare, isTop }]) => !bare && isTop);
  const bare = all.filter(([, found]) => found.bare);
  const countsUp = ([0, 1, 2] as const).every((at) => bare[at]?.[1].top === at + 1);
  if (!countsUp) return all.filter(([, found]) => !found.bare);
  if (marked.length === 0) return all;
  return areLists(marked, bare)
    ? all.filter(([, found]) => found.bare || !found.isTop)
    : all.filter(([, found]) => !found.bare);
}

/** "[1] Zie bijlage" is a note below the text, unless the numbers in such brackets are an agenda. */
function withoutNotes(all: readonly Numbered[]): readonly Numbered[] {
  const isNote = ([, { mark }]: Numbered) => mark.startsWith('[');
  return all.some((line) => isNote(line) && isUsualTitle(line[1].text))
    ? all
    : all.filter((line) => !isNote(line));
}

/** Between items with a mark "(1)" and "(2)" are a list. */
function withoutBrackets(all: readonly Numbered[]): readonly Numbered[] {
  const others = all.filter(([, { bracketed }]) => !bracketed);
  return others.some(([, { bare, isTop }]) => isTop && !bare) ? others : all;
}

/** Whether the numbers with a mark are lists in and below items that are numbered without one. */
function areLists(marked: readonly Numbered[], bare: readonly Numbered[]): boolean {
  const [first = 0] = bare[0] ?? [];
  const isLonger = longestCount(bare) > longestCount(marked);
  return isLonger && marked.every(([index, { named }]) => index > first && !named);
}

/** "1.1 Opening", "1.2 Post", "2.1 Geld" without a 1 or 2 above them; papers and articles have such numbers too. */
function areItems(parts: readonly Numbered[]): boolean {
  const goUp = parts.every(([, { top }], at) => top >= (parts[at - 1]?.[1].top ?? 0));
  return goUp && parts.length > 1 && parts.some(([, { text }]) => isUsualTitle(text));
}

/** How far the numbers count up from 1, lists in between left aside. */
function longestCount(lines: readonly Numbered[]): number {
  return lines.reduce((last, [, { top }]) => (top === last + 1 ? top : last), 0);
}

/** Roman numerals or capitals, when they count up from the first. */
function inSeries(lines: readonly SourceLine[]): readonly Numbered[] {
  for (const [reader, least] of [
    [readRoman, 2],
    [readLettered, 3],
  ] as const) {
    const all = read(lines, reader);
    const upToLeast = all.slice(0, least).map(([, { top }]) => top);
    if (upToLeast.length === least && upToLeast.every((top, at) => top === at + 1)) return all;
  }
  return [];
}

/** Small letters, or numbers without a mark before small words: only usual titles prove an agenda. */
function inSmall(lines: readonly SourceLine[]): readonly Numbered[] {
  for (const reader of [readSmallLettered, readSmallBare]) {
    const all = read(lines, reader);
    const usual = all.filter(([, { text }]) => isUsualTitle(text));
    if (usual.length > 1 && all.every(([, { top }], at) => top === at + 1)) return all;
  }
  return [];
}

/**
 * Where the titles of the items are headings, or bold, numbered lines that look otherwise are
 * lists. Two titles with the look at least, and they must count up by themselves.
 */
function withLook(lines: readonly SourceLine[], all: readonly Numbered[]): readonly Numbered[] {
  const looks = [
    ({ hints }: SourceLine) => hints?.heading !== undefined,
    ({ hints }: SourceLine) => hints?.bold === true,
  ];
  for (const has of looks) {
    const looking = all.filter(([index]) => has(lines[index] as SourceLine));
    const tops = looking.filter(([, { isTop }]) => isTop).map(([, { top }]) => top);
    const countsUp = tops.every((top, at) => at === 0 || top > (tops[at - 1] ?? 0));
    if (tops.length > 1 && (countsUp || isFlat(tops))) return looking;
  }
  return all;
}

function read(
  lines: readonly SourceLine[],
  reader: (line: SourceLine) => NumberedLine | undefined,
): readonly Numbered[] {
  return lines.flatMap((line, index) => {
    // A row of a list of actions has its number in a cell.
    const found = line.row ? undefined : reader(line);
    return found ? [[index, found] as const] : [];
  });
}

function styleOf(
  lines: readonly SourceLine[],
  numbered: readonly Numbered[],
  choices: PartChoices,
): NumberingStyle {
  const tops = numbered.filter(([, { isTop }]) => isTop);
  return {
    numbered: new Map(numbered),
    kind: isFlat(tops.map(([, { top }]) => top)) ? 'flat' : 'counted',
    inRun: runsOf(tops),
    items: countedItems(lines, tops, choices),
    tops: new Set(tops.map(([, { top }]) => top)),
  };
}

/** Where the first 1 is followed by a 2 the items count, whatever lists of one line are in them. */
function isFlat(tops: readonly number[]): boolean {
  const ones = tops.filter((top) => top === 1).length;
  return ones >= 2 && tops[tops.indexOf(1) + 1] === 1 && ones >= tops.length * 0.6;
}

/** Lists of at least two lines, directly below each other, that count from 1. */
function runsOf(tops: readonly Numbered[]): ReadonlySet<number> {
  const runs = new Set<number>();
  let run: number[] = [];
  for (const [index, { top }] of tops) {
    const goesOn = run.length > 0 && run.at(-1) === index - 1 && top === run.length + 1;
    if (!goesOn) run = top === 1 ? [index] : [];
    else run.push(index);
    if (run.length === 2) run.forEach((line) => runs.add(line));
    if (run.length > 2) runs.add(index);
  }
  return runs;
}
