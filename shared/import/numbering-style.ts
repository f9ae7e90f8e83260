import { readNumbered, type NumberedLine } from './numbered-lines.ts';
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
  /** Lines of a list that starts at 1 and runs on without text between: items only at the start. */
  readonly inRun: ReadonlySet<number>;
  /** The last line that holds a number, to see whether a number that is skipped comes later. */
  readonly lastLineOf: ReadonlyMap<number, number>;
}

export function numberingStyle(lines: readonly SourceLine[]): NumberingStyle {
  const all = lines.flatMap((line, index) => {
    const found = readNumbered(line);
    return found ? [[index, found] as const] : [];
  });
  const marked = all.filter(([, { bare, isTop }]) => !bare && isTop);
  const countsUp = ([0, 1, 2] as const).every((at) => {
    const bare = all.filter(([, found]) => found.bare);
    return bare[at]?.[1].top === at + 1;
  });
  const usesBare = marked.length === 0 && countsUp;
  const numbered = new Map(all.filter(([, { bare }]) => usesBare || !bare));
  const tops = [...numbered].filter(([, { isTop }]) => isTop);
  return {
    numbered,
    kind: isFlat(tops.map(([, { top }]) => top)) ? 'flat' : 'counted',
    inRun: runsOf(tops),
    lastLineOf: new Map(tops.map(([index, { top }]) => [top, index])),
  };
}

function isFlat(tops: readonly number[]): boolean {
  const ones = tops.filter((top) => top === 1).length;
  return ones >= 2 && ones >= tops.length * 0.6;
}

/** Lists of at least two lines, directly below each other, that count from 1. */
function runsOf(tops: readonly (readonly [number, NumberedLine])[]): ReadonlySet<number> {
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
