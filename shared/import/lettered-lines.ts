import { hasLabel } from './labels.ts';
import type { SourceLine } from './source-lines.ts';

/** "A. Visie" and "B.Programma" below one item, or "a. Visie" right below its title: its parts. */
export interface LetteredLine {
  readonly letter: string;
  readonly title: string;
  /** What stands before "A." when the first part shares the line with the title of the item. */
  readonly before: string;
}

const opens = /^([A-H])[.)]\s?(\p{L}.{0,150})$/u;
const opensSmall = /^([a-h])[.)]\s(\p{L}.{0,100}[^.;:,])$/u;
/** Of a title with text below it. */
const LONGEST_PART = 60;
const shares = /^(.{1,120}\S)\s+A[.)]\s?(\p{Lu}.{0,150})$/u;

/** The title of an item, without its number. */
interface TitleLine {
  readonly text: string;
}

/** By index of the line. Letters count only when they go A, B … between two numbered lines. */
export function letteredLines(
  lines: readonly SourceLine[],
  numbered: ReadonlyMap<number, TitleLine>,
): ReadonlyMap<number, LetteredLine> {
  const accepted = new Map<number, LetteredLine>();
  let run: (readonly [number, LetteredLine])[] = [];
  let labelled = false;
  const close = () => {
    if (run.length >= 2) for (const [index, line] of run) accepted.set(index, line);
    run = [];
  };
  for (const [index, line] of lines.entries()) {
    const number = numbered.get(index);
    if (number) {
      close();
      labelled = false;
      const first = shares.exec(number.text);
      if (first) run = [[index, lettered('A', first[2], first[1])]];
      continue;
    }
    const isBelow = numbered.has(index - 1) || run.at(-1)?.[0] === index - 1;
    // Text may stand between the parts, when they are titles.
    const goesOn = run.length > 0 && line.text.length <= LONGEST_PART;
    const small = isBelow || goesOn ? opensSmall.exec(line.text) : null;
    const match = small ?? opens.exec(line.text);
    const expected = String.fromCharCode((small ? 'a' : 'A').charCodeAt(0) + run.length);
    const isListLine = labelled && !line.afterBlank && run.length === 0;
    if (match?.[1] === expected && !isListLine && !match[2]?.endsWith('.')) {
      run.push([index, lettered(expected, match[2], '')]);
    } else {
      labelled ||= hasLabel(line.text);
    }
  }
  close();
  return accepted;
}

function lettered(letter: string, title = '', before = ''): LetteredLine {
  return { letter, title, before };
}
