import type { HintedLine } from './hinted-line.ts';

/** Columns that somebody lined up with the space bar; two spaces also come behind a sentence. */
const wideGap = /\S {3,}\S/;
const gap = /(?<=[^\s.!?:;]) {2,}(?=\S)|(?<=\S) {3,}(?=\S)/g;
/** Longer lines are text. */
const LONGEST_ROW = 400;

/** Text in columns that spaces line up, with tabs between; a column that a row leaves empty is kept. */
export function withColumns(lines: readonly HintedLine[]): readonly HintedLine[] {
  let starts: readonly number[] = [];
  return lines.map((line) => {
    const pieces = piecesOf(line);
    if (pieces.length < 2) {
      starts = [];
      return line;
    }
    if (starts.length === 0) starts = pieces.map(({ start }) => start);
    const cells = starts.map((start) => pieces.find((piece) => piece.start === start)?.text ?? '');
    const isLinedUp = cells.filter((cell) => cell !== '').length === pieces.length;
    const texts = isLinedUp ? cells : pieces.map(({ text }) => text);
    return { text: texts.join('\t') };
  });
}

interface Piece {
  readonly start: number;
  readonly text: string;
}

function piecesOf({ text, hints }: HintedLine): readonly Piece[] {
  if (hints || text.length > LONGEST_ROW || !wideGap.test(text.trim())) return [];
  const pieces: Piece[] = [];
  let start = text.length - text.trimStart().length;
  for (const { 0: spaces, index } of text.matchAll(gap)) {
    if (index < start) continue;
    pieces.push({ start, text: text.slice(start, index) });
    start = index + spaces.length;
  }
  return [...pieces, { start, text: text.slice(start).trimEnd() }];
}
