import {
  isDifferent,
  isLabelDifferent,
  type EntryDifference,
  type SectionDifference,
} from '../../shared/compare/sections.ts';
import type { LineDifference } from '../../shared/compare/lines.ts';

/** A text as it is shown: what differs, a line around it to recognise the place, and how much lies between. */
export type Piece =
  | { readonly kind: 'difference' | 'context'; readonly lines: readonly LineDifference[] }
  | { readonly kind: 'gap'; readonly count: number };

/** Unchanged lines shown on each side of a difference. */
const AROUND = 1;

export function piecesOf(lines: readonly LineDifference[]): readonly Piece[] {
  const runs = runsOf(lines);
  return runs.flatMap((run, at): readonly Piece[] => {
    if (run.isDifference) return [{ kind: 'difference', lines: run.lines }];
    const before = at === 0 ? 0 : AROUND;
    const after = at === runs.length - 1 ? 0 : AROUND;
    return folded(run.lines, before, after);
  });
}

interface LineRun {
  readonly isDifference: boolean;
  readonly lines: LineDifference[];
}

function runsOf(lines: readonly LineDifference[]): readonly LineRun[] {
  const runs: LineRun[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    const isDifference = isDifferent(line);
    if (last?.isDifference === isDifference) last.lines.push(line);
    else runs.push({ isDifference, lines: [line] });
  }
  return runs;
}

/** A gap that would take the place of one line is that line. */
function folded(lines: readonly LineDifference[], before: number, after: number): readonly Piece[] {
  const count = lines.length - before - after;
  if (count < 2) return [{ kind: 'context', lines }];
  const pieces: readonly Piece[] = [
    { kind: 'context', lines: lines.slice(0, before) },
    { kind: 'gap', count },
    { kind: 'context', lines: lines.slice(lines.length - after) },
  ];
  return pieces.filter((piece) => piece.kind === 'gap' || piece.lines.length > 0);
}

/** The heading itself is what differs: the item is elsewhere, or there is nothing else to say of it. */
export function isHeadingDifferent({ moved, entries }: SectionDifference): boolean {
  return moved || entries.length === 0;
}

/** How many places there are to look at. */
export function countDifferences(sections: readonly SectionDifference[]): number {
  return sections.reduce(
    (sum, section) =>
      sum + (isHeadingDifferent(section) ? 1 : 0) + section.entries.reduce(inEntry, 0),
    0,
  );
}

function inEntry(sum: number, entry: EntryDifference): number {
  const differences = piecesOf(entry.lines).filter(({ kind }) => kind === 'difference');
  return sum + (isLabelDifferent(entry) ? 1 : 0) + differences.length;
}
